/**
 * Grounds on which support can be refused although the calculation gives an amount. Each stands on
 * a provision, and says whether it may also lower the amount, and whether the applicant must have
 * been heard first whatever the material; `standsOn` what must have been recorded of how somebody acted.
 * A code in use keeps its meaning: `activity_declined` has always stood on absence, and decisions say so.
 */
export const refusalGrounds = {
  not_available: {
    statute: 'SoL 12:3',
    hearFirst: true,
    standsOn: undefined,
    sv: 'Står inte till arbetsmarknadens förfogande',
    en: 'Is not at the disposal of the labour market',
  },
  activity_declined: {
    statute: 'SoL 12:5',
    hearFirst: true,
    standsOn: 'absence',
    sv: 'Har utan godtagbart skäl uteblivit från anvisad verksamhet',
    en: 'Has stayed away from an assigned activity without acceptable reason',
  },
  offer_declined: {
    statute: 'SoL 12:5',
    hearFirst: true,
    standsOn: 'refusal',
    sv: 'Har utan godtagbart skäl avböjt anvisad verksamhet',
    en: 'Has declined an assigned activity without acceptable reason',
  },
  met_otherwise: {
    statute: 'SoL 12:1',
    hearFirst: false,
    standsOn: undefined,
    sv: 'Behovet kan tillgodoses på annat sätt',
    en: 'The need can be met in another way',
  },
  need_not_shown: {
    statute: 'SoL 12:1',
    hearFirst: false,
    standsOn: undefined,
    sv: 'Behovet går inte att bedöma med de uppgifter som finns',
    en: 'The need cannot be judged from the information there is',
  },
  covered_by_lma: {
    statute: 'SoL 10:2',
    hearFirst: false,
    standsOn: undefined,
    sv: 'Omfattas av LMA',
    en: 'Is covered by LMA',
  },
} as const satisfies Record<
  string,
  {
    readonly statute: string;
    readonly hearFirst: boolean;
    readonly standsOn: 'absence' | 'refusal' | undefined;
    readonly sv: string;
    readonly en: string;
  }
>;

export type RefusalGround = keyof typeof refusalGrounds;
