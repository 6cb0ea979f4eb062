/**
 * A correction or change ground by ground: SoL 12:1 and 12:2 are tried in different ways (SoL 14:10 and
 * 35:1) and delegated apart, so a mixed decision is never changed as if it were one. Whole öre.
 */
import type { Statute } from '../delegation/delegation.ts';

/** What a decision grants on one ground. */
export type GroundAmount = { readonly statute: Statute; readonly amountOre: number };

/** A ground that is looked at again, with what it grants before and after. */
export type ReviewedPart = GroundAmount & { readonly beforeOre: number };

/** Whether a decision grants or refuses on both grounds. */
export function isMixed(parts: readonly GroundAmount[]): boolean {
  return new Set(parts.map(({ statute }) => statute)).size > 1;
}

/**
 * What each ground grants when the whole becomes `amountOre`. A decision keeps the grounds it was made
 * on; `beyondOre` is what of the amount is beyond the right (12:2), and only a mixed decision has both.
 */
export function amendedParts(
  before: readonly GroundAmount[],
  amountOre: number,
  beyondOre: number,
): readonly GroundAmount[] {
  if (!isMixed(before)) return before.slice(0, 1).map(({ statute }) => ({ statute, amountOre }));
  return [
    { statute: '12:1', amountOre: amountOre - beyondOre },
    { statute: '12:2', amountOre: beyondOre },
  ];
}

/**
 * The grounds that are looked at again: those whose amount becomes another. Where no amount does, a
 * correction (FL 36 §) may be of any of them, and a change is of the right if the decision has one.
 */
export function reviewedParts(
  before: readonly GroundAmount[],
  after: readonly GroundAmount[],
  law: 'FL 36' | 'FL 37' | 'FL 38',
): readonly ReviewedPart[] {
  const parts = after.map((part) => ({ ...part, beforeOre: amountOn(before, part.statute) }));
  const changed = parts.filter(({ amountOre, beforeOre }) => amountOre !== beforeOre);
  if (changed.length > 0 || law === 'FL 36') return changed.length > 0 ? changed : parts;
  return parts.slice(0, 1);
}

function amountOn(parts: readonly GroundAmount[], ground: Statute): number {
  return parts
    .filter(({ statute }) => statute === ground)
    .reduce((sum, { amountOre }) => sum + amountOre, 0);
}
