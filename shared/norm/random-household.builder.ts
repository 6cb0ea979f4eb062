/**
 * A household of any shape from one number: cheap enough for a hundred thousand of them, and the same
 * each time, so that the number of a failure is all that is needed to see it again.
 */
import type { Child } from '../household/household.ts';
import { assetKinds } from './asset-kinds.ts';
import type { CalculationInput } from './calculation-input.ts';
import { costKinds } from './cost-kinds.ts';
import { housingForm } from './housing-form.ts';
import { incomeKinds } from './income-kinds.ts';
import { kindOf } from './kind-of.ts';

/** Whole numbers below a limit, in a row that the seed decides (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const costs = kindOf(costKinds).options;
const incomes = kindOf(incomeKinds).options;
const assets = kindOf(assetKinds).options;
const forms = housingForm.options;
const two = (number: number): string => String(number).padStart(2, '0');

/** An input as the schema lets through; not parsed, for speed: the test parses some of them. */
export function randomInput(seed: number): CalculationInput {
  const below = numbersFrom(seed);
  const of = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[below(values.length)] ?? values[0];
  const some = <Value>(most: number, make: (index: number) => Value): Value[] =>
    Array.from({ length: below(most + 1) }, (_, index) => make(index));
  const ore = (): number => (below(4) === 0 ? below(60) : below(3_000_000));
  const month = `${2025 + below(2)}-${two(1 + below(12))}`;
  const pick = <Value>(values: readonly Value[], first: Value): Value =>
    values[below(values.length)] ?? first;
  const child = (index: number): Child => ({
    id: `c${index}`,
    name: `Barn ${index}`,
    birthDate: `${2003 + below(24)}-${two(1 + below(12))}-${two(1 + below(28))}`,
    residence: of<Child['residence']>([
      { kind: 'full' },
      { kind: 'half' },
      { kind: 'days', days: 1 + below(31) },
    ]),
    lunch: of(['home', 'away']),
    inSchool: below(2) === 0,
  });
  const adults = ['applicant', 'co_applicant']
    .slice(0, 1 + below(2))
    .map((id) => ({ id, name: id }));
  const children = some(9, child);
  const people = [...adults, ...children].map(({ id }) => id);
  const who = (): string => pick(people, 'applicant');
  const source = 'ansökan';
  return {
    month,
    household: { adults, children, sharedWith: below(4) === 0 ? below(5) : 0 },
    housing: { form: pick(forms, 'rental') },
    costs: some(6, (index) => ({
      id: `k${index}`,
      kind: pick(costs, 'el'),
      ...(below(2) === 0 ? { who: who() } : {}),
      applied: ore(),
      source,
    })),
    incomes: some(6, (index) => ({
      id: `i${index}`,
      kind: below(3) === 0 ? 'lon' : pick(incomes, 'lon'),
      who: who(),
      amount: ore(),
      ...(below(3) === 0 ? { earnedEarlierThisYear: below(7_000_000) } : {}),
      source,
    })),
    assets: some(3, (index) => ({
      id: `a${index}`,
      kind: pick(assets, 'bank'),
      value: ore(),
      source,
    })),
    jobbstimulans: below(2) === 0 ? [{ who: 'applicant', from: month, to: month }] : [],
    adjustments: [],
  };
}
