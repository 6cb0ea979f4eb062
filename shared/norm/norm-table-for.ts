/** Finds the norm table of a support month and refuses what cannot be trusted. */
import { type NormTable, normTableSchema } from './norm-table.ts';
import { riksnormTables } from './riksnorm.ts';

export type NormTableRefusal =
  | { readonly ok: false; readonly reason: 'NoNormTable'; readonly month: string }
  | {
      readonly ok: false;
      readonly reason: 'NormTablesOverlap';
      readonly month: string;
      readonly tables: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason: 'NormTableInvalid';
      readonly month: string;
      readonly table: string;
      readonly faults: readonly string[];
    };

/**
 * The table of the month that the support **concerns**, not of the day of the decision.
 * It is validated each time it is used: a table is data, and may be added without a release.
 * @param month 'YYYY-MM'
 */
export function normTableFor(
  month: string,
  tables: readonly NormTable[] = riksnormTables,
): { readonly ok: true; readonly table: NormTable } | NormTableRefusal {
  const [table, ...others] = tables.filter(({ from, to }) => from <= month && month <= to);
  if (table === undefined) return { ok: false, reason: 'NoNormTable', month };
  if (others.length > 0) {
    const ids = [table, ...others].map(({ id }) => id);
    return { ok: false, reason: 'NormTablesOverlap', month, tables: ids };
  }
  const checked = normTableSchema.safeParse(table);
  if (!checked.success) {
    const faults = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { ok: false, reason: 'NormTableInvalid', month, table: table.id, faults };
  }
  return { ok: true, table: checked.data };
}
