import { describe, expect, it } from 'vitest';
import { forhandsberakning } from '../instrument/forms/forhandsberakning.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { allInstruments } from '../instrument/registry.ts';
import { calculationInput } from '../norm/calculation-input.ts';
import { calculated } from '../norm/input.builder.ts';
import { doubtsOf, type PreCheckAnswers, preCheckInput } from './pre-check.ts';

const names = {
  you: 'du',
  partner: 'den du lever med',
  child: (n: number) => `barn ${n}`,
  source: 'x',
};

function answers(more: Partial<PreCheckAnswers> = {}): PreCheckAnswers {
  const parsed = parseAnswers(forhandsberakning, {
    month: '2026-11',
    livesWith: 'alone',
    children: [],
    sharedWith: 0,
    incomes: [],
    owns: [],
    rent: 0,
    otherCosts: [],
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.answers;
}

function inputOf(more: Partial<PreCheckAnswers>) {
  const made = preCheckInput(answers(more), names);
  if (!made.ok) throw new Error(JSON.stringify(made.errors));
  return calculationInput.parse(made.input);
}

const born = (month: string, school: 'other' | 'gymnasium' = 'other') =>
  ({ born: month, residence: 'full', school }) as const;

describe('the pre-check', () => {
  it('takes a child by the month of birth, kindly to who turns 18 in the month', () => {
    const grown = (month: string) =>
      calculated(inputOf({ children: [born(month)] })).rows.find(
        ({ id }) => id === 'norm.child.child_1',
      )?.approved;
    expect(grown('2008-12')).toBe(496_000);
    expect(grown('2008-11')).toBe(496_000);
    expect(grown('2008-10')).toBe(0);
  });

  it('has the costs that were written and no others', () => {
    const { costs } = inputOf({
      rent: 500_000,
      insurance: 15_000,
      otherCosts: [{ kind: 'medicin', amount: 20_000 }],
    });
    expect(costs.map(({ kind, applied }) => [kind, applied])).toEqual([
      ['hyra', 500_000],
      ['hemforsakring', 15_000],
      ['medicin', 20_000],
    ]);
  });

  it("gives a child's income to that child", () => {
    const children = [born('2015-01'), born('2009-03', 'gymnasium')];
    const own = { kind: 'lon', who: 'child', child: 2, amount: 300_000 } as const;
    const { rows } = calculated(inputOf({ children, incomes: [own] }));
    expect(rows.find(({ id }) => id === 'income.1')).toMatchObject({
      who: 'child_2',
      rule: 'school_income',
      approved: 0,
    });
  });

  it('tells what it cannot know: some of it always, some because of an answer', () => {
    const always = ['special_reasons', 'other_support', 'residence'];
    expect(doubtsOf(answers())).toEqual(always);
    const pay = { kind: 'lon', who: 'applicant', amount: 1 } as const;
    const more = answers({ rent: 1, incomes: [pay], owns: ['fordon'], sharedWith: 1 });
    expect(doubtsOf(more)).toEqual([
      'reasonable_cost',
      'jobbstimulans',
      'to_be_sold',
      'shared_home',
      ...always,
    ]);
  });

  it('is no form of a case, so that no case keeps its version', () => {
    expect(allInstruments.map(({ id }) => id)).not.toContain(forhandsberakning.id);
  });
});
