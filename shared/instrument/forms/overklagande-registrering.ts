import type { Instrument } from '../instrument.ts';
import { arrivalDayHelp, arrivalWayOptions } from './question/arrival-way.ts';

/** An appeal that came on paper or by e-mail is registered with the day on which it came (FL 22 §). */
export const overklagandeRegistrering = {
  id: 'overklagande_registrering',
  version: 1,
  title: { sv: 'Registrera ett överklagande', en: 'Register an appeal' },
  sections: [
    {
      id: 'inkommet',
      title: { sv: 'Hur det kom in', en: 'How it came in' },
      intro: {
        sv: 'Ett överklagande ska vara skriftligt (FL 43 §). Vill någon överklaga muntligt, hjälp personen att skriva.',
        en: 'An appeal must be in writing (FL 43). If somebody wants to appeal orally, help the person to write.',
      },
      questions: [
        {
          id: 'way',
          kind: 'choice',
          label: { sv: 'Hur kom det in?', en: 'How did it come in?' },
          required: true,
          options: arrivalWayOptions,
        },
        {
          id: 'foundOn',
          kind: 'date',
          label: {
            sv: 'Vilken dag kom det till oss?',
            en: 'On which day did it reach us?',
          },
          help: arrivalDayHelp,
          required: true,
        },
        {
          id: 'by',
          kind: 'choice',
          label: { sv: 'Vem har skrivit det?', en: 'Who wrote it?' },
          required: true,
          options: [
            { value: 'sokande', label: { sv: 'Sökanden', en: 'The applicant' } },
            {
              value: 'ombud',
              label: { sv: 'Ett ombud', en: 'A representative' },
              hint: {
                sv: 'Be om fullmakt om den saknas (FL 15 §).',
                en: 'Ask for a power of attorney if there is none (FL 15).',
              },
            },
          ],
        },
        {
          id: 'change',
          kind: 'textarea',
          label: {
            sv: 'Hur ska beslutet ändras, enligt överklagandet?',
            en: 'How is the decision to be changed, according to the appeal?',
          },
          help: {
            sv: 'Återge det som står. Handlingen själv läggs i akten.',
            en: 'Say what it says. The paper itself goes to the file.',
          },
          required: true,
          maxLength: 3500,
        },
        {
          id: 'why',
          kind: 'textarea',
          label: { sv: 'Skäl som anges', en: 'Reasons given' },
          maxLength: 3500,
        },
      ],
    },
  ],
} as const satisfies Instrument;
