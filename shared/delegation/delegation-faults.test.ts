import { expect, test } from 'vitest';
import {
  type DelegationOrder,
  type DelegationRule,
  decisionKinds,
  statutes,
} from './delegation.ts';
import { delegationFaults } from './delegation-faults.ts';
import { orderInForce } from './order-in-force.ts';
import { releaseDelegation } from './release.ts';

const rule = (change: Partial<DelegationRule> = {}): DelegationRule => ({
  role: 'enhetschef',
  kind: 'bifall',
  statute: '12:1',
  maxAmountOre: null,
  unit: null,
  fourEyes: true,
  from: '2026-01-01',
  to: null,
  ...change,
});
/** Every decision on an application can be signed by somebody. */
const whole = decisionKinds.flatMap((kind) => statutes.map((statute) => rule({ kind, statute })));
const order = (change: Partial<DelegationOrder> = {}): DelegationOrder => ({
  id: 'ours',
  from: '2026-01-01',
  to: null,
  source: 'Nämnden 2025-12-10 § 7',
  unverified: false,
  rules: whole,
  ...change,
});
const amended = (...lines: readonly DelegationRule[]) => order({ rules: [...whole, ...lines] });

test('an order that is whole and alone has no fault, and the demonstration is such', () => {
  expect(delegationFaults(order(), [])).toEqual([]);
  expect(releaseDelegation.flatMap((one) => delegationFaults(one, []))).toEqual([]);
});

test('an order until further notice ends when the next begins: neither overlap nor gap', () => {
  const next = order({ id: 'next', from: '2026-07-01' });
  expect(delegationFaults(next, [order()])).toContainEqual({
    fault: 'LineOutsideOrder',
    line: 0,
  });
  const rules = whole.map((line) => ({ ...line, from: '2026-07-01' }));
  expect(delegationFaults({ ...next, rules }, [order()])).toEqual([]);
  expect(delegationFaults(order(), [{ ...next, rules }])).toEqual([]);
});

test.each([
  ['2025-12-30', [{ fault: 'GapBetweenOrders', id: 'before', day: '2025-12-31' }]],
  ['2025-12-31', []],
  ['2026-01-01', [{ fault: 'OrdersOverlap', id: 'before', day: '2026-01-01' }]],
])('an order before it that ends on %s: %j', (to, faults) => {
  const before = order({ id: 'before', from: '2025-07-01', to });
  expect(delegationFaults(order(), [before])).toEqual(faults);
});

test.each([
  ['2026-06-29', [{ fault: 'GapBetweenOrders', id: 'after', day: '2026-06-30' }]],
  ['2026-06-30', []],
  ['2026-07-01', [{ fault: 'OrdersOverlap', id: 'after', day: '2026-07-01' }]],
])('an order that ends on %s before the one that follows: %j', (to, faults) => {
  const after = order({ id: 'after', from: '2026-07-01' });
  expect(delegationFaults(order({ to }), [after])).toEqual(faults);
});

test('only the nearest order on each side is met', () => {
  const long = order({ id: 'long-ago', from: '2020-01-01', to: '2020-12-31' });
  const before = order({ id: 'before', from: '2021-01-01' });
  expect(delegationFaults(order(), [before, long])).toEqual([]);
});

test('two orders that begin on the same day overlap, and an id is used once', () => {
  expect(delegationFaults(order(), [order({ id: 'twin' })])).toEqual([
    { fault: 'OrdersOverlap', id: 'twin', day: '2026-01-01' },
  ]);
  expect(delegationFaults(order(), [order({ from: '2025-01-01' })])).toEqual([
    { fault: 'OrderIdTaken', id: 'ours' },
  ]);
});

test('a line outside of its order is named by its number', () => {
  const ending = (line: Partial<DelegationRule>) =>
    delegationFaults(
      order({ to: '2026-12-31', rules: [...whole, rule({ kind: 'rattelse', ...line })] }),
      [],
    );
  const outside = [{ fault: 'LineOutsideOrder', line: whole.length }];
  expect(ending({ from: '2025-12-31' })).toEqual(outside);
  expect(ending({ to: '2026-12-31' })).toEqual([]);
  expect(ending({ to: '2027-01-01' })).toEqual(outside);
  expect(ending({ from: '2027-01-01' })).toEqual(outside);
});

test('two limits for the same thing on the same day are a fault, one after the other are not', () => {
  const first = rule({ kind: 'rattelse', to: '2026-06-30', maxAmountOre: 1 });
  const line = whole.length + 1;
  expect(delegationFaults(amended(first, { ...first, maxAmountOre: 2 }), [])).toEqual([
    { fault: 'LineRepeated', line },
  ]);
  const next = { ...first, from: '2026-07-01', to: null };
  expect(delegationFaults(amended(first, next), [])).toEqual([]);
  expect(delegationFaults(amended(next, first), [])).toEqual([]);
  for (const other of [
    { role: 'bitradande_enhetschef' },
    { statute: '12:2' },
    { unit: 'norrmalm' },
    { kind: 'avslag_avgorande' },
  ] as const) {
    expect(delegationFaults(amended(first, { ...first, ...other }), [])).toEqual([]);
  }
});

