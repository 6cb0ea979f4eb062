import type { Instrument } from '../instrument.ts';

/** A notice that the decision will be considerably late, with the reason (FL 11). */
export const forsening = {
  id: 'forsening',
  version: 1,
  title: { sv: 'Meddelande om försening', en: 'Notice of delay' },
  sections: [
    {
      id: 'meddelande',
      title: { sv: 'Meddelande till sökanden', en: 'Message to the applicant' },
      questions: [
        {
          id: 'why',
          kind: 'textarea',
          label: { sv: 'Varför tar det längre tid?', en: 'Why does it take longer?' },
          hint: {
            sv: 'Sökanden läser texten på sin sida. Skriv anledningen, inte bara att det dröjer.',
            en: 'The applicant reads it on the own page. Write the reason, not only that it is late.',
          },
          required: true,
          minLength: 10,
          maxLength: 1000,
        },
        {
          id: 'expectedBy',
          kind: 'date',
          label: {
            sv: 'När räknar du med att beslutet är klart?',
            en: 'When do you expect the decision?',
          },
          hint: {
            sv: 'Lämna tomt om du inte vet. Datumet är en bedömning, inget löfte.',
            en: 'Leave empty if you do not know. The date is an estimate, not a promise.',
          },
        },
      ],
    },
  ],
} as const satisfies Instrument;
