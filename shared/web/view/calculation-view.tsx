import type { Calculation, CalculationRow } from '../../norm/calculation.ts';
import { kronor } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { whyTexts } from '../../text/later/why.ts';
import type { VisitorRequest } from '../request.ts';
import { type AmountRow, AmountTable } from './amount-table.tsx';
import { Facts } from './facts.tsx';
import { RowWhy } from './row-why.tsx';

/** What counts, row by row with the reason: needs first, and then the money that there is. */
export function CalculationView(props: {
  readonly request: Pick<VisitorRequest, 'lang'>;
  readonly calculation: Calculation;
  /** No decision stands on it. */
  readonly undecided?: boolean;
}) {
  const { lang } = props.request;
  const { rows, sums, normTable } = props.calculation;
  const words = whyTexts(lang).whole;
  const { undecided = false } = props;
  const why = (row: CalculationRow) => (
    <RowWhy lang={lang} row={row} normTable={normTable} undecided={undecided} />
  );
  const columns = [words.counted];
  const needs = rows.filter(({ group }) => group === 'norm' || group === 'cost');
  const incomes = rows.filter(({ group }) => group === 'income' || group === 'asset');
  const total = (label: string, sum: number) => ({ label, amounts: [sum] });
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.calculation}
      </h2>
      <AmountTable
        lang={lang}
        caption={words.needs}
        columns={columns}
        rows={needs.map((row) => amountRow(lang, row, why(row)))}
        total={total(words.needsTotal, sums.need)}
      />
      {incomes.length > 0 && (
        <AmountTable
          lang={lang}
          caption={words.incomes}
          columns={columns}
          rows={incomes.map((row) => amountRow(lang, row, why(row)))}
          total={total(words.incomesTotal, sums.incomes)}
        />
      )}
      <Facts
        items={[
          { term: words.result, value: <strong>{kronor(lang, sums.support)}</strong> },
          ...(sums.surplus > 0 ? [{ term: words.surplus, value: kronor(lang, sums.surplus) }] : []),
        ]}
      />
    </section>
  );
}

/** One amount in each row, to be read on a telephone; what was written is told where it differs. */
function amountRow(lang: Lang, row: CalculationRow, more: AmountRow['more']): AmountRow {
  const words = whyTexts(lang).whole;
  const why = row.adjusted?.reason ?? row.why[lang];
  const differs = row.group !== 'norm' && row.applied !== row.approved;
  const wrote = `${words.applied} ${kronor(lang, row.applied)}.`;
  return {
    label: row.label[lang],
    amounts: [row.approved],
    note: differs ? `${wrote} ${why}` : why,
    more,
  };
}
