/** Builders of calculation input for tests: a household in words, everything unsaid left empty. */
import type { Child } from '../household/household.ts';
import { calculate, type DatedRules } from './calculate.ts';
import type { Calculation } from './calculation.ts';
import {
  type CalculationInput,
  type CostInput,
  calculationInput,
  type IncomeInput,
} from './calculation-input.ts';

/** A child who lives here all the time and turns `age` on the first of June 2026. */
export function aChild(age: number, more: Partial<Child> = {}): Child {
  return {
    id: `child${age}`,
    name: `Barn ${age}`,
    birthDate: `${2026 - age}-06-01`,
    residence: { kind: 'full' },
    lunch: 'home',
    inSchool: true,
    ...more,
  };
}

/** A household in November 2026 with one or two adults; parsed, so that a test cannot ask the impossible. */
export function anInput(
  adults: 1 | 2,
  children: readonly Child[],
  more: Partial<CalculationInput> = {},
): CalculationInput {
  const both = [
    { id: 'applicant', name: 'Sara Lind' },
    { id: 'co_applicant', name: 'Omar Lind' },
  ];
  return calculationInput.parse({
    month: '2026-11',
    household: { adults: both.slice(0, adults), children, sharedWith: 0 },
    costs: [],
    incomes: [],
    assets: [],
    jobbstimulans: [],
    adjustments: [],
    ...more,
  });
}

export function aCost(kind: CostInput['kind'], kronor: number): CostInput {
  return { id: `cost.${kind}`, kind, applied: kronor * 100, source: 'ansökan' };
}

export function anIncome(
  kind: IncomeInput['kind'],
  kronor: number,
  more: Partial<IncomeInput> = {},
): IncomeInput {
  const amount = kronor * 100;
  return { id: `income.${kind}`, kind, who: 'applicant', amount, source: 'ansökan', ...more };
}

/** The calculation, for tests in which a refusal would be the fault. */
export function calculated(input: CalculationInput, rules?: DatedRules): Calculation {
  const result = calculate(input, rules);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.calculation;
}

/** The household of the worked example E9: a parent, two children, a flat, work and benefits. */
export function theExampleE9(more: Partial<CalculationInput> = {}): CalculationInput {
  return anInput(1, [aChild(5), aChild(12)], {
    costs: [
      aCost('hyra', 8400),
      aCost('el', 450),
      aCost('hemforsakring', 150),
      aCost('arbetsresor', 1060),
      aCost('fackavgift', 250),
      aCost('akassa', 170),
    ],
    incomes: [
      anIncome('lon', 9000),
      anIncome('barnbidrag', 2650),
      anIncome('bostadsbidrag', 3000),
      anIncome('underhallsstod', 4000),
    ],
    jobbstimulans: [{ who: 'applicant', from: '2026-06', to: '2028-05' }],
    ...more,
  });
}
