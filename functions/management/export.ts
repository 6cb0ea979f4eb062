import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { OutwardFigure } from '../../shared/indicator/small-cell.ts';
import type { Lang } from '../../shared/text/language.ts';
import { textsOf } from '../../shared/text/texts.ts';
import type { Board } from './board.ts';
import { indicatorOf, spanText, targetText } from './figure-words.ts';
import type { Selection } from './selection.ts';

/** Spreadsheets in Swedish take the comma for the decimals; so the fields are set apart by semicolons. */
const [between, decimal] = [';', ','];

/** Excel reads a file as UTF-8 only when it begins with this. */
const byteOrderMark = '\ufeff';

/**
 * The board as a file for spreadsheets: one line a figure, money in kronor, shares from 0 to 1. What
 * rests on too few is marked and left empty.
 */
export function csvOf(lang: Lang, selection: Selection, board: Board): string {
  const { export: head } = textsOf(lang).management.csv;
  const lines = [
    ...board.rows.map(({ figure, span }) => ({ figure, span })),
    ...board.open.map((figure) => ({ figure, span: 'now' as const })),
  ].map(({ figure, span }) => {
    const indicator = indicatorOf(figure.indicator);
    return [
      selection.unit,
      spanText(lang, span, selection),
      figure.indicator,
      figure.step ?? '',
      indicator?.title[lang] ?? '',
      indicator === undefined ? '' : numberOf(indicator, figure),
      indicator === undefined ? '' : textsOf(lang).management.csv.units[indicator.unit],
      figure.n === null ? '' : String(figure.n),
      figure.n === null ? textsOf(lang).management.tooFew : '',
      indicator === undefined ? '' : targetText(lang, indicator),
      figure.met === null ? '' : textsOf(lang).form[figure.met ? 'yes' : 'no'],
      indicator?.source ?? '',
    ];
  });
  return `${byteOrderMark}${[head, ...lines].map(lineOf).join('\r\n')}\r\n`;
}

function numberOf({ unit }: Pick<Indicator, 'unit'>, { value }: OutwardFigure): string {
  if (value === null) return '';
  const shown = unit === 'ore' ? (value / 100).toFixed(2) : String(value);
  return shown.replace('.', decimal);
}

function lineOf(fields: readonly string[]): string {
  return fields.map(quoted).join(between);
}

function quoted(field: string): string {
  return /[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
