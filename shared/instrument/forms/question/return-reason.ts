/** Why Jobbtorg sends a remittal back. */
export const returnQuestions = [
  {
    id: 'returnReason',
    kind: 'choice',
    label: { sv: 'Varför sänds remissen åter?', en: 'Why is the remittal returned?' },
    required: true,
    options: [
      { value: 'wrong_group', label: { sv: 'Fel målgrupp', en: 'Wrong target group' } },
      { value: 'missing', label: { sv: 'Uppgifter saknas', en: 'Information is missing' } },
      {
        value: 'other_office',
        label: { sv: 'Hör till ett annat Jobbtorg', en: 'Belongs to another Jobbtorg' },
      },
      {
        value: 'cannot_now',
        label: { sv: 'Personen kan inte delta nu', en: 'The person cannot take part now' },
      },
      { value: 'other', label: { sv: 'Annat', en: 'Other' } },
    ],
  },
  {
    id: 'returnText',
    kind: 'textarea',
    label: { sv: 'Förklara för enheten', en: 'Explain to the unit' },
    help: {
      sv: 'Att närvaro inte har registrerats är aldrig frånvaro (stadsrevisionen 2010).',
      en: 'That attendance was not registered is never absence (city audit 2010).',
    },
    required: true,
    maxLength: 2000,
  },
] as const;
