/** The rows of assets: their value, and the part that can be used this month. */
import { assetKinds } from './asset-kinds.ts';
import type { CalculationRow } from './calculation.ts';
import type { AssetInput } from './calculation-input.ts';
import type { Bilingual } from './kronor.ts';
import { labelWith } from './row-label.ts';

/**
 * What can be used of an asset: as said, else all of what is money and nothing of what must be sold
 * first. Never more than the value. SoL 12:1.
 */
export function availableOf(asset: AssetInput): number {
  const assumed = assetKinds[asset.kind].atHand ? asset.value : 0;
  return Math.min(asset.available ?? assumed, asset.value);
}

function why(available: number): Bilingual {
  return available > 0
    ? {
        sv: 'Tillgången kan användas till försörjningen den här månaden.',
        en: 'The asset can be used for living this month.',
      }
    : {
        sv: 'Tillgången kan inte användas till försörjningen den här månaden.',
        en: 'The asset cannot be used for living this month.',
      };
}

/** The row of one asset. SoL 12:1. */
export function assetRow(
  asset: AssetInput,
  nameOf: (id: string) => string | undefined,
): CalculationRow {
  const available = availableOf(asset);
  const { sv, en } = assetKinds[asset.kind];
  const who = asset.who === undefined ? {} : { who: asset.who };
  return {
    id: asset.id,
    group: 'asset',
    kind: asset.kind,
    ...who,
    label: labelWith({ sv, en }, asset.who === undefined ? undefined : nameOf(asset.who)),
    applied: asset.value,
    proposed: available,
    approved: available,
    rule: 'available_asset',
    statute: 'SoL 12:1',
    why: why(available),
    source: asset.source,
  };
}
