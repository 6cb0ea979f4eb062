import { expect, test } from 'vitest';
import type { Child } from '../household/household.ts';
import { calculate } from './calculate.ts';
import type { CalculationInput, CostInput } from './calculation-input.ts';
import { costKinds } from './cost-kinds.ts';
import type { CostLimits, CostRule } from './cost-limits.ts';
import { costLimitsFor } from './cost-limits-for.ts';
import { aChild, aCost, anInput, calculated } from './input.builder.ts';
import { releaseCostLimits } from './release-cost-limits.ts';

const [released] = releaseCostLimits;
if (released === undefined) throw new Error('the release has cost limits');
const origin = { source: 'Beslut i nämnden', verified: true };

/** The released table with other rules for some kinds. */
const tableWith = (rules: Partial<Record<keyof typeof costKinds, CostRule>>): CostLimits => ({
  ...released,
  id: 'egna',
  rules: { ...released.rules, ...rules },
});

/** 'cost.el over/limit' of each flagged row, in kronor. */
function flags(input: CalculationInput, limits: CostLimits): string[] {
  return calculated(input, { costLimits: [limits] }).rows.flatMap(({ id, flag }) =>
    flag === undefined ? [] : [`${id} ${flag.over / 100}/${flag.limit / 100}`],
  );
}

const household = (kronor: number): CostRule => ({
  by: 'household',
  limit: kronor * 100,
  ...origin,
});

test('a cost at its limit is not flagged, one öre over it is', () => {
  const limits = tableWith({ internet: household(300) });
  const at = (applied: number) =>
    flags(anInput(1, [], { costs: [{ ...aCost('internet', 0), applied }] }), limits);
  expect([at(300_00), at(300_01)]).toEqual([[], ['cost.internet 0.01/300']]);
});

test('a cost over its limit is flagged and never cut', () => {
  const input = anInput(1, [], { costs: [aCost('internet', 400)] });
  const { rows, sums } = calculated(input, {
    costLimits: [tableWith({ internet: household(300) })],
  });
  expect(sums.costs).toBe(400_00);
  expect(rows.find(({ id }) => id === 'cost.internet')).toMatchObject({
    applied: 400_00,
    proposed: 400_00,
    approved: 400_00,
    table: 'egna',
    flag: {
      rule: 'household',
      limit: 300_00,
      over: 100_00,
      verified: true,
      text: {
        sv: 'Kostnaden är 100\u00a0kr över gränsen för hushållet, 300\u00a0kr. Bedöm om den är skälig.',
        en: 'The cost is SEK\u00a0100 over the limit for the household, SEK\u00a0300. Judge whether it is reasonable.',
      },
    },
  });
});

test('a limit that the municipality has not decided says so', () => {
  const rule: CostRule = { by: 'household', limit: 300_00, source: 'Exempel', verified: false };
  const input = anInput(1, [], { costs: [aCost('internet', 400)] });
  const [row] = calculated(input, { costLimits: [tableWith({ internet: rule })] }).rows.filter(
    ({ flag }) => flag,
  );
  expect(row?.flag?.verified).toBe(false);
  expect(row?.flag?.text.sv).toContain('exempel som kommunen inte har beslutat');
  expect(row?.flag?.text.en).toContain('example that the municipality has not decided');
});

test('two bills of one kind share the limit, and both are flagged', () => {
  const costs = [aCost('el', 200), { ...aCost('el', 200), id: 'cost.el2' }, aCost('internet', 200)];
  expect(flags(anInput(1, [], { costs }), tableWith({ el: household(350) }))).toEqual([
    'cost.el 50/350',
    'cost.el2 50/350',
  ]);
});

test('what has no limit, or is judged in the single case, is not flagged', () => {
  const costs = [aCost('fackavgift', 9000), aCost('akassa', 9000), aCost('tandvard', 90_000)];
  expect(flags(anInput(1, [], { costs }), released)).toEqual([]);
});

const bySize: CostRule = { by: 'size', limits: [350_00, 450_00], further: 100_00, ...origin };

test.each<[1 | 2, readonly Child[], number]>([
  [1, [], 350],
  [2, [], 450],
  [1, [aChild(5)], 450],
  [1, [aChild(5), aChild(7)], 550],
  [2, [aChild(5), aChild(7)], 650],
  [1, [aChild(19, { inSchool: false })], 350],
])('%i adults with %j children have the limit %i kr by size', (adults, children, limit) => {
  const input = anInput(adults, children, { costs: [aCost('el', 1000)] });
  expect(flags(input, tableWith({ el: bySize }))).toEqual([`cost.el ${1000 - limit}/${limit}`]);
});

test('a travel card is for each adult, and one person has one', () => {
  const rule: CostRule = { by: 'adult', limit: 1060_00, ...origin };
  const limits = tableWith({ arbetsresor: rule });
  const cost = aCost('arbetsresor', 2120);
  expect(flags(anInput(2, [], { costs: [cost] }), limits)).toEqual([]);
  expect(flags(anInput(1, [], { costs: [cost] }), limits)).toEqual(['cost.arbetsresor 1060/1060']);
  const own = [
    { ...cost, who: 'applicant' },
    { ...aCost('arbetsresor', 1060), id: 'other', who: 'co_applicant' },
  ];
  expect(flags(anInput(2, [], { costs: own }), limits)).toEqual(['cost.arbetsresor 1060/1060']);
});

test('glasses of two persons are held to the limit each by itself', () => {
  const limits = tableWith({ glasogon: { by: 'person', limit: 2500_00, ...origin } });
  const of = (who: string, kronor: number): CostInput => ({
    ...aCost('glasogon', kronor),
    id: who,
    who,
  });
  const costs = [of('applicant', 2500), of('co_applicant', 2600)];
  expect(flags(anInput(2, [], { costs }), limits)).toEqual(['co_applicant 100/2500']);
});

