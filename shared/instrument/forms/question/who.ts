/** Who in the household a row is about; the ids of the adults are those of the household. */
export const adultOptions = [
  { value: 'applicant', label: { sv: 'Sökanden', en: 'The applicant' } },
  { value: 'co_applicant', label: { sv: 'Medsökanden', en: 'The co-applicant' } },
] as const;

const child = { value: 'child', label: { sv: 'Ett barn', en: 'A child' } } as const;

/** Who has an income, and which child it is when it is a child. */
export const whoFields = [
  {
    id: 'who',
    kind: 'choice',
    label: { sv: 'Vem gäller det?', en: 'Whose is it?' },
    required: true,
    options: [...adultOptions, child],
  },
  {
    id: 'child',
    kind: 'number',
    label: { sv: 'Vilket barn?', en: 'Which child?' },
    hint: {
      sv: 'Skriv 1 för det första barnet i listan över barn, 2 för det andra.',
      en: 'Write 1 for the first child in the list of children, 2 for the second.',
    },
    required: true,
    min: 1,
    max: 15,
    when: { question: 'who', equals: 'child' },
  },
] as const;
