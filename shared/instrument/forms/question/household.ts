/** Who lives together; asked in the application and verified in IB 1. */
export const householdQuestions = [
  {
    id: 'livesWith',
    kind: 'choice',
    label: {
      sv: 'Lever du ensam eller tillsammans med någon?',
      en: 'Do you live alone or together with someone?',
    },
    hint: {
      sv: 'Tillsammans betyder att ni är gifta, registrerade partner eller sambor. Barn frågar vi om på nästa sida.',
      en: 'Together means that you are married, registered partners or cohabiting. We ask about children on the next page.',
    },
    why: {
      sv: 'Ni som lever tillsammans söker tillsammans, och beloppet räknas för er båda.',
      en: 'Those who live together apply together, and the amount is worked out for both.',
    },
    required: true,
    options: [
      { value: 'alone', label: { sv: 'Ensam', en: 'Alone' } },
      { value: 'partner', label: { sv: 'Tillsammans med någon', en: 'Together with someone' } },
    ],
  },
  {
    id: 'partnerName',
    kind: 'name',
    label: { sv: 'Vad heter den du lever med?', en: 'What is the name of the person?' },
    hint: { sv: 'Förnamn och efternamn', en: 'First name and family name' },
    required: true,
    when: { question: 'livesWith', equals: 'partner' },
  },
  {
    id: 'partnerNumber',
    kind: 'personal_number',
    label: { sv: 'Personens personnummer', en: 'Personal number of that person' },
    hint: { sv: 'ÅÅÅÅMMDD-NNNN', en: 'YYYYMMDD-NNNN' },
    why: {
      sv: 'Vi behöver veta vem du söker tillsammans med, så att ni inte räknas i två ansökningar.',
      en: 'We need to know whom you apply with, so that nobody is counted in two applications.',
    },
    required: true,
    when: { question: 'livesWith', equals: 'partner' },
  },
] as const;
