import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RawForm } from '../../instrument/instrument.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import { toForm } from '../../instrument/to-form.ts';
import type { CalculationInput } from '../../norm/calculation-input.ts';
import { compareCalculations } from '../../norm/compare.ts';
import { aChild, aCost, anIncome, anInput, calculated } from '../../norm/input.builder.ts';
import { trialForm } from './trial-form.ts';
import { trialAnswers } from './trial-values.ts';
import { triedInput } from './tried-input.ts';

/** Types some changes into the form as it begins; a null takes a field away. */
function tries(input: CalculationInput, changes: Readonly<Record<string, string>> = {}) {
  const base = { input, rows: calculated(input).rows };
  const form = trialForm(base);
  const begun = toForm(form, trialAnswers(base));
  const typed = Object.entries(changes).map(([name, text]) => [name, [text]] as const);
  const values: RawForm = { ...begun, ...Object.fromEntries(typed) };
  const parsed = parseForm(form, values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return triedInput(base, parsed.answers, 'prövat');
}

const residence = fc.oneof(
  fc.constant({ kind: 'full' as const }),
  fc.constant({ kind: 'half' as const }),
  fc.integer({ min: 1, max: 31 }).map((days) => ({ kind: 'days' as const, days })),
);

/** Households with everything that the form can change, some of it changed by a caseworker already. */
const anyInput = fc
  .record({
    adults: fc.constantFrom(1 as const, 2 as const),
    children: fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), residence), { maxLength: 4 }),
    sharedWith: fc.nat(5),
    rent: fc.nat(20_000),
    pay: fc.nat(30_000),
    allowance: fc.nat(5_000),
    savings: fc.nat(5_000),
    stimulated: fc.boolean(),
    changed: fc.subarray(['cost.hyra', 'income.lon', 'norm.adults', 'norm.common', 'asset.1']),
    to: fc.nat(1_000_000),
  })
  .map((some): CalculationInput => {
    const { adults, pay, allowance, stimulated } = some;
    const children = some.children.map(([age, lives], index) =>
      aChild(age, { id: `c.${index}`, residence: lives }),
    );
    const plain = anInput(adults, children, {
      costs: [aCost('hyra', some.rent), aCost('el', 400)],
      incomes: [anIncome('lon', pay), anIncome('bostadsbidrag', allowance)],
      assets: [{ id: 'asset.1', kind: 'bank', value: some.savings * 100, source: 'kontoutdrag' }],
      jobbstimulans: stimulated ? [{ who: 'applicant', from: '2026-01', to: '2027-12' }] : [],
      adjustments: some.changed.map((row) => {
        return { row, approved: some.to, reason: 'skäl', statute: 'SoL 12:7' };
      }),
    });
    return { ...plain, household: { ...plain.household, sharedWith: some.sharedWith } };
  });

test('a trial in which nothing was changed comes to what is saved, row by row', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const saved = calculated(input);
      const tried = calculated(tries(input));
      expect(compareCalculations(saved, tried).rows).toEqual([]);
      expect(tried).toEqual(saved);
    }),
    { numRuns: 500 },
  );
});

describe('a trial', () => {
  const input = anInput(1, [aChild(8)], {
    costs: [aCost('hyra', 9000)],
    incomes: [anIncome('lon', 8000)],
    adjustments: [{ row: 'cost.hyra', approved: 700_000, reason: 'för dyr', statute: 'SoL 12:7' }],
  });
  const approvedOf = (tried: CalculationInput, id: string) =>
    calculated(tried).rows.find((row) => row.id === id)?.approved;

  it('approves what was typed for a cost', () => {
    const tried = tries(input, { 'approved-cost-hyra': '8 500,50' });
    expect(approvedOf(tried, 'cost.hyra')).toBe(850_050);
  });

  it('follows the rule again where a changed amount is taken away', () => {
    expect(approvedOf(tries(input, { 'approved-cost-hyra': '' }), 'cost.hyra')).toBe(900_000);
  });

  it('counts another pay by the rule, and by the special rule when that is tried', () => {
    const more = { 'amount-income-lon': '10 000' };
    expect(approvedOf(tries(input, more), 'income.lon')).toBe(1_000_000);
    const stimulated = { ...more, 'jobbstimulans-applicant': 'yes' };
    expect(approvedOf(tries(input, stimulated), 'income.lon')).toBe(750_000);
  });

  it('follows where a child lives into both rows of the norm', () => {
    const tried = tries(input, { 'residence-child8': 'half' });
    expect(approvedOf(tried, 'norm.child.child8')).toBe(382_000 / 2);
    expect(approvedOf(tried, 'norm.common')).toBe((128_000 + 141_000) / 2);
  });

  it('takes a new cost and a new income of a child', () => {
    const tried = tries(input, {
      'newCosts.0.kind': 'glasogon',
      'newCosts.0.amount': '1 200',
      'newIncomes.0.kind': 'underhallsstod',
      'newIncomes.0.who': 'child8',
      'newIncomes.0.amount': '1 673',
    });
    expect(approvedOf(tried, 'new-cost.1')).toBe(120_000);
    expect(approvedOf(tried, 'new-income.1')).toBe(167_300);
  });
});
