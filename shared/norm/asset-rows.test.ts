import { expect, test } from 'vitest';
import { untouchedOf } from './asset-rows.ts';
import type { AssetInput } from './calculation-input.ts';
import type { CostLimits } from './cost-limits.ts';
import { anInput, calculated } from './input.builder.ts';
import { releaseCostLimits } from './release-cost-limits.ts';

function releasedLimits(): CostLimits {
  const [released] = releaseCostLimits;
  if (released === undefined) throw new Error('the release has cost limits');
  return released;
}
const released = releasedLimits();

/** The limits of the release, with another amount left untouched, öre. */
const limitsLeaving = (leftUntouched: number): CostLimits => ({
  ...released,
  assets: { ...released.assets, leftUntouched },
});

const asset = (id: string, kronor: number, more: Partial<AssetInput> = {}): AssetInput => {
  return { id, kind: 'bank', value: kronor * 100, source: 'kontoutdrag', ...more };
};

/** Kronor counted of each asset when so much is left untouched. */
function counted(leftUntouched: number, ...assets: readonly AssetInput[]): number[] {
  const own = limitsLeaving(leftUntouched * 100);
  const input = anInput(1, [], { assets: [...assets] });
  const { rows } = calculated(input, { costLimits: [own] });
  return rows.filter(({ group }) => group === 'asset').map(({ approved }) => approved / 100);
}

test('the release leaves nothing untouched: the law names no amount', () => {
  expect(released.assets.leftUntouched).toBe(0);
  expect(counted(0, asset('a', 700))).toEqual([700]);
});

test('the amount left untouched is the household’s, and is taken once', () => {
  expect(counted(500, asset('a', 700))).toEqual([200]);
  expect(counted(500, asset('a', 300), asset('b', 700))).toEqual([0, 500]);
  expect(counted(5000, asset('a', 300), asset('b', 700))).toEqual([0, 0]);
});

test('the order in which assets are listed changes nothing', () => {
  expect(counted(500, asset('b', 700), asset('a', 300))).toEqual([500, 0]);
});

test('what somebody has judged is not lowered, nor what must be sold first', () => {
  expect(counted(500, asset('a', 700, { available: 70_000 }))).toEqual([700]);
  expect(counted(500, asset('a', 700, { kind: 'fordon' }), asset('b', 700))).toEqual([0, 200]);
  expect([...untouchedOf([asset('a', 7, { kind: 'fordon' })], 100)]).toEqual([['a', 0]]);
});

test('the reason says what is left', () => {
  const costLimits = [limitsLeaving(500_00)];
  const why = (kronor: number) =>
    calculated(anInput(1, [], { assets: [asset('a', kronor)] }), { costLimits }).rows.at(-1)?.why;
  expect(why(700)).toEqual({
    sv: 'Tillgången kan användas till försörjningen den här månaden. 500\u00a0kr lämnas orörda.',
    en: 'The asset can be used for living this month. SEK\u00a0500 is left untouched.',
  });
  expect(why(500)?.sv).toBe(
    'Tillgången kan inte användas till försörjningen den här månaden. 500\u00a0kr lämnas orörda.',
  );
});
