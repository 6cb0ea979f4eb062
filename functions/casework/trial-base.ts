import {
  type CaseFacts,
  calculationInputFrom,
} from '../../shared/application/calculation-input.ts';
import { ib1 } from '../../shared/instrument/forms/ib1.ts';
import { storedAnswers } from '../../shared/instrument/parse-answers.ts';
import { type CalculationResult, calculate, calculateBy } from '../../shared/norm/calculate.ts';
import type { Calculation } from '../../shared/norm/calculation.ts';
import type { CalculationInput } from '../../shared/norm/calculation-input.ts';
import { type ApplicationFile, answersOf } from '../../shared/store/application-file.ts';
import type { CalculationItem } from '../../shared/store/item/decision.ts';
import type { Rules } from '../../shared/store/rules.ts';

/** A calculation that is saved, and what it was made from. */
export interface Saved {
  readonly input: CalculationInput;
  readonly calculation: Calculation;
  /** Those that it was made by; left out where they are those of the release. */
  readonly tables?: CalculationItem['tables'];
}

/** Another input by the rules and tables of what is saved, so that only the input differs. */
export function calculateAlike(saved: Saved, input: CalculationInput): CalculationResult {
  const { calculation, tables } = saved;
  return tables ? calculateBy(calculation.ruleSet, input, tables) : calculate(input);
}

/**
 * What other amounts can be tried against: the calculation of the application, or what IB 1 comes to
 * until it is made. Drafts are left out, for they are their writer's own.
 */
export function savedCalculation(
  facts: CaseFacts,
  file: ApplicationFile,
  rules: Rules,
): Saved | undefined {
  if (file.calculation) return file.calculation;
  const underlag = answersOf(file, 'ib1');
  if (!underlag) return undefined;
  const answers = storedAnswers(ib1, underlag.answers);
  const made = calculationInputFrom(answers, facts);
  if (!made.ok) return undefined;
  const result = calculate(made.input, rules);
  return result.ok ? { ...result, input: made.input } : undefined;
}
