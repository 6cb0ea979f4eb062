import type { CounterName } from './counter.ts';
import type { PeriodKind } from './period.ts';
import type { LevelName, StandingName } from './standing.ts';

/** How a figure is computed from counters. */
export type Formula =
  | { readonly kind: 'count'; readonly counter: CounterName }
  /** Whole öre, and how many orders they were. */
  | { readonly kind: 'money'; readonly counter: CounterName; readonly orders: CounterName }
  /** part ÷ (part + rest) */
  | { readonly kind: 'share'; readonly part: CounterName; readonly rest: CounterName }
  | { readonly kind: 'mean'; readonly sum: CounterName; readonly per: CounterName }
  /** The smallest value that at least so many per cent do not exceed (nearest rank). */
  | { readonly kind: 'percentile'; readonly counter: CounterName; readonly percent: number }
  /** What stands open now at each step of a process; one row a step and one for all. */
  | { readonly kind: 'open'; readonly process: string }
  /** What stands so when it is asked for, by office or by reason and in all: of the store, not of the journal. */
  | { readonly kind: 'standing'; readonly of: StandingName }
  /** What the sweep counted on the latest day of the month: of the store, not of the journal. */
  | { readonly kind: 'level'; readonly of: LevelName };

/** One figure that the unit follows: the same words and formula for board, dashboard and export. */
export interface Indicator {
  /** Name of the metric in CloudWatch: ASCII, or the metric is lost without a word. */
  readonly metric: string;
  readonly title: { readonly sv: string; readonly en: string };
  /** Who or what is counted, and what is left out. */
  readonly population: { readonly sv: string; readonly en: string };
  /** `ore` is money in whole öre, `share` a number from 0 to 1. */
  readonly unit: 'count' | 'days' | 'share' | 'ore';
  readonly period: PeriodKind;
  readonly target: { readonly atLeast: number } | { readonly atMost: number } | null;
  /** R-number or statute. */
  readonly source: string;
  readonly formula: Formula;
}

/** Who a promise is counted for. */
export const everyPromise = {
  sv: 'De vars tid löpte ut eller som blev klara i tid; återkallade före tidens slut räknas inte.',
  en: 'Those whose time ran out or that were done in time; withdrawn before the limit not counted.',
} as const;
