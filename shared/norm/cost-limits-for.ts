/** Finds the cost limits of a support month and refuses what cannot be trusted. */
import { type CostLimits, costLimitsSchema } from './cost-limits.ts';
import { releaseCostLimits } from './release-cost-limits.ts';

export type CostLimitsRefusal =
  | { readonly ok: false; readonly reason: 'NoCostLimits'; readonly month: string }
  | {
      readonly ok: false;
      readonly reason: 'CostLimitsInvalid';
      readonly month: string;
      readonly table: string;
      readonly faults: readonly string[];
    };

/** Newer is the one that begins later; of two that begin together, the one with the later id. */
function newestFirst(one: CostLimits, other: CostLimits): number {
  return other.from.localeCompare(one.from) || other.id.localeCompare(one.id);
}

/**
 * The limits of the month that the support concerns: the newest table that holds then. A table without
 * end holds until another begins, so that a manager adds one without ending the former.
 * @param month 'YYYY-MM'
 */
export function costLimitsFor(
  month: string,
  tables: readonly CostLimits[] = releaseCostLimits,
): { readonly ok: true; readonly limits: CostLimits } | CostLimitsRefusal {
  const [limits] = tables
    .filter(({ from, to }) => from <= month && (to === null || month <= to))
    .toSorted(newestFirst);
  if (limits === undefined) return { ok: false, reason: 'NoCostLimits', month };
  const checked = costLimitsSchema.safeParse(limits);
  if (checked.success) return { ok: true, limits: checked.data };
  const faults = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return { ok: false, reason: 'CostLimitsInvalid', month, table: limits.id, faults };
}
