import { expect, test } from 'vitest';
import type { CalculationInput, IncomeInput } from './calculation-input.ts';
import { countedSchoolIncome, jobbstimulansShare } from './employment-income.ts';
import { aChild, anIncome, anInput, calculated, theExampleE9 } from './input.builder.ts';

const base = 59_200_00;

test('a quarter of net pay is left to the one who works', () => {
  expect(jobbstimulansShare(9000_00)).toBe(2250_00);
});

test('half an öre of jobbstimulans goes up, to the one who works', () => {
  expect([1, 2, 3, 4, 5, 6].map(jobbstimulansShare)).toEqual([0, 1, 1, 1, 1, 2]);
});

const supportIn = (month: string, period: { from: string; to: string }): number =>
  calculated(theExampleE9({ month, jobbstimulans: [{ who: 'applicant', ...period }] })).sums
    .support;

test('jobbstimulans holds in its first and its last month and not beside them', () => {
  const period = { from: '2026-09', to: '2026-11' };
  const supports = ['2026-08', '2026-09', '2026-11', '2026-12'].map((month) =>
    supportIn(month, period),
  );
  expect(supports).toEqual([5010_00, 7260_00, 7260_00, 5010_00]);
});

test('jobbstimulans of one adult does not touch the pay of the other', () => {
  const input = anInput(2, [], {
    incomes: [anIncome('lon', 4000, { who: 'co_applicant' })],
    jobbstimulans: [{ who: 'applicant', from: '2026-01', to: '2026-12' }],
  });
  expect(calculated(input).sums.incomes).toBe(4000_00);
});

test('jobbstimulans does not touch other incomes than pay', () => {
  const input = anInput(1, [], {
    incomes: [anIncome('sjukpenning', 4000)],
    jobbstimulans: [{ who: 'applicant', from: '2026-01', to: '2026-12' }],
  });
  expect(calculated(input).sums.incomes).toBe(4000_00);
});

test.each([
  [5000_00, 0, 0],
  [base, 0, 0],
  [base + 1, 0, 1],
  [5000_00, base, 5000_00],
  [5000_00, base - 2000_00, 3000_00],
  [0, base + 100, 0],
])(
  'of a school youth’s %i öre, after %i earlier in the year, %i are counted',
  (amount, earlier, counted) => {
    expect(countedSchoolIncome(amount, earlier, base)).toBe(counted);
  },
);

const youth = (age: number, inSchool: boolean, income: Partial<IncomeInput>): CalculationInput =>
  anInput(1, [aChild(age, { id: 'youth', inSchool })], {
    incomes: [anIncome('lon', 5000, { who: 'youth', ...income })],
  });

test('a school youth’s pay is not counted', () => {
  expect(calculated(youth(17, true, {})).sums.incomes).toBe(0);
});

test('a school youth’s pay over a price base amount in the year is counted', () => {
  expect(calculated(youth(17, true, { earnedEarlierThisYear: base })).sums.incomes).toBe(5000_00);
});

test('the pay of a grown child with an own calculation is not counted here', () => {
  const { rows, sums } = calculated(youth(19, false, {}));
  expect(sums.incomes).toBe(0);
  expect(rows.find(({ group }) => group === 'income')?.rule).toBe('income_outside_household');
});

test('other incomes of a child are counted', () => {
  expect(calculated(youth(17, true, { kind: 'barnpension' })).sums.incomes).toBe(5000_00);
});
