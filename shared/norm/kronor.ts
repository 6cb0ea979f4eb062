/** Öre written as kronor for people: '5 220', '4 447,50'; English with a point. No unit. */
export type Bilingual = { readonly sv: string; readonly en: string };

/**
 * @param ore whole öre
 * @returns kronor with a no-break space between thousands, öre only when there are any
 */
export function formatKronor(ore: number, language: keyof Bilingual): string {
  const size = Math.abs(ore);
  const kronor = String(Math.trunc(size / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
  const rest = size % 100;
  const mark = language === 'sv' ? ',' : '.';
  const decimals = rest === 0 ? '' : `${mark}${String(rest).padStart(2, '0')}`;
  return `${ore < 0 ? '\u2212' : ''}${kronor}${decimals}`;
}

/** An amount inside a sentence: '5 220 kr' in Swedish, 'SEK 5 220' in English. */
export function kronor(ore: number): Bilingual {
  return {
    sv: `${formatKronor(ore, 'sv')}\u00a0kr`,
    en: `SEK\u00a0${formatKronor(ore, 'en')}`,
  };
}
