/**
 * Division of whole öre. The ordinance says nothing of rounding, so it is decided here: amounts are
 * divided once, at the end of a rule, and half an öre goes up.
 */

/** numerator / denominator to the nearest whole number, halves up. Both are whole, the latter above 0. */
export function divideHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** A part of an amount in öre: `amount × part ÷ whole`, halves up. */
export function partOf(amount: number, part: number, whole: number): number {
  return divideHalfUp(BigInt(amount) * BigInt(part), BigInt(whole));
}
