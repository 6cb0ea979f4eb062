import type { Instrument } from '../instrument.ts';
import type { Option } from '../question.ts';

/**
 * The appointment of a deputy (R300). Whom and for which role is for the unit to say, so the form is
 * made for the unit's staff.
 */
export function stallforetradare(staff: readonly Option[], roles: readonly Option[]) {
  return {
    id: 'stallforetradare',
    version: 1,
    title: { sv: 'Ställföreträdare', en: 'Deputy' },
    sections: [
      {
        id: 'utse',
        title: { sv: 'Utse en ställföreträdare', en: 'Appoint a deputy' },
        questions: [
          {
            id: 'who',
            kind: 'choice',
            look: 'select',
            label: { sv: 'Vem träder in?', en: 'Who takes over?' },
            hint: {
              sv: 'Du kan välja den som har loggat in de senaste 90 dagarna.',
              en: 'You can choose those who have logged in within the last 90 days.',
            },
            required: true,
            options: staff,
          },
          {
            id: 'role',
            kind: 'choice',
            look: 'select',
            label: { sv: 'I vilken roll?', en: 'In which role?' },
            required: true,
            options: roles,
          },
          {
            id: 'from',
            kind: 'date',
            label: { sv: 'Första dagen', en: 'First day' },
            required: true,
          },
          {
            id: 'to',
            kind: 'date',
            label: { sv: 'Sista dagen', en: 'Last day' },
            required: true,
          },
          {
            id: 'reason',
            kind: 'text',
            label: { sv: 'Varför?', en: 'Why?' },
            hint: {
              sv: 'Till exempel semester. Skriv inget om någons hälsa.',
              en: 'For example a holiday. Write nothing of anybody’s health.',
            },
            required: true,
            maxLength: 200,
          },
        ],
      },
    ],
  } as const satisfies Instrument;
}
