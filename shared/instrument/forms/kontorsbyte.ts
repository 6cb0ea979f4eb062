import type { Instrument } from '../instrument.ts';
import type { Option } from '../question.ts';

/** Where a coach goes who works at no office any more. */
export const NO_OFFICE = 'ends';

/**
 * A coach leaves an office of Jobbtorg. Whom and where to is for the office to say, so the form is made
 * for those who work there.
 */
export function kontorsbyte(coaches: readonly Option[], offices: readonly Option[]) {
  return {
    id: 'kontorsbyte',
    version: 1,
    title: { sv: 'Flytta en coach', en: 'Move a coach' },
    sections: [
      {
        id: 'flytta',
        title: { sv: 'Flytta en coach', en: 'Move a coach' },
        questions: [
          {
            id: 'who',
            kind: 'choice',
            look: 'select',
            label: { sv: 'Vem flyttar?', en: 'Who moves?' },
            hint: {
              sv: 'Du kan välja den som har loggat in de senaste 90 dagarna.',
              en: 'You can choose those who have logged in within the last 90 days.',
            },
            required: true,
            options: coaches,
          },
          {
            id: 'to',
            kind: 'choice',
            look: 'select',
            label: { sv: 'Vart?', en: 'Where to?' },
            required: true,
            options: [
              ...offices,
              {
                value: NO_OFFICE,
                label: { sv: 'Slutar på Jobbtorg', en: 'Leaves Jobbtorg' },
              },
            ],
          },
        ],
      },
    ],
  } as const satisfies Instrument;
}
