import { expect, test } from 'vitest';
import { normTableFor } from '../norm/norm-table-for.ts';
import { riksnormTables } from '../norm/riksnorm.ts';
import { phraseBankSchema } from '../phrase/phrase.ts';
import { type RuleItem, ruleItem } from './item/rule.ts';
import { readRules, releasedRules } from './rules.ts';
import { commit, created } from './table.ts';
import { memoryTable } from './test/memory-table.ts';

const [latest] = riksnormTables.slice(-1);
const table2027 = { ...latest, id: 'riksnorm-2027', from: '2027-01', to: '2027-12' };

const added = (change: Partial<RuleItem> = {}): RuleItem => ({
  kind: 'norm_table',
  id: 'riksnorm-2027',
  data: table2027,
  addedBy: { sub: 'sub-karin', name: 'Karin Ek' },
  addedAt: '2026-12-01T09:00:00.000Z',
  reason: 'Riksnormen för 2027 är beslutad',
  supersedes: null,
  ...change,
});

async function aTable(...items: readonly RuleItem[]) {
  const table = memoryTable();
  for (const item of items)
    expect(await commit(table, [created(ruleItem, item)])).toEqual({ ok: true });
  return table;
}

test('without anything added the rules are those of the release', async () => {
  expect(await readRules(await aTable())).toEqual(await releasedRules());
});

test('a norm table that was added is used for its months beside those of the release', async () => {
  const { normTables } = await readRules(await aTable(added()));
  expect(normTableFor('2027-03', normTables)).toMatchObject({ table: { id: 'riksnorm-2027' } });
  expect(normTableFor('2026-03', normTables)).toMatchObject({ table: { id: 'riksnorm-2026' } });
  expect(normTableFor('2028-01', normTables)).toMatchObject({ ok: false, reason: 'NoNormTable' });
});

test('a table in whose place another came is no longer used, and is kept', async () => {
  const better = { ...table2027, id: 'riksnorm-2027-2', source: 'Rättad' };
  const table = await aTable(
    added(),
    added({ id: better.id, data: better, supersedes: 'riksnorm-2027' }),
  );
  const { normTables } = await readRules(table);
  expect(normTables.map(({ id }) => id)).toEqual(['riksnorm-2025', 'riksnorm-2026', better.id]);
});

test('a rule is written once: the same id again is refused', async () => {
  const table = await aTable(added());
  expect(await commit(table, [created(ruleItem, added({ reason: 'Igen' }))])).toEqual({
    ok: false,
    failed: [0],
  });
});

test('a table that cannot be read is refused by name, with what is wrong', async () => {
  const bad = await aTable(
    added({ data: { ...table2027, adults: { single: 1, couple: 705_000 } } }),
  );
  await expect(readRules(bad)).rejects.toThrow(
    'norm_table riksnorm-2027 is unreadable at: adults.single',
  );
});

test('the release’s phrases are of the right shape', async () => {
  const { phrases } = await releasedRules();
  expect(phrases.map((bank) => phraseBankSchema.parse(bank).id)).toEqual(['fraser-1']);
});
