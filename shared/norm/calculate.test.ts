import { expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import { aChild, aCost, anIncome, anInput, calculated, theExampleE9 } from './input.builder.ts';
import { surplusToCarry } from './sums.ts';

const normOf = (...input: Parameters<typeof anInput>): number =>
  calculated(anInput(...input)).sums.norm / 100;

test('E1: a single adult has a norm of 5 220 kr', () => {
  expect(normOf(1, [])).toBe(5220);
});

test('E2: two sambor have a norm of 8 510 kr', () => {
  expect(normOf(2, [])).toBe(8510);
});

test('E3: a parent with children of 5 and 12 has a norm of 13 180 kr', () => {
  expect(normOf(1, [aChild(5), aChild(12)])).toBe(13_180);
});

test('E4: lunch at preschool lowers the norm of the 5-year-old', () => {
  expect(normOf(1, [aChild(5, { lunch: 'away' }), aChild(12)])).toBe(12_840);
});

test('E5: sambor with children of 1, 8 and 16 have a norm of 21 270 kr', () => {
  expect(normOf(2, [aChild(1), aChild(8), aChild(16)])).toBe(21_270);
});

test('E6: a lodger among four has a fourth of the common costs, öre kept', () => {
  const lodger = anInput(1, []);
  const household = { ...lodger.household, sharedWith: 3 };
  expect(calculated({ ...lodger, household }).sums.norm).toBe(4447_50);
});

test('E7: each member over seven adds the difference between seven and six', () => {
  expect(
    normOf(
      2,
      [0, 2, 4, 7, 11, 15].map((age) => aChild(age)),
    ),
  ).toBe(32_150);
});

test('E8: a youth of 19 in gymnasium belongs to the parent’s household', () => {
  expect(normOf(1, [aChild(19)])).toBe(10_350);
});

test('E9: a whole calculation with jobbstimulans gives 7 260 kr', () => {
  expect(calculated(theExampleE9()).sums).toEqual({
    norm: 13_180_00,
    costs: 10_480_00,
    need: 23_660_00,
    incomes: 16_400_00,
    support: 7260_00,
    surplus: 0,
  });
});

test('E9 without jobbstimulans gives 5 010 kr', () => {
  expect(calculated(theExampleE9({ jobbstimulans: [] })).sums.support).toBe(5010_00);
});

test('the norm of 2025 is used for a month of 2025', () => {
  const calculation = calculated(anInput(1, [], { month: '2025-12' }));
  expect([calculation.normTable, calculation.sums.norm]).toEqual(['riksnorm-2025', 5180_00]);
});

test('a month without a table is refused by name, with the month', () => {
  expect(calculate(anInput(1, [], { month: '2027-01' }))).toEqual({
    ok: false,
    reason: 'NoNormTable',
    month: '2027-01',
  });
});

test('incomes over the need give no support and a surplus', () => {
  const { sums } = calculated(anInput(1, [], { incomes: [anIncome('pension', 6000)] }));
  expect([sums.support, sums.surplus]).toEqual([0, 780_00]);
});

test('what is left of an asset is a surplus now, and is not carried to count twice next month', () => {
  const savings = {
    id: 'asset.bank',
    kind: 'bank',
    value: 9000_00,
    source: 'kontoutdrag',
  } as const;
  const left = (kronor: number) => {
    const incomes = kronor > 0 ? [anIncome('pension', kronor)] : [];
    const { rows, sums } = calculated(anInput(1, [], { incomes, assets: [savings] }));
    return [sums.surplus, surplusToCarry(rows)];
  };
  expect(left(0)).toEqual([3780_00, 0]);
  expect(left(5220)).toEqual([9000_00, 0]);
  expect(left(6000)).toEqual([9780_00, 780_00]);
});

test('incomes equal to the need give neither support nor surplus', () => {
  const { sums } = calculated(anInput(1, [], { incomes: [anIncome('pension', 5220)] }));
  expect([sums.support, sums.surplus]).toEqual([0, 0]);
});

test('an adjusted row keeps what was applied and proposed, and counts as approved', () => {
  const adjustment = {
    row: 'cost.hyra',
    approved: 7000_00,
    reason: 'Över gränsen',
    statute: 'SoL 12:7',
  };
  const input = anInput(1, [], { costs: [aCost('hyra', 8400)], adjustments: [adjustment] });
  const { rows, sums } = calculated(input);
  expect(rows.find(({ id }) => id === 'cost.hyra')).toMatchObject({
    applied: 8400_00,
    proposed: 8400_00,
    approved: 7000_00,
    adjusted: { reason: 'Över gränsen', statute: 'SoL 12:7' },
  });
  expect(sums.costs).toBe(7000_00);
});

test('the norm can be raised in the single case', () => {
  const adjustment = {
    row: 'norm.adults',
    approved: 4200_00,
    reason: 'Dietkost',
    statute: 'SoL 12:7',
  };
  expect(calculated(anInput(1, [], { adjustments: [adjustment] })).sums.norm).toBe(5480_00);
});

test('an adjustment of a row that is not there is refused', () => {
  const adjustment = { row: 'cost.el', approved: 1, reason: 'x', statute: 'SoL 12:7' };
  expect(calculate(anInput(1, [], { adjustments: [adjustment] }))).toMatchObject({
    reason: 'AdjustedRowMissing',
    row: 'cost.el',
  });
});

test('two adjustments of one row are refused', () => {
  const adjustment = { row: 'norm.common', approved: 1, reason: 'x', statute: 'SoL 12:7' };
  expect(calculate(anInput(1, [], { adjustments: [adjustment, adjustment] }))).toMatchObject({
    reason: 'RowAdjustedTwice',
    row: 'norm.common',
  });
});

test('two rows with one id are refused', () => {
  const costs = [aCost('el', 1), aCost('el', 2)];
  expect(calculate(anInput(1, [], { costs }))).toMatchObject({
    reason: 'RowListedTwice',
    row: 'cost.el',
  });
});

test('an income of somebody outside the household is refused', () => {
  const incomes = [anIncome('lon', 1, { who: 'stranger' })];
  expect(calculate(anInput(1, [], { incomes }))).toMatchObject({
    reason: 'PersonNotInHousehold',
    who: 'stranger',
  });
});

test('a child listed twice is refused', () => {
  expect(calculate(anInput(1, [aChild(5), aChild(5)]))).toMatchObject({
    reason: 'PersonListedTwice',
    who: 'child5',
  });
});
