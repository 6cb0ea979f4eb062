/**
 * Counters: what the projector adds up from the journal's events, and from which every figure is
 * computed. May import the names of events, clocks and results, the calendar, nothing else.
 */
import type { EventType } from '../journal/event-type.ts';
import type { RemittalResult } from '../remittal/result.ts';
import { type CountedPromise, countedPromises as promises } from './promise.ts';

/** One way in which an event moves a counter. */
export interface Move {
  readonly on: EventType;
  /** Only when the event's data (or its `outcome`) has this value under the key. */
  readonly when?: { readonly key: string; readonly is: string | number | boolean };
  /**
   * `one`: one more. `value`: as many more as the data says under the key. `bucket`: one more of
   * just that value, so that medians and percentiles are exact.
   */
  readonly add: 'one' | { readonly value: string } | { readonly bucket: string };
}

/** Every counter, by month. A promise is kept when done in time and missed when its clock breaks. */
const counters = {
  applications_in: [
    { on: 'application_submitted', add: 'one' },
    { on: 'application_registered', add: 'one' },
  ],
  applications_withdrawn: [{ on: 'application_withdrawn', add: 'one' }],
  decided: [{ on: 'decision_made', add: 'one' }],
  contact_to_decision_days: [{ on: 'decision_made', add: { bucket: 'daysFromContact' } }],
  breaches: [{ on: 'clock_breached', add: 'one' }],

  nybesok_kept: kept(promises.nybesok),
  nybesok_missed: missed(promises.nybesok),
  beslut_kept: kept(promises.beslut),
  beslut_missed: missed(promises.beslut),
  remiss_kept: kept(promises.remiss),
  remiss_missed: missed(promises.remiss),
  ung_kept: kept(promises.ung),
  ung_missed: missed(promises.ung),
  plan_kept: kept(promises.plan),
  plan_missed: missed(promises.plan),
  sent_to_plan_days: [{ on: 'remittal_answered', add: { bucket: 'daysToPlan' } }],
  closed_to_arbete: closedTo('arbete'),
  closed_to_stockholmsjobb: closedTo('stockholmsjobb'),
  closed_to_studier: closedTo('studier'),
  closed_to_annan_forsorjning: closedTo('annan_forsorjning'),
  closed_as_ej_langre_aktuell: closedTo('ej_langre_aktuell'),
  closed_as_flyttat: closedTo('flyttat'),
  closed_as_annat: closedTo('annat'),
  arbetsplan_kept: kept(promises.arbetsplan),
  arbetsplan_missed: missed(promises.arbetsplan),
  samhallsvagledning_kept: kept(promises.samhallsvagledning),
  samhallsvagledning_missed: missed(promises.samhallsvagledning),

  child_decisions_analysed: [
    { on: 'decision_made', when: { key: 'childAnalysesPresent', is: true }, add: 'one' },
  ],
  child_decisions_not_analysed: [
    { on: 'decision_made', when: { key: 'childAnalysesPresent', is: false }, add: 'one' },
  ],
  overlamnande_kept: kept(promises.overlamnande),
  overlamnande_missed: missed(promises.overlamnande),
  appeals_reconsidered_changed: [
    { on: 'appeal_reconsidered', when: { key: 'decisionChanged', is: true }, add: 'one' },
  ],
  appeals_reconsidered_unchanged: [
    { on: 'appeal_reconsidered', when: { key: 'decisionChanged', is: false }, add: 'one' },
  ],
  appeals_changed: [
    { on: 'appeal_decided', when: { key: 'decisionChanged', is: true }, add: 'one' },
  ],
  appeals_unchanged: [
    { on: 'appeal_decided', when: { key: 'decisionChanged', is: false }, add: 'one' },
  ],

  paid_ore: [{ on: 'payment_registered', add: { value: 'amountOre' } }],
  payment_orders: [{ on: 'payment_registered', add: 'one' }],
  households: [{ on: 'payment_registered', when: { key: 'firstOfMonth', is: true }, add: 'one' }],
  adults: [
    {
      on: 'payment_registered',
      when: { key: 'firstOfMonth', is: true },
      add: { value: 'adults' },
    },
  ],
  children: [
    {
      on: 'payment_registered',
      when: { key: 'firstOfMonth', is: true },
      add: { value: 'children' },
    },
  ],
} as const satisfies Record<string, readonly Move[]>;

export type CounterName = keyof typeof counters;

/** The counters as plain data, for those that walk over all of them. */
export const counterMoves: readonly (readonly [counter: string, moves: readonly Move[]])[] =
  Object.entries(counters);

function kept({ keptBy, inTimeKey }: CountedPromise): readonly Move[] {
  return keptBy.map((on) => ({ on, when: { key: inTimeKey, is: true }, add: 'one' }));
}

/** A remittal that was closed with this result. */
function closedTo(result: RemittalResult): readonly Move[] {
  return [{ on: 'remittal_closed', when: { key: 'result', is: result }, add: 'one' }];
}

function missed({ clock }: CountedPromise): readonly Move[] {
  return [{ on: 'clock_breached', when: { key: 'clock', is: clock }, add: 'one' }];
}
