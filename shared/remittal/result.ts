/** How a remittal can end at Jobbtorg, in codes that figures can be counted by (R139–R141). Imports nothing. */
export const remittalResults = [
  'arbete',
  'stockholmsjobb',
  'studier',
  'annan_forsorjning',
  'ej_langre_aktuell',
  'flyttat',
  'annat',
] as const;

export type RemittalResult = (typeof remittalResults)[number];

export const resultLabels: Readonly<
  Record<RemittalResult, { readonly sv: string; readonly en: string }>
> = {
  arbete: { sv: 'Arbete', en: 'Work' },
  stockholmsjobb: { sv: 'Stockholmsjobb', en: 'Stockholmsjobb' },
  studier: { sv: 'Studier', en: 'Studies' },
  annan_forsorjning: {
    sv: 'Annan försörjning, till exempel a-kassa eller sjukpenning',
    en: 'Other support, such as unemployment or sickness benefit',
  },
  ej_langre_aktuell: {
    sv: 'Inte längre aktuell för Jobbtorg',
    en: 'No longer a matter for Jobbtorg',
  },
  flyttat: { sv: 'Har flyttat', en: 'Has moved' },
  annat: { sv: 'Annat', en: 'Other' },
};
