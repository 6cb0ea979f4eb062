import { describe, expect, test } from 'vitest';
import {
  type DecisionToReview,
  disadvantageCases,
  mayReview,
  type ReviewGround,
} from './may-review.ts';

const decision = (change: Partial<DecisionToReview> = {}): DecisionToReview => ({
  statute: '12:1',
  favourable: true,
  decidedBy: 'sofia',
  appeal: 'none',
  ...change,
});
const answer = (of: DecisionToReview, ground: ReviewGround, reviewer = 'karin') => {
  const review = mayReview(of, reviewer, ground);
  return review.ok ? review.kind : review.reason;
};

const slip = { law: 'FL 36', obvious: true, oversight: true } as const;
const change = { law: 'FL 37', wrong: true, disadvantage: false } as const;
const duty = {
  law: 'FL 38',
  obviouslyWrong: true,
  quickAndSimple: true,
  disadvantage: false,
} as const;

test('a manager who would have decided otherwise does not change a colleague’s decision', () => {
  expect(answer(decision(), { law: 'other_view' }, 'karin')).toBe('ColleaguesDecision');
  expect(answer(decision(), { law: 'other_view' }, 'sofia')).toBe('NoLegalGround');
});

test('an obvious slip is corrected, by the decider or another, whatever the ground and the appeal', () => {
  for (const statute of ['12:1', '12:2'] as const) {
    for (const appeal of ['none', 'received', 'handed_over'] as const) {
      expect(answer(decision({ statute, appeal }), slip, 'karin')).toBe('rattelse');
      expect(answer(decision({ statute, appeal }), slip, 'sofia')).toBe('rattelse');
    }
  }
  expect(answer(decision(), { ...slip, obvious: false })).toBe('ErrorNotObvious');
  expect(answer(decision(), { ...slip, oversight: false })).toBe('NotAnOversight');
});

describe('change by FL 37', () => {
  test('a wrong decision is changed to the person’s good', () => {
    expect(answer(decision(), change)).toBe('andring');
    expect(answer(decision({ favourable: false }), change)).toBe('andring');
    expect(answer(decision(), { ...change, wrong: false })).toBe('DecisionNotWrong');
  });

  test('a favourable one is changed to disadvantage in the three cases of the law alone', () => {
    const worse = { ...change, disadvantage: true };
    expect(answer(decision(), worse)).toBe('FavourableDecisionStands');
    expect(disadvantageCases).toHaveLength(3);
    for (const exception of disadvantageCases) {
      expect(answer(decision(), { ...worse, exception })).toBe('andring');
    }
    expect(answer(decision({ favourable: false }), worse)).toBe('andring');
  });

  test('an exception does not make a decision wrong', () => {
    const wish = { ...change, wrong: false, disadvantage: true, exception: 'safety' } as const;
    expect(answer(decision(), wish)).toBe('DecisionNotWrong');
  });
});

describe('the duty to change by FL 38', () => {
  test('what is obviously wrong and easily mended is changed', () => {
    expect(answer(decision(), duty)).toBe('omprovning');
    expect(answer(decision({ favourable: false }), duty)).toBe('omprovning');
  });

  test.each([
    [{ obviouslyWrong: false }, 'NotObviouslyWrong'],
    [{ quickAndSimple: false }, 'NotQuickAndSimple'],
    [{ disadvantage: true }, 'ChangeToDisadvantage'],
  ])('%j: %s', (missing, reason) => {
    expect(answer(decision(), { ...duty, ...missing })).toBe(reason);
    expect(answer(decision({ favourable: false }), { ...duty, ...missing })).toBe(reason);
  });
});

test('an appealed decision is changed by FL 38 alone, and not when the court has it', () => {
  const appealed = decision({ appeal: 'received' });
  const handedOver = decision({ appeal: 'handed_over' });
  expect([answer(appealed, change), answer(appealed, duty)]).toEqual([
    'AppealedDecision',
    'omprovning',
  ]);
  expect([answer(handedOver, change), answer(handedOver, duty)]).toEqual([
    'HandedOverToCourt',
    'HandedOverToCourt',
  ]);
});

test('a decision on 12:2 is not changed by FL 37 or 38', () => {
  const twelveTwo = decision({ statute: '12:2', appeal: 'handed_over' });
  expect([answer(twelveTwo, change), answer(twelveTwo, duty)]).toEqual([
    'NotForLegalityReview',
    'NotForLegalityReview',
  ]);
});