test('delegation is for those who work in the unit', () => {
  const roles = ['jobbtorgscoach', 'sokande', 'controller', 'fut_utredare'] as const;
  for (const role of roles) {
    expect(delegationFaults(amended(rule({ role })), [])).toEqual([
      { fault: 'RoleCannotDecide', line: whole.length },
    ]);
  }
  expect(delegationFaults(amended(rule({ role: 'mottagningssekreterare' })), [])).toEqual([]);
});

test.each(['andring', 'omprovning', 'avvisning_overklagande'] as const)(
  '%s is not for 12:2, which is tried for legality',
  (kind) => {
    const line = whole.length;
    expect(delegationFaults(amended(rule({ kind, statute: '12:2' })), [])).toEqual([
      { fault: 'KindNotForStatute', line },
    ]);
    expect(delegationFaults(amended(rule({ kind })), [])).toEqual([]);
  },
);

test('a decision that nobody may sign is named with the first such day', () => {
  const hole = whole.filter(({ kind, statute }) => kind !== 'avslag' || statute !== '12:2');
  const nobody = { fault: 'NobodyMaySign', kind: 'avslag', statute: '12:2' };
  expect(delegationFaults(order({ rules: hole }), [])).toEqual([{ ...nobody, day: '2026-01-01' }]);
  const ends = rule({ kind: 'avslag', statute: '12:2', to: '2026-03-31' });
  const begins = rule({ kind: 'avslag', statute: '12:2', from: '2026-04-02' });
  expect(delegationFaults(order({ rules: [...hole, ends] }), [])).toEqual([
    { ...nobody, day: '2026-04-01' },
  ]);
  expect(delegationFaults(order({ rules: [...hole, ends, begins] }), [])).toEqual([
    { ...nobody, day: '2026-04-01' },
  ]);
  expect(delegationFaults(order({ to: '2026-03-31', rules: [...hole, ends] }), [])).toEqual([]);
  const ofOneUnit = rule({ kind: 'avslag', statute: '12:2', unit: 'norrmalm' });
  expect(delegationFaults(order({ rules: [...hole, ofOneUnit] }), [])).toEqual([
    { ...nobody, day: '2026-01-01' },
  ]);
});

test('of two orders that hold, the one that began last is in force', () => {
  const old = order({ id: 'old', from: '2020-01-01' });
  const twin = order({ id: 'twin' });
  const inForce = (date: string) => orderInForce([old, twin, order()], date)?.id;
  expect(['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01'].map(inForce)).toEqual([
    undefined,
    'old',
    'old',
    'twin',
  ]);
});

test('a newer order that has ended does not bring the older back', () => {
  const old = order({ id: 'old', from: '2020-01-01' });
  const short = order({ to: '2026-01-31' });
  expect(orderInForce([old, short], '2026-01-31')?.id).toBe('ours');
  expect(orderInForce([old, short], '2026-02-01')).toBeUndefined();
});

test('an order that ends where a later one with a last day begins meets that one only', () => {
  const rules = whole.map((line) => ({ ...line, to: '2026-06-30' }));
  const first = order({ to: '2026-06-30', rules });
  const later = order({ id: 'later', from: '2026-07-01', to: '2026-12-31' });
  expect(delegationFaults(first, [later])).toEqual([]);
});

test('a line may begin on the last day of its order', () => {
  const rules = [...whole, rule({ kind: 'rattelse', from: '2026-12-31' })];
  expect(delegationFaults(order({ to: '2026-12-31', rules }), [])).toEqual([]);
});

test.each<[string, Partial<DelegationRule>, Partial<DelegationRule>]>([
  ['both until further notice', {}, { from: '2026-03-01' }],
  ['the later first', { from: '2026-03-01' }, {}],
  ['that share their one day', { to: '2026-03-01' }, { from: '2026-03-01' }],
  ['that share it the other way', { from: '2026-03-01' }, { to: '2026-03-01' }],
])('two lines for the same thing, %s, are a fault', (_, one, other) => {
  const lines = [one, other].map((change) => rule({ kind: 'rattelse', ...change }));
  expect(delegationFaults(amended(...lines), [])).toEqual([
    { fault: 'LineRepeated', line: whole.length + 1 },
  ]);
});

test('in an order with a last day, a day without a signer is looked for to its end', () => {
  const nobody = { fault: 'NobodyMaySign', kind: 'bifall', statute: '12:1' };
  const ending = (to: string) =>
    whole.map((line) =>
      line.kind === 'bifall' && line.statute === '12:1' ? { ...line, to } : line,
    );
  const until = (to: string) =>
    delegationFaults(order({ to: '2026-12-31', rules: ending(to) }), []);
  expect(until('2026-06-30')).toEqual([{ ...nobody, day: '2026-07-01' }]);
  expect(until('2026-12-30')).toEqual([{ ...nobody, day: '2026-12-31' }]);
  expect(until('2026-12-31')).toEqual([]);
});
