import type { Localized, Option } from './question.ts';

/**
 * A reason why an adult cannot support him- or herself, with the months in which it may be given
 * ('YYYY-MM', both included; no `to` means still in force).
 */
interface Hinder extends Localized {
  readonly from: string;
  readonly to?: string;
}

/**
 * The coded försörjningshinder, one for each adult at each application (R036). An old
 * decision may carry a code that has been retired since; it is kept here with its last month. The
 * registration began in 2010; when «Hemarbetande» was retired is not stated, and is taken to be with
 * the new instruction of January 2017.
 */
export const forsorjningshinder = {
  deltid_otillracklig: {
    from: '2010-01',
    sv: 'Arbetar deltid ofrivilligt, otillräcklig inkomst',
    en: 'Works part time involuntarily, insufficient income',
  },
  deltid_vantar: {
    from: '2010-01',
    sv: 'Arbetar deltid ofrivilligt, väntar på inkomst',
    en: 'Works part time involuntarily, waiting for income',
  },
  heltid_otillracklig: {
    from: '2010-01',
    sv: 'Arbetar heltid, otillräcklig inkomst',
    en: 'Works full time, insufficient income',
  },
  heltid_vantar: {
    from: '2010-01',
    sv: 'Arbetar heltid, väntar på inkomst',
    en: 'Works full time, waiting for income',
  },
  sociala_skal: {
    from: '2010-01',
    sv: 'Arbetshinder, sociala skäl',
    en: 'Hindered from work, social reasons',
  },
  arbetslos_ingen: {
    from: '2010-01',
    sv: 'Arbetslös, ingen ersättning/stöd',
    en: 'Unemployed, no benefit',
  },
  arbetslos_otillracklig: {
    from: '2010-01',
    sv: 'Arbetslös, otillräcklig ersättning/stöd',
    en: 'Unemployed, insufficient benefit',
  },
  arbetslos_vantar: {
    from: '2010-01',
    sv: 'Arbetslös, väntar på ersättning/stöd',
    en: 'Unemployed, waiting for benefit',
  },
  ensamkommande_gymnasium: {
    from: '2010-01',
    sv: 'Ensamkommande ungdom 18–20 år, gymnasiestuderande',
    en: 'Unaccompanied youth 18–20, in upper secondary school',
  },
  etablering_saknas: {
    from: '2010-01',
    sv: 'Etableringsersättning saknas (prestationsförmåga under 25 %)',
    en: 'No introduction benefit (capacity below 25 %)',
  },
  etablering_otillracklig: {
    from: '2010-01',
    sv: 'Etableringsersättning otillräcklig',
    en: 'Introduction benefit insufficient',
  },
  etablering_vantar: {
    from: '2010-01',
    sv: 'Etableringsersättning, väntar på',
    en: 'Waiting for introduction benefit',
  },
  foraldrapenning_otillracklig: {
    from: '2010-01',
    sv: 'Föräldrapenning otillräcklig',
    en: 'Parental benefit insufficient',
  },
  foraldrapenning_vantar: {
    from: '2010-01',
    sv: 'Föräldrapenning, väntar på',
    en: 'Waiting for parental benefit',
  },
  hemarbetande: { from: '2010-01', to: '2016-12', sv: 'Hemarbetande', en: 'Works in the home' },
  pension_otillracklig: {
    from: '2010-01',
    sv: 'Pension/äldreförsörjningsstöd otillräcklig',
    en: 'Pension or support for the elderly insufficient',
  },
  pension_vantar: {
    from: '2010-01',
    sv: 'Pension/äldreförsörjningsstöd, väntar på',
    en: 'Waiting for pension or support for the elderly',
  },
  saknar_barnomsorg: { from: '2010-01', sv: 'Saknar barnomsorg', en: 'Lacks childcare' },
  sjukersattning_otillracklig: {
    from: '2010-01',
    sv: 'Sjuk-/aktivitetsersättning, otillräcklig ersättning',
    en: 'Sickness or activity compensation insufficient',
  },
  sjukersattning_vantar: {
    from: '2010-01',
    sv: 'Sjuk-/aktivitetsersättning, väntar på ersättning',
    en: 'Waiting for sickness or activity compensation',
  },
  sjukskriven_ingen: {
    from: '2010-01',
    sv: 'Sjukskriven med läkarintyg, ingen sjukpenning',
    en: 'Certified ill, no sickness benefit',
  },
  sjukskriven_otillracklig: {
    from: '2010-01',
    sv: 'Sjukskriven med läkarintyg, otillräcklig sjukpenning',
    en: 'Certified ill, insufficient sickness benefit',
  },
  sjukskriven_vantar: {
    from: '2010-01',
    sv: 'Sjukskriven med läkarintyg, väntar på sjukpenning',
    en: 'Certified ill, waiting for sickness benefit',
  },
  utan: { from: '2010-01', sv: 'Utan försörjningshinder', en: 'No hinder to self-support' },
} as const satisfies Record<string, Hinder>;

export type Forsorjningshinder = keyof typeof forsorjningshinder;

const isCode = (code: string): code is Forsorjningshinder =>
  Object.hasOwn(forsorjningshinder, code);

/** The codes that may be given for a month 'YYYY-MM'. */
export function forsorjningshinderIn(month: string): readonly Forsorjningshinder[] {
  return Object.keys(forsorjningshinder)
    .filter(isCode)
    .filter((code) => {
      const hinder: Hinder = forsorjningshinder[code];
      return hinder.from <= month && (hinder.to === undefined || month <= hinder.to);
    });
}

/** The codes of a month as the alternatives of a question. */
export function forsorjningshinderOptions(
  month: string,
): readonly (Option & { readonly value: Forsorjningshinder })[] {
  return forsorjningshinderIn(month).map((value) => {
    const { sv, en } = forsorjningshinder[value];
    return { value, label: { sv, en } };
  });
}
