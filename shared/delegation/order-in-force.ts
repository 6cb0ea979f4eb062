import type { LocalDate } from '../clock/calendar.ts';
import type { DelegationOrder, DelegationRule } from './delegation.ts';

/**
 * The delegation order that holds on a day: the one that began last. One that holds until further
 * notice ends when the next begins; one with a last day leaves a gap if no other follows, and in a
 * gap nobody has delegation.
 */
export function orderInForce(
  orders: readonly DelegationOrder[],
  date: LocalDate,
): DelegationOrder | undefined {
  const latest = orders
    .filter((order) => order.from <= date)
    .toSorted((a, b) => b.from.localeCompare(a.from) || b.id.localeCompare(a.id))[0];
  return latest === undefined || (latest.to !== null && latest.to < date) ? undefined : latest;
}

/** Whether a line of an order holds on a day. */
export function holdsOn(rule: DelegationRule, day: LocalDate): boolean {
  return rule.from <= day && (rule.to === null || day <= rule.to);
}
