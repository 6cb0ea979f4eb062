import type { Instrument } from '../instrument.ts';
import { consentFields } from './ib2/consent.ts';
import { ib2Version1 } from './ib2/version-1.ts';

const [remittals1, none] = ib2Version1.sections;
const [adults1] = remittals1.questions;
const [who, remit, whyNot, office, , , , , contact, background, education, wishes, obstacles] =
  adults1.fields;

/**
 * IB 2, Jobbtorg (R028, R130–R132): for each adult who is unemployed and able to work, a remittal
 * with what may be shared of that person and why, or the reason why there is none. The second version
 * asks for the consent whole: to what, until when, and how it is given.
 */
export const ib2 = {
  ...ib2Version1,
  version: 2,
  sections: [
    {
      ...remittals1,
      intro: {
        sv: 'En rad för varje vuxen som är arbetslös och kan arbeta. Det du skriver stannar på enheten tills samtycket låter det lämnas. Vid sidan om ser du vad som lämnas.',
        en: 'One row for each adult who is unemployed and able to work. What you write stays at the unit until consent lets it leave. Beside the form you see what leaves.',
      },
      questions: [
        {
          ...adults1,
          fields: [
            who,
            remit,
            whyNot,
            office,
            contact,
            background,
            education,
            wishes,
            obstacles,
            ...consentFields,
          ],
        },
      ],
    },
    none,
  ],
} as const satisfies Instrument;
