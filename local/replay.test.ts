import { expect, test } from 'vitest';
import type { DecisionPart } from '../shared/decision/decision.ts';
import { calculate } from '../shared/norm/calculate.ts';
import { theExampleE9 } from '../shared/norm/input.builder.ts';
import {
  type CalculationItem,
  calculationItem,
  type DecisionItem,
  decisionItem,
} from '../shared/store/item/decision.ts';
import { instanceKey } from '../shared/store/key.ts';
import { commit, put } from '../shared/store/table.ts';
import { memoryTable } from '../shared/store/test/memory-table.ts';
import { replayDecisions } from './replay.ts';

const by = { sub: 'sofia', name: 'Sofia Ek' };

function calculationOf(instanceId: string): CalculationItem {
  const input = theExampleE9();
  const made = calculate(input);
  if (!made.ok) throw new Error(made.reason);
  const { calculation, tables } = made;
  const at = '2026-11-03T09:00:00Z';
  return { caseId: 'C-1', instanceId, no: 1, at, input, calculation, tables };
}

function decisionOf(
  instanceId: string,
  more: Partial<DecisionItem> = {},
  amountOre = 7260_00,
): DecisionItem {
  return {
    caseId: 'C-1',
    instanceId,
    decisionId: `D-${instanceId}`,
    kind: 'bifall',
    amount: amountOre,
    parts: [{ statute: '12:1', kind: more.kind ?? 'bifall', amountOre }],
    rows: [],
    heard: { how: 'nothing_unseen' },
    basis: {
      normTable: 'riksnorm-2026',
      ruleSet: 'sol-2025-400/1',
      costLimits: null,
      delegation: 'demonstration-2025',
      phrases: [],
    },
    calculationNo: 1,
    circumstances: [],
    reasons: [],
    rules: [],
    proposedBy: by,
    decidedBy: { ...by, role: 'socialsekreterare' },
    decidedAt: '2026-11-04T09:00:00Z',
    ...more,
  };
}

/** What replay says of a table with these decisions, and how many differ. */
async function replayed(
  decisions: readonly DecisionItem[],
  calculations: readonly CalculationItem[],
  tamper: (table: ReturnType<typeof memoryTable>) => void = () => {},
) {
  const table = memoryTable();
  await commit(table, [
    ...decisions.map((each) => put(decisionItem, each)),
    ...calculations.map((each) => put(calculationItem, each)),
  ]);
  tamper(table);
  const lines: string[] = [];
  const differing = await replayDecisions(table, (line) => lines.push(line));
  return { differing, lines };
}

test('decisions that come out as they were stored are counted and nothing else is said', async () => {
  const [one, two] = ['A-1', 'A-2'];
  const all = await replayed(
    [decisionOf(one), decisionOf(two)],
    [calculationOf(one), calculationOf(two)],
  );
  expect(all).toEqual({ differing: 0, lines: ['2 decisions calculated again, 0 differ'] });
});

test('an öre changed in the store is told by its case, row and sum', async () => {
  const good = calculationOf('A-1');
  const { rows, sums } = good.calculation;
  const bad = {
    ...good,
    calculation: {
      ...good.calculation,
      rows: rows.map((row) => (row.id === 'cost.el' ? { ...row, approved: 450_01 } : row)),
      sums: { ...sums, costs: sums.costs + 1 },
    },
  };
  expect(await replayed([decisionOf('A-1')], [bad])).toEqual({
    differing: 1,
    lines: [
      'APP#A-1  calculation 1  cost.el approved: stored 45001, again 45000 öre',
      'APP#A-1  calculation 1  sum costs: stored 1048001, again 1048000 öre',
      '1 decisions calculated again, 1 differ',
    ],
  });
});

/** What is said of a decision of these parts. */
async function saidOf(parts: readonly DecisionPart[], more: Partial<DecisionItem> = {}) {
  const amount = parts.reduce((sum, { amountOre }) => sum + amountOre, 0);
  const decision = decisionOf('A-1', { parts: [...parts], amount, ...more });
  const { lines } = await replayed([decision], [calculationOf('A-1')]);
  return lines.slice(0, -1);
}

const right = (kind: DecisionPart['kind'], amountOre: number): DecisionPart => {
  return { statute: '12:1', kind, amountOre };
};

test('a right that was decided to another amount than the calculated is told', async () => {
  expect(await saidOf([right('bifall', 7260_01)])).toEqual([
    'APP#A-1  calculation 1  decided right: stored 726001, again 726000 öre',
  ]);
  expect(await saidOf([right('avslag', 0)])).toEqual([
    'APP#A-1  calculation 1  decided right: stored 0, again 726000 öre',
  ]);
});

test('a whole that is not its parts is told', async () => {
  expect(await saidOf([right('bifall', 7260_00)], { amount: 7261_00 })).toEqual([
    'APP#A-1  calculation 1  decided amount: stored 726100, again 726000 öre',
  ]);
});

test('what is granted beyond the right stands on no calculation', async () => {
  const beyond = { statute: '12:2', kind: 'bifall', amountOre: 500_00 } as const;
  expect(await saidOf([right('bifall', 7260_00), beyond])).toEqual([]);
});

test('a decision that names a ground for less, or that dismisses, is not the support', async () => {
  const ground = { code: 'x', rule: 'SoL 12:5', reason: 'r', evidence: 'e' };
  expect(await saidOf([right('delavslag', 3000_00)], { ground })).toEqual([]);
  expect(await saidOf([right('avvisning', 0)])).toEqual([]);
});

test('a calculation that is gone, or cannot be read, is told', async () => {
  const gone = await replayed([decisionOf('A-1')], []);
  expect(gone.lines[0]).toBe('APP#A-1  calculation 1 is not there');
  const damaged = await replayed([decisionOf('A-1')], [calculationOf('A-1')], ({ items }) => {
    const { pk, sk } = instanceKey.calculation('A-1', 1);
    const item = items.get(`${pk} ${sk}`);
    if (item) item.at = { N: '1' };
  });
  expect([damaged.differing, damaged.lines[0]]).toEqual([
    1,
    expect.stringMatching(/^APP#A-1 {2}.*calculation.*at/),
  ]);
});

test('a rule set that is not there is told', async () => {
  const good = calculationOf('A-1');
  const calculation = { ...good.calculation, ruleSet: 'sol-2025-400/99' };
  const { lines } = await replayed([decisionOf('A-1')], [{ ...good, calculation }]);
  expect(lines[0]).toBe('APP#A-1  calculation 1 cannot be made again: RuleSetUnknown');
});
