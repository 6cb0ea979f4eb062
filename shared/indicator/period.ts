/** How often a figure is reported. */
export type PeriodKind = 'month' | 'tertial' | 'year';

/**
 * The months of a reporting period: `2026-11` is that month, `2026-T1` January to April, `2026-T2`
 * January to August (the tertial reports are cumulative), `2026` the whole year.
 *
 * @returns undefined when the text is no period.
 */
export function monthsOf(period: string): readonly string[] | undefined {
  const found = /^(\d{4})(?:-(T1|T2|0[1-9]|1[0-2]))?$/.exec(period);
  const year = found?.[1];
  if (year === undefined) return undefined;
  switch (found?.[2]) {
    case undefined:
      return monthsUntil(year, 12);
    case 'T1':
      return monthsUntil(year, 4);
    case 'T2':
      return monthsUntil(year, 8);
    default:
      return [period];
  }
}

function monthsUntil(year: string, last: number): readonly string[] {
  return Array.from(
    { length: last },
    (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
  );
}
