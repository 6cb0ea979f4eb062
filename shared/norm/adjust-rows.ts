/** A caseworker's own amounts in place of the rules', row by row (SoL 12:7 third paragraph). */
import type { CalculationRow } from './calculation.ts';
import type { AdjustmentInput, CalculationInput } from './calculation-input.ts';

export type RowRefusal =
  | { readonly ok: false; readonly reason: 'PersonListedTwice'; readonly who: string }
  | {
      readonly ok: false;
      readonly reason: 'PersonNotInHousehold';
      readonly row: string;
      readonly who: string;
    }
  | { readonly ok: false; readonly reason: 'RowListedTwice'; readonly row: string }
  | { readonly ok: false; readonly reason: 'AdjustedRowMissing'; readonly row: string }
  | { readonly ok: false; readonly reason: 'RowAdjustedTwice'; readonly row: string }
  | { readonly ok: false; readonly reason: 'FritidskortLowersNorm'; readonly row: string };

function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** A caseworker's amount takes the place of the rule's; the rule's stays to be seen as `proposed`. */
export function adjusted(
  row: CalculationRow,
  adjustments: readonly AdjustmentInput[],
): CalculationRow {
  const adjustment = adjustments.find((candidate) => candidate.row === row.id);
  if (adjustment === undefined) return row;
  const { approved, reason, statute, by } = adjustment;
  return {
    ...row,
    approved,
    adjusted: { reason, statute, ...(by === undefined ? {} : { by }) },
  };
}

/** A fritidskort may never be why the norm is calculated lower. SoL 12:7 a. */
function loweredByFritidskort(
  row: CalculationRow,
  adjustments: readonly AdjustmentInput[],
): boolean {
  return adjustments.some(
    ({ row: id, ground, approved }) =>
      id === row.id && row.group === 'norm' && ground === 'fritidskort' && approved < row.proposed,
  );
}

/** What does not hang together of rows, people and adjustments, by a named reason. */
export function rowRefusal(
  input: CalculationInput,
  rows: readonly CalculationRow[],
): RowRefusal | undefined {
  const people = [...input.household.adults, ...input.household.children].map(({ id }) => id);
  const personTwice = firstTwice(people);
  if (personTwice !== undefined)
    return { ok: false, reason: 'PersonListedTwice', who: personTwice };
  const rowIds = rows.map(({ id }) => id);
  const rowTwice = firstTwice(rowIds);
  if (rowTwice !== undefined) return { ok: false, reason: 'RowListedTwice', row: rowTwice };
  for (const { id, who } of rows) {
    if (who !== undefined && !people.includes(who)) {
      return { ok: false, reason: 'PersonNotInHousehold', row: id, who };
    }
  }
  const changed = input.adjustments.map(({ row }) => row);
  const missing = changed.find((row) => !rowIds.includes(row));
  if (missing !== undefined) return { ok: false, reason: 'AdjustedRowMissing', row: missing };
  const changedTwice = firstTwice(changed);
  if (changedTwice !== undefined)
    return { ok: false, reason: 'RowAdjustedTwice', row: changedTwice };
  const lowered = rows.find((row) => loweredByFritidskort(row, input.adjustments));
  if (lowered !== undefined) return { ok: false, reason: 'FritidskortLowersNorm', row: lowered.id };
  return undefined;
}
