import { expect, test } from 'vitest';
import { calculated, theExampleE9 } from '../norm/input.builder.ts';
import { asDecided } from './as-decided.ts';

const adjustment = { approved: 7500_00, reason: 'Underlagets skäl.', statute: 'SoL 12:7' };
const calculation = calculated(
  theExampleE9({ adjustments: [{ row: 'cost.hyra', ...adjustment }] }),
);
const decided = {
  row: 'cost.hyra',
  group: 'cost',
  label: { sv: 'Hyra', en: 'Rent' },
  statute: '12:1',
  rule: 'SoL 12:7',
  applied: 8400_00,
  approved: 7500_00,
  outcome: 'delavslag',
} as const;

const rent = (one: typeof calculation) => one.rows.find(({ id }) => id === 'cost.hyra');

test('a row has the reason of the decision, and everything else as it was calculated', () => {
  const told = asDecided(calculation, [{ ...decided, reason: 'Beslutets skäl.' }]);
  expect(rent(told)?.adjusted).toEqual({
    ...rent(calculation)?.adjusted,
    reason: 'Beslutets skäl.',
  });
  expect(told.sums).toEqual(calculation.sums);
  expect(told.rows.filter(({ id }) => id !== 'cost.hyra')).toEqual(
    calculation.rows.filter(({ id }) => id !== 'cost.hyra'),
  );
});

test('the reason of another row, or of a row that was not changed, is not put in', () => {
  const other = { ...decided, row: 'cost.el', reason: 'Ett annat skäl.' };
  expect(asDecided(calculation, [other])).toEqual(calculation);
  const both = asDecided(calculation, [other, { ...decided, reason: 'Beslutets skäl.' }]);
  expect(rent(both)?.adjusted?.reason).toBe('Beslutets skäl.');
});

test('without a reason in the decision the calculation keeps its own', () => {
  expect(asDecided(calculation, [decided])).toEqual(calculation);
  expect(asDecided(calculation, [])).toEqual(calculation);
});
