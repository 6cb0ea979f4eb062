import type { Calculation, CalculationRow } from '../../../shared/norm/calculation.ts';
import { monthName } from '../../../shared/text/format.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { type AmountRow, AmountTable } from '../../../shared/web/view/amount-table.tsx';
import { RowWhy } from '../../../shared/web/view/row-why.tsx';

interface TablesProps {
  readonly lang: Lang;
  readonly calculation: Calculation;
}

function rowsOf(
  { lang, calculation }: TablesProps,
  groups: readonly CalculationRow['group'][],
  amounts: (row: CalculationRow) => readonly number[],
): readonly AmountRow[] {
  return calculation.rows
    .filter(({ group }) => groups.includes(group))
    .map((row) => ({
      label: row.label[lang],
      note: [row.adjusted?.reason ?? row.why[lang], row.flag?.text[lang]].filter(Boolean).join(' '),
      amounts: amounts(row),
      more: <RowWhy lang={lang} row={row} normTable={calculation.normTable} />,
    }));
}

/** The sums of a calculation: what is needed, what there is, and what is left to give. */
function CalculationSums({ lang, calculation }: TablesProps) {
  const { sums, month } = calculation;
  const words = caseworkPageTexts(lang).calculation;
  const rows = [
    { label: words.sumNorm, amounts: [sums.norm] },
    { label: words.sumCosts, amounts: [sums.costs] },
    { label: words.need, amounts: [sums.need] },
    { label: words.sumIncomes, amounts: [-sums.incomes] },
    ...(sums.surplus > 0 ? [{ label: words.surplus, amounts: [sums.surplus] }] : []),
  ];
  return (
    <AmountTable
      lang={lang}
      caption={words.forMonth(monthName(lang, month))}
      columns={[words.amount]}
      rows={rows}
      total={{ label: words.support, amounts: [sums.support] }}
    />
  );
}

/** A calculation whole: the norm, the costs and the incomes, each row with its reason and source. */
export function CalculationTables(props: TablesProps) {
  const { lang } = props;
  const words = caseworkPageTexts(lang).calculation;
  const tables = [
    {
      caption: words.norm,
      columns: [words.amount],
      rows: rowsOf(props, ['norm'], (row) => [row.approved]),
    },
    {
      caption: words.costs,
      columns: [words.applied, words.approved],
      rows: rowsOf(props, ['cost'], (row) => [row.applied, row.approved]),
    },
    {
      caption: words.incomes,
      columns: [words.stated, words.counted],
      rows: rowsOf(props, ['income', 'asset'], (row) => [row.applied, row.approved]),
    },
  ];
  return (
    <div class="stack-tight">
      <CalculationSums {...props} />
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <AmountTable key={table.caption} lang={lang} {...table} />
        ))}
    </div>
  );
}
