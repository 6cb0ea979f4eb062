import { expect, test } from 'vitest';
import type { Child } from '../household/household.ts';
import { aChild, anInput } from './input.builder.ts';
import { normRows } from './norm-rows.ts';
import { normTableFor } from './norm-table-for.ts';

function rowsOf(children: readonly Child[], month = '2026-11', sharedWith = 0) {
  const found = normTableFor(month);
  if (!found.ok) throw new Error(found.reason);
  return normRows({ ...anInput(1, children).household, sharedWith }, month, found.table);
}

const amounts = (...args: Parameters<typeof rowsOf>): number[] =>
  rowsOf(...args).map(({ approved }) => approved / 100);

const born = (birthDate: string, more: Partial<Child> = {}): Child =>
  aChild(0, { birthDate, ...more });

test.each([
  [0, 2740, 2560],
  [1, 3060, 2800],
  [2, 3060, 2800],
  [3, 2720, 2500],
  [4, 3060, 2720],
  [6, 3060, 2720],
  [7, 3820, 3820],
  [10, 3820, 3820],
  [11, 4390, 4390],
  [14, 4390, 4390],
  [15, 4960, 4960],
  [18, 4960, 4960],
  [19, 5000, 5000],
  [20, 5000, 5000],
])('the norm of 2026 at %i years is %i kr, with lunch away %i kr', (age, home, away) => {
  expect(amounts([aChild(age)])[1]).toBe(home);
  expect(amounts([aChild(age, { lunch: 'away' })])[1]).toBe(away);
});

test('a birthday on the last day of the month counts for the month', () => {
  expect(amounts([born('2019-11-30')])[1]).toBe(3820);
});

test('a birthday on the first day of the next month does not count yet', () => {
  expect(amounts([born('2019-12-01')])[1]).toBe(3060);
});

test('a child born in the month is 0 years old in it', () => {
  expect(amounts([born('2026-11-30')])).toEqual([3940, 2740, 1410]);
});

test('a child not yet born has a row of nothing and does not enlarge the household', () => {
  expect(amounts([born('2026-12-01')])).toEqual([3940, 0, 1280]);
});

test('a child of 18 who left school belongs to the household the month of the birthday', () => {
  expect(amounts([born('2008-11-02', { inSchool: false })])).toEqual([3940, 4960, 1410]);
});

test('a grown child who left school has an own calculation and shares the common costs', () => {
  expect(amounts([born('2008-11-01', { inSchool: false })])).toEqual([3940, 0, 705]);
});

test('a school youth belongs to the household the month of the 21st birthday', () => {
  expect(amounts([born('2005-11-02')])).toEqual([3940, 5000, 1410]);
});

test('one who has turned 21 has an own calculation though in school', () => {
  expect(amounts([born('2005-11-01')])).toEqual([3940, 0, 705]);
});

test('a child every other week has half its personal costs and half the step of common costs', () => {
  const half = aChild(12, { residence: { kind: 'half' } });
  expect(amounts([half])).toEqual([3940, 2195, 1345]);
});

test('half is half of a long month and of a short', () => {
  const half = aChild(12, { residence: { kind: 'half' } });
  expect(amounts([half], '2026-02')).toEqual(amounts([half], '2026-12'));
});

test('days are counted as part of the days of the month, halves of öre up', () => {
  const some = aChild(12, { residence: { kind: 'days', days: 10 } });
  expect(amounts([some])).toEqual([3940, 1463.33, 1323.33]);
  expect(amounts([some], '2026-02')).toEqual([3940, 1567.86, 1326.43]);
});

test('all the days of a month are the whole month', () => {
  const all = aChild(12, { residence: { kind: 'days', days: 28 } });
  expect(amounts([all], '2026-02')).toEqual([3940, 4390, 1410]);
});

test('two children every other week are taken to be here at the same time', () => {
  const half = { residence: { kind: 'half' } } as const;
  expect(amounts([aChild(8, half), aChild(12, half)])[3]).toBe((1280 + 1790) / 2);
});

test('a lodger with a child has two of four parts of the common costs', () => {
  expect(amounts([aChild(12)], '2026-11', 2)).toEqual([3940, 4390, 1015]);
});

test('a row says the norm, the part of the month and the statute', () => {
  const [, child, common] = rowsOf([aChild(5, { lunch: 'away', residence: { kind: 'half' } })]);
  expect(child).toMatchObject({
    id: 'norm.child.child5',
    who: 'child5',
    statute: 'SoF 12:2',
    source: 'riksnorm-2026',
    label: { sv: 'Personliga kostnader, Barn 5, 5 år', en: 'Personal costs, Barn 5, aged 5' },
  });
  expect(child?.why.sv).toBe(
    'Riksnormen för barn 4–6 år som äter lunch i förskolan är 2\u00a0720\u00a0kr. Barnet bor här halva tiden.',
  );
  expect(common?.why.sv).toContain('hushåll med 2 personer');
});
