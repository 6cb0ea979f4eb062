import { expect, test } from 'vitest';
import { calculationSchema } from './calculation.ts';
import { calculationInput } from './calculation-input.ts';
import { costLimitsSchema } from './cost-limits.ts';
import { aCost, calculated, theExampleE9 } from './input.builder.ts';
import { releaseCostLimits } from './release-cost-limits.ts';

const by = { sub: 'sofia', name: 'Sofia Ek' };
const adjustments = [
  { row: 'cost.el', approved: 400_00, reason: 'Två månader', statute: 'SoL 12:7', by },
];
const evidence = (['form', 'attachment', 'register', 'note', 'calculation'] as const).map(
  (kind) => ({ kind, ref: `${kind}-1` }),
);

/** 'path: message' of what is refused of an input that is changed so. */
const faults = (change: object) =>
  calculationInput
    .safeParse({ ...theExampleE9(), ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a calculation that is stored is read back whole, with flags, evidence and changes', () => {
  const costs = [{ ...aCost('hyra', 14_000), evidence }, aCost('el', 450)];
  const assets = [{ id: 'a', kind: 'bank' as const, value: 700_00, source: 'kontoutdrag' }];
  const made = calculated(theExampleE9({ costs, assets, adjustments }));
  expect(made.rows.some(({ flag }) => flag !== undefined)).toBe(true);
  expect(calculationSchema.parse(made)).toStrictEqual(made);
});

test.each([
  ['a group that is none', { group: 'other' }],
  ['a field that is not of a row', { owner: 'somebody' }],
  ['a negative amount', { approved: -1 }],
  ['a part of an öre', { approved: 0.5 }],
])('a row that is stored with %s is refused', (_, change) => {
  const made = calculated(theExampleE9());
  const rows = made.rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
  expect(calculationSchema.safeParse({ ...made, rows }).success).toBe(false);
});

test('a month is a month of the calendar', () => {
  expect(['2026-13', '2026-1', '2026'].map((month) => faults({ month }))).toEqual(
    Array(3).fill(['month: NotAMonth']),
  );
});

test('the limits begin in a month of the calendar too', () => {
  const [released] = releaseCostLimits;
  const { error } = costLimitsSchema.safeParse({ ...released, from: '2025-00' });
  expect(error?.issues.map(({ message }) => message)).toEqual(['NotAMonth']);
});

test.each(['two words', ' el', 'el ', 'å', '', 'x'.repeat(101)])(
  'a row cannot be called %j',
  (id) => {
    expect(faults({ costs: [{ ...aCost('el', 1), id }] })).toHaveLength(1);
  },
);

test('a row may be called by letters, digits and marks up to a hundred', () => {
  const ids = ['a', 'norm.child.1', 'ib1:costs-2_b', 'x'.repeat(100)];
  expect(faults({ costs: ids.map((id) => ({ ...aCost('el', 1), id })) })).toEqual([]);
});

test('a kind that is not in the catalogue is refused', () => {
  expect(faults({ costs: [{ ...aCost('el', 1), kind: 'toString' }] })).toHaveLength(1);
});
