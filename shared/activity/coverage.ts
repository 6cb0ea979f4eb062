/**
 * Whom the requirement of activity covers in a support month, and to what extent. It only says what
 * the rules give: whether somebody is to do less, by ability or for another reason, is judged by a
 * person, and nothing is lowered or refused here.
 */
import { ageOn, firstDayOf, lastDayOf } from '../household/age.ts';
import type { Forsorjningshinder } from '../instrument/forsorjningshinder.ts';
import type { ActivityRequirement, ExemptionCode } from './requirement.ts';

/** What is known of an adult for a month. */
export interface CoveredAdult {
  readonly birthDate?: string | undefined;
  /** Occupation as IB 1 says. */
  readonly occupation?: string | undefined;
  readonly hinder?: Forsorjningshinder | undefined;
  /** Hours a week of work or other occupation; undefined when it is not stated. */
  readonly occupiedHours?: number | undefined;
  /** Birth dates of the children at home. */
  readonly children: readonly string[];
  /** Months in a row with support right before the month. */
  readonly supportMonths: number;
}

/** Why the extent is less than full time. */
export type LessReason = 'young_child' | 'part_time' | 'part_time_unknown';

/** Whether the requirement holds for an adult in a month. */
export type Coverage =
  | { readonly kind: 'not_in_force' }
  | { readonly kind: 'too_few_months'; readonly had: number; readonly needed: number }
  | { readonly kind: 'exempt'; readonly reason: ExemptionCode }
  | {
      readonly kind: 'covered';
      /** Hours a week, at most. */
      readonly hours: number;
      readonly less: readonly LessReason[];
    };

/** Why somebody is exempt in a month 'YYYY-MM'; undefined when nothing known says so. */
export function exemptionIn(
  month: string,
  { birthDate, occupation, hinder }: CoveredAdult,
  rule: ActivityRequirement,
): ExemptionCode | undefined {
  const age = birthDate === undefined ? undefined : ageOn(birthDate, firstDayOf(month));
  if (age !== undefined && age < 18) return 'under_18';
  if (age !== undefined && age < 21 && inSchool(occupation, hinder)) return 'in_school';
  // The whole of the month in which the age is reached is free.
  if (birthDate !== undefined && ageOn(birthDate, lastDayOf(month)) >= rule.riktalder)
    return 'riktalder';
  if (occupation === 'work_full' || hinder?.startsWith('heltid_')) return 'full_time';
  return hinder && rule.benefits[hinder];
}

function inSchool(occupation: string | undefined, hinder: Forsorjningshinder | undefined): boolean {
  return occupation === 'studies' || hinder === 'ensamkommande_gymnasium';
}

/** Whether the requirement holds for an adult in a support month 'YYYY-MM', and to what extent. */
export function coverageIn(
  month: string,
  adult: CoveredAdult,
  rule: ActivityRequirement | undefined,
): Coverage {
  if (rule === undefined) return { kind: 'not_in_force' };
  const exempt = exemptionIn(month, adult, rule);
  if (exempt) return { kind: 'exempt', reason: exempt };
  const { supportMonths: had } = adult;
  if (had < rule.supportMonths) {
    return { kind: 'too_few_months', had, needed: rule.supportMonths };
  }
  return { kind: 'covered', ...extentIn(month, adult, rule) };
}

function extentIn(month: string, adult: CoveredAdult, rule: ActivityRequirement) {
  const { children, occupation, hinder, occupiedHours } = adult;
  const young = children.some((born) => {
    const age = ageOn(born, firstDayOf(month));
    return born <= lastDayOf(month) && age < rule.youngChildUnder;
  });
  const partTime =
    occupation === 'work_part' ||
    hinder?.startsWith('deltid_') === true ||
    (occupiedHours ?? 0) > 0;
  const less: LessReason[] = [
    ...(young ? (['young_child'] as const) : []),
    ...(partTime
      ? ([occupiedHours === undefined ? 'part_time_unknown' : 'part_time'] as const)
      : []),
  ];
  const hours =
    rule.fullHours - (young ? rule.lessWithYoungChild : 0) - (partTime ? (occupiedHours ?? 0) : 0);
  return { hours: Math.max(0, hours), less };
}
