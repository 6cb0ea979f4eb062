import { expect, test } from 'vitest';
import {
  type DelegationOrder,
  type DelegationRule,
  delegationOrderSchema,
  delegationRuleSchema,
} from './delegation.ts';
import { releaseDelegation } from './release.ts';

const rule: DelegationRule = {
  ...{ role: 'enhetschef', kind: 'bifall', statute: '12:1', maxAmountOre: 0 },
  ...{ unit: 'norrmalm', fourEyes: true, from: '2026-01-01', to: '2026-01-01' },
};
const order: DelegationOrder = {
  ...{ id: 'ours-2026', from: '2026-01-01', to: '2026-01-01', source: 'Nämnden § 7' },
  ...{ unverified: false, rules: [rule] },
};

/** 'path: message' of what is refused. */
const faults = (parsed: ReturnType<typeof delegationOrderSchema.safeParse>) =>
  parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a line and an order of a single day, for one unit, are sound', () => {
  expect(delegationRuleSchema.parse(rule)).toEqual(rule);
  expect(delegationOrderSchema.parse(order)).toEqual(order);
});

test('until further notice is sound too', () => {
  const open = { ...order, to: null, rules: [{ ...rule, to: null, unit: null }] };
  expect(delegationOrderSchema.parse(open)).toEqual(open);
});

test('an order and a line may not end before they begin, and it is said at the last day', () => {
  const to = '2025-12-31';
  expect(faults(delegationOrderSchema.safeParse({ ...order, to }))).toEqual([
    'to: the delegation order ends before it begins',
  ]);
  expect(faults(delegationOrderSchema.safeParse({ ...order, rules: [{ ...rule, to }] }))).toEqual([
    'rules.0.to: the delegation ends before it begins',
  ]);
});

test.each(['', '-2026', 'Ours', 'our order', 'ours/2026', `o${'-'.repeat(60)}`])(
  'an order cannot be called %j',
  (id) => {
    expect(delegationOrderSchema.safeParse({ ...order, id }).success).toBe(false);
  },
);

test('a line for a unit without a name, or below nothing, is refused', () => {
  for (const change of [{ unit: '' }, { maxAmountOre: -1 }, { maxAmountOre: 0.5 }]) {
    expect(delegationRuleSchema.safeParse({ ...rule, ...change }).success).toBe(false);
  }
});

test('the order of the release says that no board has decided it', () => {
  expect(releaseDelegation.map(({ unverified }) => unverified)).toEqual([true]);
});
