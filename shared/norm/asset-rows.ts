/** The rows of assets: their value, and the part that can be used this month. */
import { assetKinds } from './asset-kinds.ts';
import type { CalculationRow } from './calculation.ts';
import type { AssetInput } from './calculation-input.ts';
import { type Bilingual, kronor } from './kronor.ts';
import { labelWith } from './row-label.ts';

/**
 * What can be used of an asset: as said, else all of what is money and nothing of what must be sold
 * first. Never more than the value. SoL 12:1.
 */
export function availableOf(asset: AssetInput): number {
  const assumed = assetKinds[asset.kind].atHand ? asset.value : 0;
  return Math.min(asset.available ?? assumed, asset.value);
}

/**
 * What each asset leaves untouched of the household's one amount, öre by row id. It is taken from money
 * of which nobody has said how much can be used, in the order of the ids, so that the order in which
 * assets are listed changes nothing.
 */
export function untouchedOf(
  assets: readonly AssetInput[],
  leftUntouched: number,
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  let rest = leftUntouched;
  for (const asset of assets.toSorted((one, two) => one.id.localeCompare(two.id))) {
    if (asset.available !== undefined) continue;
    const part = Math.min(rest, availableOf(asset));
    taken.set(asset.id, part);
    rest -= part;
  }
  return taken;
}

function why(available: number, untouched: number): Bilingual {
  const left = kronor(untouched);
  const also =
    untouched > 0
      ? { sv: ` ${left.sv} lämnas orörda.`, en: ` ${left.en} is left untouched.` }
      : { sv: '', en: '' };
  return available > 0
    ? {
        sv: `Tillgången kan användas till försörjningen den här månaden.${also.sv}`,
        en: `The asset can be used for living this month.${also.en}`,
      }
    : {
        sv: `Tillgången kan inte användas till försörjningen den här månaden.${also.sv}`,
        en: `The asset cannot be used for living this month.${also.en}`,
      };
}

/** The row of one asset. SoL 12:1. */
export function assetRow(
  asset: AssetInput,
  nameOf: (id: string) => string | undefined,
  untouched = 0,
): CalculationRow {
  const available = availableOf(asset) - untouched;
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
    why: why(available, untouched),
    source: asset.source,
    ...(asset.evidence === undefined ? {} : { evidence: asset.evidence }),
  };
}
