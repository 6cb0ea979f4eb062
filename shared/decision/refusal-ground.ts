/**
 * Grounds on which support can be refused although the calculation gives an amount. Each stands on
 * a provision, and says whether it may also lower the amount, and whether the applicant must have
 * been heard first whatever the material; `absence` that it stands on days on which somebody stayed away.
 */
export const refusalGrounds = {
  not_available: {
    statute: 'SoL 12:3',
    hearFirst: true,
    absence: false,
    sv: 'Står inte till arbetsmarknadens förfogande',
    en: 'Is not at the disposal of the labour market',
  },
  activity_declined: {
    statute: 'SoL 12:5',
    hearFirst: true,
    absence: true,
    sv: 'Har utan godtagbart skäl avböjt eller uteblivit från anvisad praktik',
    en: 'Has declined or stayed away from assigned practice without acceptable reason',
  },
  met_otherwise: {
    statute: 'SoL 12:1',
    hearFirst: false,
    absence: false,
    sv: 'Behovet kan tillgodoses på annat sätt',
    en: 'The need can be met in another way',
  },
  need_not_shown: {
    statute: 'SoL 12:1',
    hearFirst: false,
    absence: false,
    sv: 'Behovet går inte att bedöma med de uppgifter som finns',
    en: 'The need cannot be judged from the information there is',
  },
  covered_by_lma: {
    statute: 'SoL 10:2',
    hearFirst: false,
    absence: false,
    sv: 'Omfattas av LMA',
    en: 'Is covered by LMA',
  },
} as const satisfies Record<
  string,
  {
    readonly statute: string;
    readonly hearFirst: boolean;
    readonly absence: boolean;
    readonly sv: string;
    readonly en: string;
  }
>;

export type RefusalGround = keyof typeof refusalGrounds;
