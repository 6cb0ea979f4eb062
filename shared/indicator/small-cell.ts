import type { Figure } from './figures.ts';
import type { IndicatorName } from './indicators.ts';

/** A figure that rests on fewer than this is a small cell. */
const smallestCell = 5;

/** Together they are the remittals that Jobbtorg has, whose number is a figure of its own. */
const halves: readonly string[] = [
  'remittals_awaiting_plan',
  'remittals_followed',
] satisfies readonly IndicatorName[];

/** A figure as it leaves the unit: `n` is null where the figure was left out. */
export type OutwardFigure = Omit<Figure, 'n'> & { readonly n: number | null };

/**
 * The figures for readers outside the unit and for export: what rests on one to four is left out,
 * so that nobody can be known again in a number; nought is shown. When one step of a row is left
 * out all its steps are, or it could be found by taking the others from the total; and so with the two
 * halves of those that go on. The unit's own
 * board shows all: its readers see the cases themselves.
 */
export function withoutSmallCells(rows: readonly Figure[]): readonly OutwardFigure[] {
  const small = rows.filter(isSmall);
  const isHalf = ({ indicator }: Figure) => halves.includes(indicator);
  const hidden = (row: Figure) =>
    isSmall(row) ||
    (isHalf(row) && small.some(isHalf)) ||
    (row.step !== undefined &&
      small.some(({ indicator, step }) => step !== undefined && indicator === row.indicator));
  return rows.map((row) => (hidden(row) ? { ...row, value: null, n: null, met: null } : row));
}

function isSmall({ n, value }: Figure): boolean {
  return n < smallestCell && value !== null && !(n === 0 && value === 0);
}
