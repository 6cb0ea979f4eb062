/**
 * In which order the messages of a remittal are taken in: each sender numbers them from 1, and a number
 * is taken when the one before it has been.
 */
export type Order =
  | { readonly is: 'next' }
  /** It has been taken in before, under whatever id. */
  | { readonly is: 'had' }
  /** Something before it is missing, and is to be sent first. */
  | { readonly is: 'ahead'; readonly expected: number };

/** How a number stands to the last one that was taken in (0 before the first). */
export function orderOf(number: number, last: number): Order {
  if (number <= last) return { is: 'had' };
  return number === last + 1 ? { is: 'next' } : { is: 'ahead', expected: last + 1 };
}