test('what was paid earlier in the twelve months is taken off the high-cost protection', () => {
  const limits = tableWith({ medicin: { by: 'high_cost', limit: 3800_00, ...origin } });
  const at = (kronor: number, paidEarlier?: number) =>
    flags(anInput(1, [], { costs: [{ ...aCost('medicin', kronor), paidEarlier }] }), limits);
  expect([at(3800), at(3801)]).toEqual([[], ['cost.medicin 1/3800']]);
  expect([at(300, 3500_00), at(301, 3500_00)]).toEqual([[], ['cost.medicin 1/300']]);
  expect(at(1, 5000_00)).toEqual(['cost.medicin 1/0']);
});

/** Test numbers of persons who turn 25 on 30 November and 1 December 2026. */
const turns25In = { november: '200111302386', december: '200112012380' };

const rents: CostRule = {
  by: 'housing',
  lines: [
    { forms: ['lodger'], limit: 4000_00 },
    { under25: true, adults: 1, childrenTo: 0, limit: 5000_00 },
    { adults: 1, childrenTo: 0, limit: 6000_00 },
    { childrenFrom: 1, childrenTo: 1, limit: 7000_00 },
    { limit: 9000_00 },
  ],
  ...origin,
};

/** The limit of rent of a household, in kronor. */
function rentLimit(
  more: Partial<CalculationInput>,
  children: readonly Child[] = [],
  adults: 1 | 2 = 1,
) {
  const input = anInput(adults, children, { costs: [aCost('hyra', 20_000)], ...more });
  const { rows } = calculated(input, { costLimits: [tableWith({ hyra: rents })] });
  return (rows.find(({ flag }) => flag)?.flag?.limit ?? 0) / 100;
}

test('the first line of rents that fits is the limit', () => {
  expect(rentLimit({})).toBe(6000);
  expect(rentLimit({ housing: { form: 'rental' } })).toBe(6000);
  expect(rentLimit({ housing: { form: 'lodger' } })).toBe(4000);
  expect(rentLimit({}, [aChild(5)])).toBe(7000);
  expect(rentLimit({}, [aChild(5)], 2)).toBe(7000);
  expect(rentLimit({}, [aChild(5), aChild(7)])).toBe(9000);
  expect(rentLimit({}, [], 2)).toBe(9000);
});

test('a child who lives here half the time needs a room, a grown one has an own calculation', () => {
  expect(rentLimit({}, [aChild(5, { residence: { kind: 'half' } })])).toBe(7000);
  expect(rentLimit({}, [aChild(19, { inSchool: false })])).toBe(6000);
});

test('one is under 25 until the last day of the month says otherwise', () => {
  const aged = (personalNumber: string) => {
    const adults = [{ id: 'applicant', name: 'Sara Lind', personalNumber }];
    return rentLimit({ household: { adults, children: [], sharedWith: 0 } });
  };
  expect([aged(turns25In.november), aged(turns25In.december)]).toEqual([6000, 5000]);
});

test('every kind of cost of the release has a rule', () => {
  expect(Object.keys(released.rules).sort()).toEqual(Object.keys(costKinds).sort());
});

test('the newest limits that hold in the month are used', () => {
  const older = { ...released, id: 'a', from: '2026-01' };
  const newer = { ...released, id: 'b', from: '2026-11' };
  const ended = { ...released, id: 'c', from: '2026-12', to: '2026-12' };
  const at = (month: string, tables = [older, ended, newer]) => {
    const found = costLimitsFor(month, tables);
    return found.ok ? found.limits.id : found.reason;
  };
  expect(
    ['2025-12', '2026-01', '2026-10', '2026-11', '2026-12', '2027-01'].map((m) => at(m)),
  ).toEqual(['NoCostLimits', 'a', 'a', 'b', 'c', 'b']);
  const twin = { ...newer, id: 'b2' };
  expect([at('2026-11', [newer, twin]), at('2026-11', [twin, newer])]).toEqual(['b2', 'b2']);
});

test('limits that are of the wrong shape are refused by name, with their faults', () => {
  const wrong = { ...released, id: 'w', rules: { ...released.rules, el: household(0) } };
  expect(calculate(anInput(1, []), { costLimits: [wrong] })).toMatchObject({
    ok: false,
    reason: 'CostLimitsInvalid',
    table: 'w',
    month: '2026-11',
    faults: [expect.stringMatching(/^rules\.el\.limit: /)],
  });
  expect(calculate(anInput(1, []), { costLimits: [] })).toEqual({
    ok: false,
    reason: 'NoCostLimits',
    month: '2026-11',
  });
});

test('of two bills of care the one that says the most paid earlier counts for both', () => {
  const limits = tableWith({ lakarvard: { by: 'high_cost', limit: 1450_00, ...origin } });
  const care = (id: string, paidEarlier: number): CostInput => ({
    ...aCost('lakarvard', 100),
    ...{ id, who: 'applicant', paidEarlier },
  });
  const costs = [care('one', 1000_00), care('two', 1400_00)];
  expect(flags(anInput(1, [], { costs }), limits)).toEqual(['one 150/50', 'two 150/50']);
});

test('each person has a high-cost protection of their own', () => {
  const limits = tableWith({ lakarvard: { by: 'high_cost', limit: 1450_00, ...origin } });
  const care = (who: string): CostInput => ({ ...aCost('lakarvard', 800), id: who, who });
  const costs = [care('applicant'), care('co_applicant')];
  expect(flags(anInput(2, [], { costs }), limits)).toEqual([]);
});
