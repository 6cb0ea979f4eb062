import type { Localized } from '../../question.ts';

const who = {
  applicant: { sv: 'Sökanden', en: 'The applicant' },
  partner: { sv: 'Medsökanden', en: 'The co-applicant' },
} as const;

const of = (adult: Localized, sv: string, en: string): Localized => ({
  sv: `${adult.sv}: ${sv}`,
  en: `${adult.en}: ${en}`,
});

/** The way to self-support of one adult, in the same questions for each (R033, R037, R125). */
export const wayOfAdult = <const Who extends keyof typeof who>(adult: Who) =>
  [
    {
      id: `${adult}WorkHistory`,
      kind: 'textarea',
      label: of(who[adult], 'vad har du arbetat med?', 'what work have you done?'),
      required: true,
    },
    {
      id: `${adult}Education`,
      kind: 'textarea',
      label: of(who[adult], 'utbildning och språk', 'education and languages'),
      required: true,
    },
    {
      id: `${adult}Health`,
      kind: 'textarea',
      label: of(who[adult], 'hur mår du, med dina egna ord?', 'how are you, in your own words?'),
      why: {
        sv: 'Så att planen blir en du klarar. Du väljer själv vad du vill berätta.',
        en: 'So that the plan is one you can manage. You choose what you want to tell.',
      },
    },
    {
      id: `${adult}Strengths`,
      kind: 'textarea',
      label: of(who[adult], 'vad är du bra på?', 'what are you good at?'),
      required: true,
    },
    {
      id: `${adult}Tried`,
      kind: 'textarea',
      label: of(
        who[adult],
        'vad har du provat, och hur gick det?',
        'what have you tried, and how did it go?',
      ),
    },
    {
      id: `${adult}OwnGoal`,
      kind: 'textarea',
      label: of(
        who[adult],
        'hur vill du försörja dig om ett år?',
        'how do you want to support yourself in a year?',
      ),
      help: {
        sv: 'Klientens eget mål, med klientens ord.',
        en: "The client's own goal, in the client's words.",
      },
      required: true,
    },
  ] as const;
