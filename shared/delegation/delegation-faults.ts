import { caseworkRoles, managerRoles } from '../access/role.ts';
import { addDays, type LocalDate } from '../clock/calendar.ts';
import {
  type DelegationOrder,
  type DelegationRule,
  decisionKinds,
  type SignedKind,
  type Statute,
  statutes,
} from './delegation.ts';
import { holdsOn } from './order-in-force.ts';

/** What is wrong with a delegation order, each with what a manager needs to find the place. */
export type DelegationFault =
  | { readonly fault: 'OrderIdTaken'; readonly id: string }
  /** Two orders hold on the same day; `id` is the other. */
  | { readonly fault: 'OrdersOverlap'; readonly id: string; readonly day: LocalDate }
  /** No order holds from this day until the next begins; `id` is the order on the other side. */
  | { readonly fault: 'GapBetweenOrders'; readonly id: string; readonly day: LocalDate }
  /** The line (counted from 0) begins before the order or ends after it. */
  | { readonly fault: 'LineOutsideOrder'; readonly line: number }
  /** Two lines for the same role, kind, ground, unit and day: which limit holds? */
  | { readonly fault: 'LineRepeated'; readonly line: number }
  /** Delegation is given to those who work in the unit (KL 7:5). */
  | { readonly fault: 'RoleCannotDecide'; readonly line: number }
  /** FL 37–38 and 45 are not for decisions that are tried for legality (SoL 14:10). */
  | { readonly fault: 'KindNotForStatute'; readonly line: number }
  /** No line lets anybody sign such a decision on this day. */
  | {
      readonly fault: 'NobodyMaySign';
      readonly kind: SignedKind;
      readonly statute: Statute;
      readonly day: LocalDate;
    };

/**
 * What hinders a delegation order from being used beside the others; empty when nothing does. An
 * order until further notice ends when the next begins, so only a last day can overlap or leave a gap.
 */
export function delegationFaults(
  order: DelegationOrder,
  others: readonly DelegationOrder[],
): readonly DelegationFault[] {
  return [
    ...others
      .filter(({ id }) => id === order.id)
      .map(({ id }): DelegationFault => ({ fault: 'OrderIdTaken', id })),
    ...neighbourFaults(order, others),
    ...order.rules.flatMap((rule, line) => lineFaults(order, rule, line)),
    ...unsigned(order),
  ];
}

function neighbourFaults(
  order: DelegationOrder,
  others: readonly DelegationOrder[],
): readonly DelegationFault[] {
  const byDay = others.toSorted((a, b) => a.from.localeCompare(b.from));
  const before = byDay.findLast(({ from }) => from <= order.from);
  const after = byDay.find(({ from }) => from > order.from);
  return [
    ...(before ? meeting(before, order, before.id) : []),
    ...(after ? meeting(order, after, after.id) : []),
  ];
}

/** How an earlier order meets the one that follows. */
function meeting(
  earlier: DelegationOrder,
  later: DelegationOrder,
  id: string,
): readonly DelegationFault[] {
  const overlaps = earlier.to !== null && earlier.to >= later.from;
  if (earlier.from === later.from || overlaps) {
    return [{ fault: 'OrdersOverlap', id, day: later.from }];
  }
  if (earlier.to === null || addDays(earlier.to, 1) === later.from) return [];
  return [{ fault: 'GapBetweenOrders', id, day: addDays(earlier.to, 1) }];
}

const deciders: readonly string[] = [...caseworkRoles, ...managerRoles];
const notForLegalityReview: readonly SignedKind[] = [
  'andring',
  'omprovning',
  'avvisning_overklagande',
];

function lineFaults(
  order: DelegationOrder,
  rule: DelegationRule,
  line: number,
): readonly DelegationFault[] {
  const endsAfter = order.to !== null && rule.to !== null && rule.to > order.to;
  const outside =
    rule.from < order.from || endsAfter || (order.to !== null && rule.from > order.to);
  const repeated = order.rules.slice(0, line).some((one) => sameCell(one, rule));
  return [
    ...(outside ? [{ fault: 'LineOutsideOrder', line } as const] : []),
    ...(repeated ? [{ fault: 'LineRepeated', line } as const] : []),
    ...(deciders.includes(rule.role) ? [] : [{ fault: 'RoleCannotDecide', line } as const]),
    ...(rule.statute === '12:2' && notForLegalityReview.includes(rule.kind)
      ? [{ fault: 'KindNotForStatute', line } as const]
      : []),
  ];
}

function sameCell(a: DelegationRule, b: DelegationRule): boolean {
  const together = (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
  return (
    a.role === b.role &&
    a.kind === b.kind &&
    a.statute === b.statute &&
    a.unit === b.unit &&
    together
  );
}

/**
 * Decisions on applications that nobody may sign, each on the first day that it is so. A line of one
 * unit leaves the others without, so only lines of every unit count.
 */
function unsigned(order: DelegationOrder): readonly DelegationFault[] {
  const days = [...new Set([order.from, ...order.rules.flatMap(changeDays)])]
    .filter((day) => day >= order.from && (order.to === null || day <= order.to))
    .toSorted();
  return decisionKinds.flatMap((kind) =>
    statutes.flatMap((statute): readonly DelegationFault[] => {
      const lines = order.rules.filter(
        (rule) => rule.kind === kind && rule.statute === statute && rule.unit === null,
      );
      const day = days.find((one) => !lines.some((line) => holdsOn(line, one)));
      return day === undefined ? [] : [{ fault: 'NobodyMaySign', kind, statute, day }];
    }),
  );
}

function changeDays(rule: DelegationRule): readonly LocalDate[] {
  return rule.to === null ? [rule.from] : [rule.from, addDays(rule.to, 1)];
}
