/** How the household lives; asked in the application and verified in IB 1 (R055: the form of housing is coded). */
export const housingQuestions = [
  {
    id: 'housingForm',
    kind: 'choice',
    label: { sv: 'Hur bor ni?', en: 'How do you live?' },
    look: 'select',
    required: true,
    options: [
      {
        value: 'rental',
        label: { sv: 'Hyresrätt, eget kontrakt', en: 'Rented flat, own contract' },
      },
      { value: 'sublet', label: { sv: 'Andra hand', en: 'Sublet' } },
      { value: 'lodger', label: { sv: 'Inneboende', en: 'Lodger' } },
      { value: 'with_parents', label: { sv: 'Hos föräldrar', en: 'With parents' } },
      { value: 'tenant_owned', label: { sv: 'Bostadsrätt', en: 'Tenant-owned flat' } },
      { value: 'owned_house', label: { sv: 'Eget hus', en: 'Own house' } },
      { value: 'rented_house', label: { sv: 'Hyrt hus', en: 'Rented house' } },
      {
        value: 'temporary',
        label: { sv: 'Hotell, vandrarhem eller härbärge', en: 'Hotel, hostel or shelter' },
      },
      { value: 'institution', label: { sv: 'Institution', en: 'Institution' } },
      { value: 'homeless', label: { sv: 'Saknar bostad', en: 'No housing' } },
    ],
  },
  {
    id: 'personsInHome',
    kind: 'number',
    label: {
      sv: 'Hur många bor i bostaden, barn och andra vuxna inräknade?',
      en: 'How many people live in the home, children and other adults included?',
    },
    required: true,
    min: 1,
    max: 40,
    when: { question: 'housingForm', not: 'homeless' },
  },
  {
    id: 'sharesHousehold',
    kind: 'yes_no',
    label: {
      sv: 'Delar ni mat och hushåll med andra som bor där?',
      en: 'Do you share food and housekeeping with others who live there?',
    },
    hint: {
      sv: 'Andra än din partner och dina barn.',
      en: 'Others than your partner and your children.',
    },
    why: {
      sv: 'Då delas också hushållets gemensamma kostnader.',
      en: 'The common costs of the household are then shared too.',
    },
    required: true,
    when: { question: 'housingForm', in: ['lodger', 'with_parents', 'sublet', 'institution'] },
  },
  {
    id: 'sharedWith',
    kind: 'number',
    label: { sv: 'Med hur många andra?', en: 'With how many others?' },
    required: true,
    min: 1,
    max: 30,
    when: { question: 'sharesHousehold', equals: true },
  },
  {
    id: 'rooms',
    kind: 'number',
    label: { sv: 'Hur många rum, köket oräknat?', en: 'How many rooms, the kitchen not counted?' },
    required: true,
    min: 1,
    max: 20,
    when: {
      question: 'housingForm',
      in: [
        'rental',
        'sublet',
        'lodger',
        'with_parents',
        'tenant_owned',
        'owned_house',
        'rented_house',
      ],
    },
  },
  {
    id: 'rent',
    kind: 'money',
    label: { sv: 'Hur mycket kostar bostaden i månaden?', en: 'What does the home cost a month?' },
    hint: {
      sv: 'Hyra eller avgift utan parkering, i kronor. Skriv 0 om den inte kostar något.',
      en: 'Rent or fee without parking, in kronor. Write 0 if it costs nothing.',
    },
    why: {
      sv: 'En skälig hyra räknas med i det du kan få.',
      en: 'A reasonable rent is counted in what you can get.',
    },
    required: true,
    when: { question: 'housingForm', not: 'homeless' },
  },
  {
    id: 'contract',
    kind: 'choice',
    label: { sv: 'Finns ett skriftligt kontrakt?', en: 'Is there a written contract?' },
    required: true,
    when: { question: 'housingForm', in: ['rental', 'sublet', 'lodger', 'rented_house'] },
    options: [
      {
        value: 'own',
        label: { sv: 'Ja, i mitt eller partnerns namn', en: 'Yes, in my name or my partner’s' },
      },
      {
        value: 'other',
        label: { sv: 'Ja, i någon annans namn', en: 'Yes, in someone else’s name' },
      },
      { value: 'none', label: { sv: 'Nej', en: 'No' } },
    ],
  },
  {
    id: 'subletPermission',
    kind: 'choice',
    label: {
      sv: 'Har värden sagt ja till andrahandsuthyrningen?',
      en: 'Has the landlord agreed to the subletting?',
    },
    required: true,
    when: { question: 'housingForm', equals: 'sublet' },
    options: [
      { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
      { value: 'no', label: { sv: 'Nej', en: 'No' } },
      { value: 'unknown', label: { sv: 'Jag vet inte', en: 'I do not know' } },
    ],
  },
] as const;
