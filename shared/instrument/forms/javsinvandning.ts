import type { Instrument } from '../instrument.ts';
import type { Option } from '../question.ts';
import { javQuestions } from './jav.ts';

/**
 * An objection by the applicant that somebody has a conflict of interest, registered by a manager.
 * Whom it can concern is for the unit to say, so the form is made for the unit's staff.
 */
export function javsinvandning(staff: readonly Option[]) {
  return {
    id: 'javsinvandning',
    version: 1,
    title: { sv: 'Invändning om jäv', en: 'Objection of conflict of interest' },
    sections: [
      {
        id: 'invandning',
        title: { sv: 'Den sökandes invändning', en: "The applicant's objection" },
        questions: [
          {
            id: 'who',
            kind: 'choice',
            look: 'select',
            label: { sv: 'Vem gäller invändningen?', en: 'Whom does the objection concern?' },
            hint: {
              sv: 'Du kan välja den som har loggat in de senaste 90 dagarna.',
              en: 'You can choose those who have logged in within the last 90 days.',
            },
            required: true,
            options: staff,
          },
          ...javQuestions,
        ],
      },
    ],
  } as const satisfies Instrument;
}
