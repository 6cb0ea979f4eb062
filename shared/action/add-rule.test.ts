import { expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { riksnormTables } from '../norm/riksnorm.ts';
import { addedRules, readRules, releasedRules } from '../store/rules.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import { addRule, isStillToBegin, type RuleToAdd } from './add-rule.ts';

const manager: Viewer = {
  sub: 'sub-erik',
  name: 'Erik Strandberg',
  roles: ['enhetschef'],
  unit: 'norrmalm',
  seesProtected: false,
};
const [latest] = riksnormTables.slice(-1);
const [limits] = (await releasedRules()).costLimits;
const of2027 = { ...latest, id: 'riksnorm-2027-01', from: '2027-01', to: '2027-12' };
const half = { ...of2027, to: '2027-06' };

const ask = (change: Partial<RuleToAdd> = {}): RuleToAdd => ({
  viewer: manager,
  kind: 'norm_table',
  data: of2027,
  reason: 'Beslutad',
  supersedes: null,
  at: '2026-12-10T09:00:00.000Z',
  key: 'form-key-1',
  ...change,
});
const limitsFrom = (from: string) => ({ ...limits, id: `granser-${from}`, from });

test('only the head of unit adds rules', async () => {
  const table = memoryTable();
  const others = ['bitradande_enhetschef', 'controller', 'socialsekreterare'] as const;
  for (const role of others) {
    const refused = await addRule(table, ask({ viewer: { ...manager, roles: [role] } }));
    expect(refused).toEqual({ ok: false, reason: 'NotYourRole' });
  }
  expect((await addedRules(table)).items).toEqual([]);
});

test('of two managers who add for the same months at once, one is told of the other', async () => {
  const table = memoryTable();
  const other = { ...manager, sub: 'sub-other' };
  const both = await Promise.all([
    addRule(table, ask()),
    addRule(table, ask({ viewer: other, data: half, key: 'form-key-2' })),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'TablesOverlap' });
  expect((await readRules(table)).normTables).toHaveLength(riksnormTables.length + 1);
});

test('what its schema does not let through is refused with the place', async () => {
  const data = { ...of2027, adults: { single: 0, couple: 7100_00 } };
  expect(await addRule(memoryTable(), ask({ data }))).toEqual({
    ok: false,
    reason: 'RuleInvalid',
    detail: 'adults.single',
  });
});

test('a table comes in the place of one that has not begun, not of one that holds or is not there', async () => {
  const table = memoryTable();
  await addRule(table, ask());
  const instead = (at: string, supersedes = of2027.id) =>
    addRule(table, ask({ supersedes, at, key: `form-key-${at}-${supersedes}` }));
  expect(await instead('2027-01-01T09:00:00.000Z')).toMatchObject({ reason: 'RuleHasBegun' });
  expect(await instead('2026-12-11T09:00:00.000Z', 'finns-inte')).toMatchObject({
    reason: 'NotFound',
  });
  expect(await instead('2026-12-11T09:00:00.000Z')).toEqual({ ok: true, id: 'riksnorm-2027-01-2' });
  expect(await instead('2026-12-12T09:00:00.000Z')).toMatchObject({ reason: 'NotFound' });
});

test('a norm table may come late: its months could not be calculated without it', async () => {
  const late = await addRule(memoryTable(), ask({ at: '2027-02-01T09:00:00.000Z' }));
  expect(late).toEqual({ ok: true, id: 'riksnorm-2027-01' });
});

test.each([
  ['2026-11', 'RuleBeginsInThePast'],
  ['2026-12', undefined],
  ['2027-01', undefined],
])('limits from %s, added in December 2026: %s', async (from, reason) => {
  const added = await addRule(memoryTable(), ask({ kind: 'cost_limits', data: limitsFrom(from) }));
  expect(added.ok ? undefined : added.reason).toBe(reason);
});

test('limits that begin the same month as others are refused, unless in their place', async () => {
  const table = memoryTable();
  const data = limitsFrom('2027-01');
  await addRule(table, ask({ kind: 'cost_limits', data }));
  const again = (supersedes: string | null) =>
    addRule(table, ask({ kind: 'cost_limits', data, supersedes, key: `again-${supersedes}` }));
  expect(await again(null)).toMatchObject({ reason: 'TablesOverlap' });
  expect(await again(data.id)).toEqual({ ok: true, id: `${data.id}-2` });
});

test('a month or a day that is on in Stockholm has begun', () => {
  const newYear = '2026-12-31T23:30:00.000Z';
  expect(isStillToBegin('2027-01', newYear)).toBe(false);
  expect(isStillToBegin('2027-01-01', newYear)).toBe(false);
  expect(isStillToBegin('2027-02', newYear)).toBe(true);
});
