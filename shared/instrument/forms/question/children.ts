/** The children at home, each with what the norm depends on; asked in the application and in IB 1. */
export const childrenQuestion = {
  id: 'children',
  kind: 'rows',
  label: { sv: 'Barn som bor hos er', en: 'Children who live with you' },
  hint: {
    sv: 'Ta med alla barn under 21 år, även de som bor hos er en del av tiden. Har ni inga barn går du vidare.',
    en: 'Include all children under 21, also those who live with you part of the time. If there are none, go on.',
  },
  why: {
    sv: 'Varje barns ålder, skola och tid hemma avgör beloppet. Vi ska också tänka på varje barn innan vi beslutar.',
    en: "Each child's age, school and time at home decide the amount. We must also consider each child before we decide.",
  },
  max: 15,
  add: { sv: 'Lägg till ett barn', en: 'Add a child' },
  item: { sv: 'Barn', en: 'Child' },
  fields: [
    {
      id: 'name',
      kind: 'name',
      label: { sv: 'Barnets namn', en: "Child's name" },
      required: true,
    },
    {
      id: 'number',
      kind: 'personal_number',
      label: { sv: 'Barnets personnummer', en: "Child's personal number" },
      hint: {
        sv: 'ÅÅÅÅMMDD-NNNN. Finns inget personnummer, skriv bara födelsedatumet.',
        en: 'YYYYMMDD-NNNN. If there is none, write only the date of birth.',
      },
      why: {
        sv: 'Barnets ålder avgör beloppet.',
        en: "The child's age decides the amount.",
      },
      required: true,
      birthDateAllowed: true,
    },
    {
      id: 'residence',
      kind: 'choice',
      label: { sv: 'Hur mycket bor barnet hos er?', en: 'How much does the child live with you?' },
      required: true,
      options: [
        { value: 'full', label: { sv: 'Hela tiden', en: 'All the time' } },
        { value: 'half', label: { sv: 'Halva tiden', en: 'Half of the time' } },
        { value: 'days', label: { sv: 'Vissa dagar', en: 'Some days' } },
      ],
    },
    {
      id: 'days',
      kind: 'number',
      label: { sv: 'Hur många dagar i månaden?', en: 'How many days a month?' },
      required: true,
      min: 1,
      max: 31,
      when: { question: 'residence', equals: 'days' },
    },
    {
      id: 'school',
      kind: 'choice',
      label: { sv: 'Vad gör barnet på dagarna?', en: 'What does the child do in the daytime?' },
      look: 'select',
      required: true,
      options: [
        { value: 'home', label: { sv: 'Är hemma', en: 'Is at home' } },
        {
          value: 'preschool',
          label: { sv: 'Förskola eller förskoleklass', en: 'Preschool or preschool class' },
        },
        { value: 'compulsory', label: { sv: 'Grundskola', en: 'Compulsory school' } },
        { value: 'gymnasium', label: { sv: 'Gymnasium', en: 'Upper secondary school' } },
        { value: 'other', label: { sv: 'Något annat', en: 'Something else' } },
      ],
    },
    {
      id: 'lunch',
      kind: 'yes_no',
      label: {
        sv: 'Äter barnet lunch där fem dagar i veckan?',
        en: 'Does the child eat lunch there five days a week?',
      },
      required: true,
      when: { question: 'school', equals: 'preschool' },
    },
  ],
} as const;
