import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Child, childSchema } from '../household/household.ts';
import { assetKinds } from './asset-kinds.ts';
import {
  type AdjustmentInput,
  assetInput,
  type CalculationInput,
  costInput,
  incomeInput,
} from './calculation-input.ts';
import { costKinds } from './cost-kinds.ts';
import { incomeKinds } from './income-kinds.ts';
import { anInput, calculated } from './input.builder.ts';

const ore = fc.oneof(fc.nat(50), fc.nat(3_000_000));
const source = fc.constant('ansökan');
const months = fc.constantFrom('2025-01', '2025-12', '2026-02', '2026-04', '2026-12');

const child: fc.Arbitrary<Omit<Child, 'id'>> = fc.record({
  name: fc.constant('Barn'),
  birthDate: fc
    .date({ min: new Date('2003-01-01'), max: new Date('2027-01-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  residence: fc.oneof(
    fc.constant({ kind: 'full' as const }),
    fc.constant({ kind: 'half' as const }),
    fc.integer({ min: 1, max: 31 }).map((days) => ({ kind: 'days' as const, days })),
  ),
  lunch: fc.constantFrom('home', 'away'),
  inSchool: fc.boolean(),
});

const kind = <Kind extends string>(catalogue: Record<Kind, unknown>) =>
  fc.constantFrom(...Object.keys(catalogue));

/** Households of every shape; ids are given by place, so that they never collide. */
const input: fc.Arbitrary<CalculationInput> = fc
  .record({
    month: months,
    adults: fc.constantFrom(1 as const, 2 as const),
    sharedWith: fc.nat(5),
    children: fc.array(child, { maxLength: 9 }),
    costs: fc.array(fc.record({ kind: kind(costKinds), applied: ore, source }), { maxLength: 8 }),
    incomes: fc.array(
      fc.record({ kind: kind(incomeKinds), place: fc.nat(9), amount: ore, source }),
      { maxLength: 8 },
    ),
    assets: fc.array(fc.record({ kind: kind(assetKinds), value: ore, source }), { maxLength: 3 }),
    stimulated: fc.boolean(),
  })
  .map(({ adults, children, month, sharedWith, costs, incomes, assets, stimulated }) => {
    const born = children.map((each, index) => childSchema.parse({ ...each, id: `c${index}` }));
    const plain = anInput(adults, born, { month });
    const people = [...plain.household.adults, ...plain.household.children].map(({ id }) => id);
    return {
      ...plain,
      household: { ...plain.household, sharedWith },
      costs: costs.map((cost, index) => costInput.parse({ ...cost, id: `k${index}` })),
      incomes: incomes.map(({ place, ...income }, index) =>
        incomeInput.parse({ ...income, id: `i${index}`, who: people[place % people.length] }),
      ),
      assets: assets.map((asset, index) => assetInput.parse({ ...asset, id: `a${index}` })),
      jobbstimulans: stimulated ? [{ who: 'applicant', from: month, to: month }] : [],
    };
  });

const runs = { numRuns: 2000 };
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, each) => total + each, 0);

test('no amount is ever negative or a fraction of an öre', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { rows, sums } = calculated(given);
      const amounts = [
        ...rows.flatMap(({ applied, proposed, approved }) => [applied, proposed, approved]),
        ...Object.values(sums),
      ];
      expect(amounts.every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
    }),
    runs,
  );
});

test('the parts are the whole', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { rows, sums } = calculated(given);
      const of = (...groups: string[]) =>
        sum(rows.filter(({ group }) => groups.includes(group)).map(({ approved }) => approved));
      expect(sums.norm).toBe(of('norm'));
      expect(sums.costs).toBe(of('cost'));
      expect(sums.incomes).toBe(of('income', 'asset'));
      expect(sums.need).toBe(sums.norm + sums.costs);
      expect(sums.support - sums.surplus).toBe(sums.need - sums.incomes);
      expect(Math.min(sums.support, sums.surplus)).toBe(0);
    }),
    runs,
  );
});

test('the order of people and rows does not matter', () => {
  fc.assert(
    fc.property(input, (given) => {
      const turned: CalculationInput = {
        ...given,
        household: {
          ...given.household,
          adults: given.household.adults.toReversed(),
          children: given.household.children.toReversed(),
        },
        costs: given.costs.toReversed(),
        incomes: given.incomes.toReversed(),
        assets: given.assets.toReversed(),
      };
      expect(calculated(turned).sums).toEqual(calculated(given).sums);
    }),
    runs,
  );
});

test('one more öre of income never gives more support, and at most one öre less', () => {
  fc.assert(
    fc.property(input, fc.nat(7), (given, place) => {
      const incomes = given.incomes.map((income, index) =>
        index === place ? { ...income, amount: income.amount + 1 } : income,
      );
      const lost = calculated(given).sums.support - calculated({ ...given, incomes }).sums.support;
      expect([0, 1]).toContain(lost);
    }),
    runs,
  );
});

test('one more öre of cost never gives less support', () => {
  fc.assert(
    fc.property(input, (given) => {
      const cost = costInput.parse({ id: 'more', kind: 'hyra', applied: 1, source: 'ansökan' });
      const more = calculated({ ...given, costs: [...given.costs, cost] });
      expect(more.sums.support).toBeGreaterThanOrEqual(calculated(given).sums.support);
    }),
    runs,
  );
});

test('one more young child at home never lowers the norm', () => {
  fc.assert(
    fc.property(input, child, (given, { residence, lunch }) => {
      const born = childSchema.parse({
        id: 'more',
        name: 'Barn',
        birthDate: '2018-03-03',
        residence,
        lunch,
        inSchool: true,
      });
      const children = [...given.household.children, born];
      const more = calculated({ ...given, household: { ...given.household, children } });
      expect(more.sums.norm).toBeGreaterThan(calculated(given).sums.norm);
    }),
    runs,
  );
});

test('a day more at home never lowers the norm', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 1, max: 30 }), (given, days) => {
      const at = (length: number) => {
        const residence = { kind: 'days' as const, days: length };
        const children = given.household.children.map((each) => ({ ...each, residence }));
        return calculated({ ...given, household: { ...given.household, children } }).sums.norm;
      };
      expect(at(days + 1)).toBeGreaterThanOrEqual(at(days));
    }),
    runs,
  );
});

test('an adjustment changes its row by exactly its amount and no other row', () => {
  fc.assert(
    fc.property(input, fc.nat(20), ore, (given, place, approved) => {
      const before = calculated(given).rows;
      const row = before[place % before.length]?.id ?? '';
      const adjustment: AdjustmentInput = { row, approved, reason: 'Skäl', statute: 'SoL 12:7' };
      const after = calculated({ ...given, adjustments: [adjustment] }).rows;
      const changed = after.filter((each, index) => each.approved !== before[index]?.approved);
      expect(changed.every(({ id }) => id === row)).toBe(true);
      expect(after.find(({ id }) => id === row)?.approved).toBe(approved);
    }),
    runs,
  );
});
