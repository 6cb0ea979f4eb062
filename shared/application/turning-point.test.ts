import { expect, test } from 'vitest';
import { anIb1 } from './answers.builder.ts';
import { lastTurningPoint } from './turning-point.ts';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`;
const underlag = (n: number, more: Parameters<typeof anIb1>[0] = {}) => ({
  at: day(n),
  answers: { ...anIb1(more) },
});
const sums = { norm: 1, costs: 2, need: 3, incomes: 0, support: 3, surplus: 0 };
const row = {
  id: 'cost.1',
  group: 'cost' as const,
  kind: 'electricity',
  label: { sv: 'El', en: 'Electricity' },
  applied: 2,
  proposed: 2,
  approved: 2,
  rule: 'r',
  statute: 's',
  why: { sv: 'v', en: 'w' },
  source: 'k',
};
const calculation = (n: number, more: { support?: number; approved?: number } = {}) => ({
  at: day(n),
  calculation: {
    month: '2026-11',
    normTable: 't',
    ruleSet: 'r',
    rows: [{ ...row, approved: more.approved ?? 2 }],
    sums: { ...sums, support: more.support ?? 3 },
  },
});
const proposal = (n: number, kind: string) => ({ at: day(n), kind });
const nothing = { ib1: [], calculations: [], proposals: [] };

test('the first of each is no change', () => {
  expect(lastTurningPoint(nothing)).toBeUndefined();
  const first = { ib1: [underlag(1)], calculations: [calculation(2)], proposals: [] };
  expect(lastTurningPoint({ ...first, proposals: [proposal(3, 'bifall')] })).toBeUndefined();
});

test('IB 1 done again with the same answers, or another wording of the assessment, is no change', () => {
  const again = underlag(4, { assessment: 'Bedömt på nytt.' });
  expect(lastTurningPoint({ ...nothing, ib1: [again, underlag(1)] })).toBeUndefined();
});

test('IB 1 done again with another rent is a change from when it was done', () => {
  const again = underlag(4, { rent: 700_000 });
  const written = { ...nothing, ib1: [underlag(1), again] };
  expect(lastTurningPoint(written)).toEqual({ at: day(4), what: 'ib1' });
  expect(
    lastTurningPoint({
      ...written,
      calculations: [calculation(2), calculation(6, { support: 9 })],
    }),
  ).toEqual({ at: day(4), what: 'ib1' });
});

test('a calculation that gives other sums, or refuses another row, by itself is a change', () => {
  const ib1 = [underlag(1)];
  for (const other of [{ support: 9 }, { approved: 1 }]) {
    const calculations = [calculation(2), calculation(6, other)];
    expect(lastTurningPoint({ ...nothing, ib1, calculations })).toEqual({
      at: day(6),
      what: 'calculation',
    });
  }
  const same = [calculation(2), calculation(6)];
  expect(lastTurningPoint({ ...nothing, ib1, calculations: same })).toBeUndefined();
});

test('a proposal of another kind is a change, and the latest change is the one that counts', () => {
  const proposals = [proposal(3, 'bifall'), proposal(5, 'bifall'), proposal(7, 'avslag')];
  const ib1 = [underlag(1), underlag(4, { rent: 700_000 })];
  expect(lastTurningPoint({ ...nothing, ib1, proposals })).toEqual({
    at: day(7),
    what: 'proposal',
  });
});
