import { expect, test } from 'vitest';
import { assetKinds } from '../norm/asset-kinds.ts';
import { costKinds } from '../norm/cost-kinds.ts';
import { incomeKinds } from '../norm/income-kinds.ts';
import type { Phrase, PhraseBank } from './phrase.ts';
import { type PhraseSearch, phrasesFor, phrasesOn } from './phrases-for.ts';
import { releasePhrases } from './release-phrases.ts';

const rent: PhraseSearch = {
  subject: { of: 'row', group: 'cost', kind: 'hyra' },
  decision: 'delavslag',
  date: '2026-03-17',
};
const idsFor = (search: PhraseSearch, banks = releasePhrases) =>
  phrasesFor(banks, search).map(({ phrase }) => phrase.id);

const phrase = (change: Partial<Phrase> = {}): Phrase => ({
  id: 'hyra-over-skalig',
  title: { sv: 'Hyran', en: 'The rent' },
  use: { of: 'row', group: 'cost', kinds: ['hyra'] },
  decisions: ['delavslag'],
  says: 'assessment',
  statutes: ['SoL 12:7'],
  text: { sv: 'Hyran är för hög.', en: 'The rent is too high.' },
  ...change,
});
const bank = (id: string, from: string, change: Partial<PhraseBank> = {}): PhraseBank => ({
  id,
  from,
  source: 'Prov',
  phrases: [phrase({ title: { sv: id, en: id } })],
  ...change,
});

test('a rent over the limit has its own phrases before those for any cost', () => {
  const ids = idsFor(rent);
  expect(ids[0]).toBe('hyra-over-skalig');
  expect(ids.indexOf('kostnad-inte-visad')).toBeGreaterThan(ids.indexOf('hyra-kontrakt'));
  expect(ids).not.toContain('el-over-skalig');
  expect(ids).not.toContain('inkomst-raknas');
});

test('a dismissal has no phrase for rows, and its own for the whole', () => {
  expect(idsFor({ ...rent, decision: 'avvisning' })).toEqual([]);
  const whole = idsFor({ ...rent, subject: { of: 'decision' }, decision: 'avvisning' });
  expect(whole).toContain('avvisning-ofullstandig');
  expect(whole).not.toContain('avslag-overskott');
});

test.each(Object.keys(costKinds))('a refused cost can be given a ground: %s', (kind) => {
  expect(idsFor({ ...rent, subject: { of: 'row', group: 'cost', kind } }).length).toBeGreaterThan(
    2,
  );
});

test.each([
  ...Object.keys(incomeKinds).map((kind) => ['income', kind] as const),
  ...Object.keys(assetKinds).map((kind) => ['asset', kind] as const),
])('a counted %s can be explained: %s', (group, kind) => {
  expect(idsFor({ ...rent, subject: { of: 'row', group, kind } })).not.toEqual([]);
});

test('the release names no kind of row that does not exist', () => {
  const kinds = { cost: costKinds, income: incomeKinds, asset: assetKinds, norm: {} };
  const unknown = phrasesOn('2026-01-01', releasePhrases).flatMap(({ phrase: { use } }) =>
    use.of === 'row'
      ? (use.kinds ?? []).filter((kind) => !Object.hasOwn(kinds[use.group], kind))
      : [],
  );
  expect(unknown).toEqual([]);
});

test('of several versions the one that began last holds, from its first day', () => {
  const banks = [bank('later', '2026-06-01'), bank('first', '2025-07-01')];
  const on = (date: string) => phrasesOn(date, banks).map((version) => version.bank);
  expect([on('2025-06-30'), on('2026-05-31'), on('2026-06-01')]).toEqual([
    [],
    ['first'],
    ['later'],
  ]);
});

test('of versions that begin the same day the later in the list holds', () => {
  const banks = [bank('one', '2026-01-01'), bank('two', '2026-01-01')];
  expect(phrasesOn('2026-01-01', banks).map((version) => version.bank)).toEqual(['two']);
});

test('a bank that has ended gives way to the one before it', () => {
  const banks = [bank('first', '2025-07-01'), bank('short', '2026-01-01', { to: '2026-01-31' })];
  const on = (date: string) => phrasesOn(date, banks).map((version) => version.bank);
  expect([on('2026-01-31'), on('2026-02-01')]).toEqual([['short'], ['first']]);
});
