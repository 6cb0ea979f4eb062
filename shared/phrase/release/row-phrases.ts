/** Phrases for the other rows of a calculation: the norm, incomes and assets. */
import type { Phrase } from '../phrase.ts';

const all: Phrase['decisions'] = ['bifall', 'delavslag', 'avslag'];
const anyIncome = { of: 'row', group: 'income' } as const;
const anyAsset = { of: 'row', group: 'asset' } as const;
const anyNorm = { of: 'row', group: 'norm' } as const;

export const rowPhrases: Phrase[] = [
  {
    id: 'inkomst-raknas',
    title: { sv: 'Inkomsten räknas', en: 'The income is counted' },
    use: anyIncome,
    decisions: all,
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Hushållet har fått {sokt} i {post}. Vi räknar med {godkant} av dem, för de kan användas till försörjningen.',
      en: 'The household has had {sokt} as {post}. We count {godkant} of it, since it can be used to live on.',
    },
  },
  {
    id: 'inkomst-insattningar',
    title: { sv: 'Insättningar räknas som inkomst', en: 'Deposits are counted as income' },
    use: { of: 'row', group: 'income', kinds: ['insattningar'] },
    decisions: all,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'På kontoutdraget finns insättningar på {sokt}. Vi har frågat vad de är: {vad}. Vi bedömer att {godkant} kan användas till försörjningen.',
      en: 'The bank statement shows deposits of {sokt}. We have asked what they are: {vad}. We consider that {godkant} can be used to live on.',
    },
  },
  {
    id: 'inkomst-jobbstimulans',
    title: { sv: 'En fjärdedel av lönen räknas inte', en: 'A quarter of the pay is not counted' },
    use: { of: 'row', group: 'income', kinds: ['lon'] },
    decisions: all,
    says: 'fact',
    statutes: ['SoL 12:8'],
    text: {
      sv: '{namn} har fått försörjningsstöd sex månader i rad. Därför räknar vi inte en fjärdedel av lönen efter skatt. Av {sokt} räknar vi {godkant}.',
      en: '{namn} has had försörjningsstöd for six months in a row. So we do not count a quarter of the pay after tax. Of {sokt} we count {godkant}.',
    },
  },
  {
    id: 'inkomst-skolungdom',
    title: {
      sv: 'Skolungdomens inkomst upp till prisbasbeloppet räknas inte',
      en: "A pupil's income up to the price base amount is not counted",
    },
    use: { of: 'row', group: 'income', kinds: ['lon'] },
    decisions: all,
    says: 'fact',
    statutes: ['SoL 12:9'],
    text: {
      sv: '{namn} går i skolan. Det som {namn} själv har tjänat räknas inte förrän det under året är mer än ett prisbasbelopp. Av {sokt} räknar vi {godkant}.',
      en: "{namn} is at school. {namn}'s own earnings are not counted until they are more than one price base amount in the year. Of {sokt} we count {godkant}.",
    },
  },
  {
    id: 'inkomst-overskott',
    title: { sv: 'Överskott från förra månaden', en: 'Surplus from last month' },
    use: { of: 'row', group: 'income', kinds: ['overskott'] },
    decisions: all,
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Förra månaden var inkomsterna {sokt} högre än behovet. Det överskottet räknar vi som inkomst den här månaden.',
      en: 'Last month the incomes were {sokt} more than the need. That surplus is counted as income this month.',
    },
  },
  {
    id: 'inkomst-annan-formon',
    title: {
      sv: 'En annan ersättning kan sökas först',
      en: 'Another benefit can be applied for first',
    },
    use: anyIncome,
    decisions: all,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: '{namn} kan ha rätt till {vad}. Den ersättningen går före ekonomiskt bistånd. Vi har talat om hur den söks.',
      en: '{namn} may be entitled to {vad}. That benefit comes before financial assistance. We have explained how to apply for it.',
    },
  },
  {
    id: 'tillgang-forst',
    title: { sv: 'Tillgången ska användas först', en: 'The asset is to be used first' },
    use: anyAsset,
    decisions: all,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Hushållet har {post}: {sokt}. Vi bedömer att {godkant} kan användas till försörjningen innan hushållet får bistånd.',
      en: 'The household has {post}: {sokt}. We consider that {godkant} can be used to live on before the household has assistance.',
    },
  },
  {
    id: 'tillgang-salja',
    title: { sv: 'Tillgången kan säljas', en: 'The asset can be sold' },
    use: { of: 'row', group: 'asset', kinds: ['fastighet', 'fordon', 'foretag', 'ovrigt'] },
    decisions: all,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: '{post} kan säljas. Vi har prövat om den behövs, till exempel för arbete, vård eller barn, och bedömer att den inte gör det: {vad}. Hushållet har fått veta det och haft tid att sälja sedan den {datum}.',
      en: '{post} can be sold. We have considered whether it is needed, for work, care or children for example, and find that it is not: {vad}. The household has been told so and has had time to sell since {datum}.',
    },
  },
  {
    id: 'norm-lagre',
    title: { sv: 'Normen räknas lägre', en: 'The norm is counted lower' },
    use: anyNorm,
    decisions: ['delavslag', 'avslag'],
    says: 'assessment',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Hushållet har en lägre kostnad än den som riksnormen räknar med: {vad}. Det är ett särskilt skäl att räkna lägre. Därför räknar vi med {godkant} i stället för {sokt}.',
      en: 'The household has a lower cost than the one in the national norm: {vad}. That is a special reason to count less. So we count {godkant} instead of {sokt}.',
    },
  },
  {
    id: 'norm-hogre',
    title: { sv: 'Normen räknas högre', en: 'The norm is counted higher' },
    use: anyNorm,
    decisions: all,
    says: 'assessment',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Hushållet har ett särskilt behov: {vad}. Därför räknar vi högre än riksnormen, {godkant}.',
      en: 'The household has a particular need: {vad}. So we count more than the national norm, {godkant}.',
    },
  },
];
