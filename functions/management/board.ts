import { localDate } from '../../shared/clock/stockholm.ts';
import { addUp, type Counters, figures } from '../../shared/indicator/figures.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { indicatorList } from '../../shared/indicator/indicators.ts';
import { type OutwardFigure, withoutSmallCells } from '../../shared/indicator/small-cell.ts';
import { readCounters } from '../../shared/store/figures.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { readOverdue } from '../../shared/store/overdue.ts';
import { readStanding } from '../../shared/store/standing.ts';
import type { Table } from '../../shared/store/table.ts';
import { monthsTo, yearSoFar } from './month.ts';
import type { Selection } from './selection.ts';

/** What a figure is computed over: a month, the year so far, or what stands at this moment. */
export type Span = 'month' | 'year' | 'now';

/** The figure of one month, for the trend. */
export interface TrendPoint {
  readonly month: string;
  readonly value: number | null;
}

/** One line of the goal board. */
export interface BoardRow {
  readonly indicator: Indicator & { readonly name: string };
  readonly figure: OutwardFigure;
  readonly span: Span;
  /** The last months, the earliest first; empty for what has no month. */
  readonly trend: readonly TrendPoint[];
}

/** The overdue tasks of a step. */
export interface LateStep {
  readonly step: string;
  readonly tasks: number;
  /** When the oldest of them should have been done. */
  readonly oldest: string;
}

/** The goal board of a unit and month. */
export interface Board {
  readonly rows: readonly BoardRow[];
  /** What stands now, by step, office or reason. */
  readonly open: readonly OutwardFigure[];
  /** Null where the reader may not see small numbers. */
  readonly late: readonly LateStep[] | null;
}

const TREND_MONTHS = 6;

/**
 * The span over which an indicator is reported: the tertials and the year count from January, so
 * that April shows the first tertial, August the second, and December the year. A reader who may
 * not see small numbers gets the year only when no month of it is small: the month could be found
 * by taking one year so far from another.
 */
function spanOf({ period, formula }: Indicator): Span {
  if (formula.kind === 'open' || formula.kind === 'standing') return 'now';
  return period === 'month' ? 'month' : 'year';
}

/** Reads the board: one query for each month, one for what is open, one for what is late. */
export async function readBoard(table: Table, selection: Selection, now: string): Promise<Board> {
  const { unit, month, whole } = selection;
  const year = yearSoFar(month);
  const shown = monthsTo(month, TREND_MONTHS);
  const months = [...new Set([...year, ...shown])];
  const [standing, late, ...read] = await Promise.all([
    readStanding(table, unit, localDate(now)),
    whole ? readOverdue(table, unit, now) : null,
    ...months.map((one) => readCounters(table, unit, one)),
  ]);
  const compute = (counters: Counters): readonly OutwardFigure[] =>
    whole ? figures(counters) : withoutSmallCells(figures(counters));
  const byMonth = new Map(months.map((one, index) => [one, compute(read[index] ?? {})]));
  const ofYear = compute(
    sum(months.flatMap((one, index) => (year.includes(one) ? [read[index] ?? {}] : []))),
  );
  const open = compute(standing);
  const total = (one: string, name: string) => totalOf(byMonth.get(one) ?? [], name);
  const figureOf = (span: Span, name: string): OutwardFigure | undefined => {
    if (span === 'now') return totalOf(open, name);
    if (span === 'month') return total(month, name);
    const figure = totalOf(ofYear, name);
    const small = year.some((one) => total(one, name)?.n === null);
    return figure && small ? { ...figure, value: null, n: null, met: null } : figure;
  };
  return {
    rows: indicatorList.flatMap((indicator) => {
      const span = spanOf(indicator);
      const figure = figureOf(span, indicator.name);
      const trend = shown.map((one) => ({
        month: one,
        value: total(one, indicator.name)?.value ?? null,
      }));
      return figure ? [{ indicator, figure, span, trend: span === 'now' ? [] : trend }] : [];
    }),
    open: open.filter(({ step }) => step !== undefined),
    late: late && lateBySteps(late),
  };
}

function totalOf(rows: readonly OutwardFigure[], name: string): OutwardFigure | undefined {
  return rows.find(({ indicator, step }) => indicator === name && step === undefined);
}

function sum(all: readonly Counters[]): Counters {
  return addUp(
    all.flatMap((counters) => Object.entries(counters).map(([counter, add]) => ({ counter, add }))),
  );
}

/** The oldest stands first among the tasks, so the first of a step is its oldest. */
function lateBySteps(late: readonly OpenTask[]): readonly LateStep[] {
  const steps = [...new Set(late.map(({ step }) => step))];
  return steps.map((step) => {
    const ofStep = late.filter((task) => task.step === step);
    return { step, tasks: ofStep.length, oldest: ofStep[0]?.dueAt ?? '' };
  });
}
