/** The rows of costs beside the norm. */
import type { CalculationRow, CostFlag } from './calculation.ts';
import type { CostInput } from './calculation-input.ts';
import { costKinds } from './cost-kinds.ts';
import type { CostLimits } from './cost-limits.ts';
import type { Bilingual } from './kronor.ts';
import { labelWith } from './row-label.ts';

/** The limits that a cost was held against, and its flag when it is over them. */
export interface LimitCheck {
  readonly limits: CostLimits;
  readonly flag: CostFlag | undefined;
}

const reasonable: Bilingual = {
  sv: 'Skälig kostnad som inte ingår i riksnormen.',
  en: 'A reasonable cost that is not part of the national norm.',
};
const other: Bilingual = {
  sv: 'Annan levnadskostnad, som inte ingår i riksnormen.',
  en: 'Another living cost, not part of the national norm.',
};

/**
 * A cost is proposed as it was applied for: what is reasonable is a person's judgement, made by
 * adjusting the row with a reason, never by a silent cut. SoL 12:1 and 12:7 first paragraph 2.
 */
export function costRow(
  cost: CostInput,
  nameOf: (id: string) => string | undefined,
  check?: LimitCheck,
): CalculationRow {
  const { statute, sv, en } = costKinds[cost.kind];
  const detail = cost.note ?? (cost.who === undefined ? undefined : nameOf(cost.who));
  return {
    id: cost.id,
    group: 'cost',
    kind: cost.kind,
    ...(cost.who === undefined ? {} : { who: cost.who }),
    label: labelWith({ sv, en }, detail),
    applied: cost.applied,
    proposed: cost.applied,
    approved: cost.applied,
    rule: statute === 'SoL 12:7' ? 'reasonable_cost' : 'other_living_cost',
    statute,
    why: statute === 'SoL 12:7' ? reasonable : other,
    source: cost.source,
    ...(cost.evidence === undefined ? {} : { evidence: cost.evidence }),
    ...(check === undefined ? {} : { table: check.limits.id }),
    ...(check?.flag === undefined ? {} : { flag: check.flag }),
  };
}
