/** The limit of a kind of cost for a household in a month, öre; undefined where the rule has none. */
import { lastDayOf } from '../household/age.ts';
import { type Household, membershipRefusal } from '../household/household.ts';
import { ageOfPersonOn } from '../household/personal-number.ts';
import type { CostRule, RentLine } from './cost-limits.ts';
import type { HousingForm } from './housing-form.ts';

/** Whose limit is asked for, and in which month. */
export interface LimitContext {
  readonly month: string;
  readonly household: Household;
  /** How the household lives; unknown, only lines for every kind of housing fit. */
  readonly form: HousingForm | undefined;
}

/** Children counted with the household in the month; one who lives here half the time needs a room too. */
function childrenOf({ household, month }: LimitContext): number {
  return household.children.filter((child) => membershipRefusal(child, month) === undefined).length;
}

/**
 * Whether every adult is younger than 25 on the last day of the month, as the norm counts ages. One
 * whose personal number is not known is not taken to be.
 */
function allUnder25({ household, month }: LimitContext): boolean {
  return household.adults.every(
    ({ personalNumber }) =>
      personalNumber !== undefined && ageOfPersonOn(personalNumber, lastDayOf(month)) < 25,
  );
}

function fits(line: RentLine, context: LimitContext): boolean {
  const children = childrenOf(context);
  const { forms, adults, under25, childrenFrom = 0, childrenTo = children } = line;
  return (
    (forms === undefined || (context.form !== undefined && forms.includes(context.form))) &&
    (adults === undefined || adults === context.household.adults.length) &&
    (under25 === undefined || under25 === allUnder25(context)) &&
    childrenFrom <= children &&
    children <= childrenTo
  );
}

function bySize(persons: number, limits: readonly number[], further: number): number {
  const listed = limits[persons - 1];
  return listed ?? (limits.at(-1) ?? 0) + (persons - limits.length) * further;
}

/**
 * @param who the person who has the cost; a cost of the household has nobody
 * @param paidEarlier öre paid earlier in the twelve months of the high-cost protection
 */
export function costLimitOf(
  rule: CostRule,
  context: LimitContext,
  who: string | undefined,
  paidEarlier: number,
): number | undefined {
  const { adults } = context.household;
  switch (rule.by) {
    case 'whole':
    case 'judged':
      return undefined;
    case 'household':
    case 'person':
      return rule.limit;
    case 'size':
      return bySize(adults.length + childrenOf(context), rule.limits, rule.further);
    case 'adult':
      return who === undefined ? rule.limit * adults.length : rule.limit;
    case 'high_cost':
      return Math.max(0, rule.limit - paidEarlier);
    case 'housing':
      return rule.lines.find((line) => fits(line, context))?.limit;
  }
}
