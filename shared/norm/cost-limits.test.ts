import { expect, test } from 'vitest';
import { costLimitsSchema } from './cost-limits.ts';
import { releaseCostLimits } from './release-cost-limits.ts';

const faultsOf = (value: unknown): readonly string[] =>
  costLimitsSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const [released] = releaseCostLimits;

test('the limits of the release are of the right shape, and say that no amount is verified', () => {
  expect(releaseCostLimits.map(faultsOf)).toEqual([[]]);
  expect(released?.verified).toBe(false);
  const verified = Object.values({ ...released?.rules }).filter(
    (rule) => 'verified' in rule && rule.verified,
  );
  expect(verified).toEqual([]);
});

test('a table that calls itself verified may not have an unverified limit', () => {
  expect(faultsOf({ ...released, verified: true })).toEqual(['VerifiedTableWithUnverifiedLimit']);
});

test('rent limits without a last line for everybody have a hole', () => {
  const hyra = { by: 'housing', lines: [{ adults: 1, limit: 100 }], source: 's', verified: false };
  expect(faultsOf({ ...released, rules: { ...released?.rules, hyra } })).toEqual([
    'RentLimitsWithHole',
  ]);
});

test('a kind of cost without a rule is refused', () => {
  const { el, ...rules } = { ...released?.rules };
  expect([el?.by, costLimitsSchema.safeParse({ ...released, rules }).success]).toEqual([
    'size',
    false,
  ]);
});

test('a table may not end before it begins', () => {
  expect(faultsOf({ ...released, to: '2024-12' })).toEqual(['TableEndsBeforeItBegins']);
  expect(faultsOf({ ...released, to: '2025-01' })).toEqual([]);
});

test('a table of verified limits, and of kinds without limit, may call itself verified', () => {
  const rules = Object.fromEntries(
    Object.entries({ ...released?.rules }).map(([kind, rule]) => [
      kind,
      'verified' in rule ? { ...rule, verified: true } : rule,
    ]),
  );
  expect(faultsOf({ ...released, rules, verified: true })).toEqual([]);
});

test('rent limits without any line are refused, not a fault of the program', () => {
  const hyra = { by: 'housing', lines: [], source: 's', verified: false };
  expect(faultsOf({ ...released, rules: { ...released?.rules, hyra } })).toContain(
    'RentLimitsWithHole',
  );
});
