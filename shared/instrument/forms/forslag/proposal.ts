import type { Section } from '../../instrument.ts';

/** The proposal and what carries it (FL 31–32): the amounts are those of the calculation. */
export const proposal = {
  id: 'forslag',
  title: { sv: 'Förslag', en: 'Proposal' },
  questions: [
    {
      id: 'decisionKind',
      kind: 'choice',
      label: { sv: 'Vad föreslår du?', en: 'What do you propose?' },
      required: true,
      options: [
        { value: 'bifall', label: { sv: 'Bifall', en: 'Approval' } },
        { value: 'delavslag', label: { sv: 'Delavslag', en: 'Partial refusal' } },
        { value: 'avslag', label: { sv: 'Avslag', en: 'Refusal' } },
        { value: 'avvisning', label: { sv: 'Avvisning', en: 'Dismissal' } },
      ],
    },
    {
      id: 'statute',
      kind: 'choice',
      label: { sv: 'Enligt vilken bestämmelse?', en: 'Under which provision?' },
      help: {
        sv: '12:1 är en rätt och kan överklagas fullt ut. 12:2 är stöd utöver rätten.',
        en: '12:1 is a right and can be appealed in full. 12:2 is support beyond the right.',
      },
      required: true,
      options: [
        { value: 'SoL 12:1', label: { sv: 'SoL 12 kap. 1 §', en: 'SoL 12:1' } },
        { value: 'SoL 12:2', label: { sv: 'SoL 12 kap. 2 §', en: 'SoL 12:2' } },
      ],
    },
    {
      id: 'circumstances',
      kind: 'textarea',
      label: { sv: 'Det som avgör', en: 'What decides' },
      hint: {
        sv: 'Omständigheterna som förslaget vilar på. Sökanden läser texten.',
        en: 'The circumstances that the proposal rests on. The applicant reads the text.',
      },
      required: true,
      minLength: 10,
    },
    {
      id: 'reasons',
      kind: 'textarea',
      label: { sv: 'Skäl', en: 'Reasons' },
      hint: {
        sv: 'Skriv så att den som får beslutet förstår varför.',
        en: 'Write so that the person who gets the decision understands why.',
      },
      required: true,
      minLength: 10,
    },
    {
      id: 'rules',
      kind: 'choices',
      label: { sv: 'Bestämmelser som har använts', en: 'Provisions applied' },
      min: 1,
      options: [
        {
          value: 'SoL 12:1',
          label: { sv: 'SoL 12:1, rätt till bistånd', en: 'SoL 12:1, right to assistance' },
        },
        {
          value: 'SoL 12:2',
          label: {
            sv: 'SoL 12:2, bistånd utöver rätten',
            en: 'SoL 12:2, assistance beyond the right',
          },
        },
        {
          value: 'SoL 12:7',
          label: { sv: 'SoL 12:7, försörjningsstöd', en: 'SoL 12:7, försörjningsstöd' },
        },
        {
          value: 'SoL 12:8',
          label: {
            sv: 'SoL 12:8, särskild beräkning av lön',
            en: 'SoL 12:8, special calculation of pay',
          },
        },
        {
          value: 'SoL 12:9',
          label: { sv: 'SoL 12:9, barns inkomster', en: "SoL 12:9, children's incomes" },
        },
        {
          value: 'SoL 10:2',
          label: {
            sv: 'SoL 10:2, den som omfattas av LMA',
            en: 'SoL 10:2, persons covered by LMA',
          },
        },
        {
          value: 'SoF 12:2',
          label: { sv: 'SoF 12:2, riksnormen', en: 'SoF 12:2, the national norm' },
        },
        {
          value: 'SoF 12:3',
          label: { sv: 'SoF 12:3, gemensamma kostnader', en: 'SoF 12:3, common costs' },
        },
        { value: 'FL 20', label: { sv: 'FL 20 §, avvisning', en: 'FL 20, dismissal' } },
      ],
    },
    {
      id: 'unseenMaterial',
      kind: 'yes_no',
      label: {
        sv: 'Går förslaget emot sökanden på uppgifter från någon annan, som sökanden inte har sett?',
        en: 'Does the proposal go against the applicant on information from someone else that the applicant has not seen?',
      },
      help: {
        sv: 'Då ska sökanden få se dem och svara innan beslutet (FL 25 §). Välj kommunicering.',
        en: 'Then the applicant must see it and answer before the decision (FL 25). Choose kommunicering.',
      },
      required: true,
    },
  ],
} as const satisfies Section;
