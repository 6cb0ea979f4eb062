/** Who is young to Jobbtorg (R135). May import the household, and nothing else. */
import type { Adult } from '../household/household.ts';
import { ageOfPersonOn } from '../household/personal-number.ts';

/** Who is remitted at once, from a local date on: data, so that a change needs no code. */
interface YoungRule {
  readonly from: string;
  /** The age from which one is no longer young. */
  readonly under: number;
  readonly source: string;
  /** The source names no age, so this is for the district to set: pages say so. */
  readonly unverified: boolean;
}

const youngRules: readonly YoungRule[] = [
  { from: '2000-01-01', under: 25, source: 'R135', unverified: true },
];

/** The rule in force on a local date: the last that begins by then. */
export function youngRuleOn(day: string, rules: readonly YoungRule[] = youngRules): YoungRule {
  const found = rules.findLast(({ from }) => from <= day);
  if (!found) throw new Error(`nothing says who is young on ${day}`);
  return found;
}

/**
 * How somebody is assessed able to work, as the journal says it. One whose personal number is not known
 * is not taken to be young.
 */
export function assessedAs(
  adult: Pick<Adult, 'personalNumber'> | undefined,
  day: string,
  rule: Pick<YoungRule, 'under'> = youngRuleOn(day),
): 'ung' | 'vuxen' {
  const number = adult?.personalNumber;
  return number !== undefined && ageOfPersonOn(number, day) < rule.under ? 'ung' : 'vuxen';
}
