import { expect, test } from 'vitest';
import { aCost, anInput, calculated } from '../norm/input.builder.ts';
import type { DecisionRow } from './decision.ts';
import { toldRows } from './told-rows.ts';

const calculation = calculated(anInput(1, [], { costs: [aCost('fackavgift', 300)] }));
const aRow = (row: string, outcome: DecisionRow['outcome']): DecisionRow => ({
  row,
  group: 'cost',
  label: { sv: row, en: row },
  statute: '12:1',
  rule: 'SoL 12:7',
  applied: 300_00,
  approved: 0,
  outcome,
});
const [rent, partly, granted, fee] = [
  aRow('cost.hyra', 'avslag'),
  aRow('cost.el', 'delavslag'),
  aRow('cost.tandvard', 'bifall'),
  aRow('cost.fackavgift', 'avslag'),
] as const;

test('the rows that go against the applicant are told, in their order', () => {
  expect(toldRows([granted, rent, partly], calculation)).toEqual({
    told: [rent, partly],
    more: false,
  });
});

test('a union fee is told nowhere but in the calculation, which is said to have more', () => {
  expect(toldRows([rent, fee], calculation)).toEqual({ told: [rent], more: true });
});

test('without a calculation all are told', () => {
  expect(toldRows([fee, granted], undefined)).toEqual({ told: [fee], more: false });
});
