/** Figures in words, as the board and the export say them. */
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { indicatorList } from '../../shared/indicator/indicators.ts';
import type { OutwardFigure } from '../../shared/indicator/small-cell.ts';
import { kronor, monthName } from '../../shared/text/format.ts';
import type { Lang } from '../../shared/text/language.ts';
import { textsOf } from '../../shared/text/texts.ts';
import type { Span } from './board.ts';
import type { Selection } from './selection.ts';

const nonBreakingSpace = '\u00a0';

/** A value in its unit: "12 dagar", "83 %", "12 345,00 kr". */
export function valueText(lang: Lang, { unit }: Pick<Indicator, 'unit'>, value: number): string {
  switch (unit) {
    case 'count':
      return String(value);
    case 'days':
      return textsOf(lang).management.days(value);
    case 'share':
      return `${percent(lang, value)}${nonBreakingSpace}%`;
    case 'ore':
      return kronor(lang, value);
  }
}

/** Rounded down where it would otherwise say that everything was kept when something was not. */
function percent(lang: Lang, share: number): string {
  const tenths = Math.floor(Math.round(share * 100_000) / 100) / 10;
  return String(tenths).replace('.', lang === 'sv' ? ',' : '.');
}

/** What a figure says, also when it says nothing: too few to show, or nothing to compute from. */
export function figureText(
  lang: Lang,
  indicator: Pick<Indicator, 'unit'>,
  { value, n }: OutwardFigure,
): string {
  const words = textsOf(lang).management;
  if (value !== null) return valueText(lang, indicator, value);
  return n === null ? words.tooFew : words.noBasis;
}

/** The target: "100 %", "högst 0". */
export function targetText(lang: Lang, indicator: Indicator): string {
  const { target } = indicator;
  if (target === null) return '';
  const words = textsOf(lang).management;
  return 'atLeast' in target
    ? words.atLeast(valueText(lang, indicator, target.atLeast))
    : words.atMost(valueText(lang, indicator, target.atMost));
}

/** The time that a figure is of: "november 2026", "januari–november 2026", "nu". */
export function spanText(lang: Lang, span: Span, { month }: Selection): string {
  if (span === 'now') return textsOf(lang).management.now;
  const name = monthName(lang, month);
  const isJanuary = month.endsWith('-01');
  if (span === 'month' || isJanuary) return name;
  const january = monthName(lang, `${month.slice(0, 4)}-01`).split(' ')[0] ?? '';
  return `${january}–${name}`;
}

/** The parts of the board. An indicator that none of the others names is about flow. */
export const groups = ['flow', 'people', 'money'] as const;

export type Group = (typeof groups)[number];

const named: Readonly<Record<string, Group>> = {
  households_with_support: 'people',
  adults_with_support: 'people',
  children_with_support: 'people',
  paid: 'money',
  mean_per_household: 'money',
};

/** The part of the board that an indicator stands in. */
export function groupOf(name: string): Group {
  return named[name] ?? 'flow';
}

/** An indicator by name. */
export function indicatorOf(name: string): Indicator | undefined {
  return indicatorList.find((indicator) => indicator.name === name);
}
