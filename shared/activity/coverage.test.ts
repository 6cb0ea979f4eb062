import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forsorjningshinderIn } from '../instrument/forsorjningshinder.ts';
import { type CoveredAdult, coverageIn, exemptionIn } from './coverage.ts';
import { requirementIn } from './requirement.ts';
import { supportMonthsBefore } from './support-months.ts';

const month = '2026-11';
const rule = requirementIn(month);
const adult = (more: Partial<CoveredAdult> = {}): CoveredAdult => ({
  birthDate: '1990-03-14',
  occupation: 'unemployed',
  hinder: 'arbetslos_ingen',
  children: [],
  supportMonths: 3,
  ...more,
});

test('the rules hold first for support for October 2026', () => {
  expect(requirementIn('2026-09')).toBeUndefined();
  expect(requirementIn('2026-10')?.id).toBe('sfs-2026-730');
  expect(coverageIn('2026-09', adult(), requirementIn('2026-09'))).toEqual({
    kind: 'not_in_force',
  });
});

test('months in a row with support right before are counted, and a gap begins anew', () => {
  const paid = ['2026-06', '2026-08', '2026-09', '2026-10'];
  expect(supportMonthsBefore('2026-11', paid)).toBe(3);
  expect(supportMonthsBefore('2026-12', paid)).toBe(0);
  expect(supportMonthsBefore('2027-01', ['2026-11', '2026-12'])).toBe(2);
});

test('with fewer than three months in a row nobody is covered', () => {
  expect(coverageIn(month, adult({ supportMonths: 2 }), rule)).toEqual({
    kind: 'too_few_months',
    had: 2,
    needed: 3,
  });
});

describe('the extent', () => {
  test.each([
    ['full time at most', {}, 40, []],
    ['ten hours less with a child under eight', { children: ['2018-12-01'] }, 30, ['young_child']],
    ['not with a child who is eight already', { children: ['2018-11-01'] }, 40, []],
    ['less with a child born on the last day', { children: ['2026-11-30'] }, 30, ['young_child']],
    ['a child to be born later is none', { children: ['2026-12-01'] }, 40, []],
    ['less for part-time work', { occupation: 'work_part', occupiedHours: 16 }, 24, ['part_time']],
    ['work whose hours alone are known counts', { occupiedHours: 10 }, 30, ['part_time']],
    ['no hours of work are no work', { occupiedHours: 0 }, 40, []],
    ['part-time work without hours', { occupation: 'work_part' }, 40, ['part_time_unknown']],
    [
      'part-time work whose hours are not stated is said to be so',
      { hinder: 'deltid_otillracklig' },
      40,
      ['part_time_unknown'],
    ],
    [
      'both',
      { occupation: 'work_part', occupiedHours: 35, children: ['2020-01-01'] },
      0,
      ['young_child', 'part_time'],
    ],
  ] as const)('%s', (_, more, hours, less) => {
    expect(coverageIn(month, adult(more), rule)).toEqual({ kind: 'covered', hours, less });
  });
});

describe('who is exempt, with a coded reason', () => {
  test.each([
    ['under_18', { birthDate: '2008-11-02' }],
    [undefined, { birthDate: '2008-11-01' }],
    [undefined, { birthDate: '2007-01-01' }],
    ['in_school', { birthDate: '2005-11-02', occupation: 'studies' }],
    ['in_school', { birthDate: '2007-01-01', occupation: 'studies' }],
    ['in_school', { birthDate: '2007-01-01', hinder: 'ensamkommande_gymnasium' }],
    [undefined, { birthDate: '2005-11-01', occupation: 'studies' }],
    ['full_time', { occupation: 'work_full' }],
    ['full_time', { hinder: 'heltid_otillracklig' }],
    ['riktalder', { birthDate: '1959-11-30' }],
    [undefined, { birthDate: '1959-12-01' }],
    ['sickness_benefit', { hinder: 'sjukskriven_otillracklig' }],
    ['sickness_compensation', { hinder: 'sjukersattning_otillracklig' }],
    ['pension', { hinder: 'pension_otillracklig' }],
    [undefined, { hinder: 'sjukskriven_vantar' }],
    [undefined, { birthDate: undefined }],
  ] as const)('%s: %o', (reason, more) => {
    expect(rule && exemptionIn(month, adult(more), rule)).toBe(reason);
  });
});

test('who is exempt is told so whatever the months, and nothing of an extent', () => {
  const exempt = adult({ occupation: 'work_full', supportMonths: 0 });
  expect(coverageIn(month, exempt, rule)).toEqual({ kind: 'exempt', reason: 'full_time' });
});

test('all of it is unconfirmed, and the page can say what', () => {
  expect(rule?.source).toMatch(/SFS 2026:730/);
  expect(rule?.unverified).toEqual(
    expect.arrayContaining(['statute', 'months', 'hours', 'child', 'part_time']),
  );
});

test('more children or more work never asks for more, and the extent is within full time', () => {
  const adults = fc.record({
    birthDate: fc.constantFrom('1960-01-01', '1990-03-14', '2007-06-01', undefined),
    occupation: fc.constantFrom('unemployed', 'work_part', 'work_full', 'studies', undefined),
    hinder: fc.constantFrom(...forsorjningshinderIn(month), undefined),
    occupiedHours: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    children: fc.array(fc.constantFrom('2012-01-01', '2019-05-05', '2024-02-02')),
    supportMonths: fc.nat(8),
  });
  fc.assert(
    fc.property(adults, (one) => {
      const before = coverageIn(month, one, rule);
      const after = coverageIn(month, { ...one, children: [...one.children, '2024-02-02'] }, rule);
      expect(after.kind).toBe(before.kind);
      if (before.kind !== 'covered' || after.kind !== 'covered') return;
      expect(after.hours).toBeLessThanOrEqual(before.hours);
      expect(before.hours).toBeGreaterThanOrEqual(0);
      expect(before.hours).toBeLessThanOrEqual(40);
    }),
  );
});
