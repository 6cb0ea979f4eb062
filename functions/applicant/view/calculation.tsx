import type { Calculation, CalculationRow } from '../../../shared/norm/calculation.ts';
import { kronor } from '../../../shared/text/format.ts';
import type { Lang } from '../../../shared/text/language.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { type AmountRow, AmountTable } from '../../../shared/web/view/amount-table.tsx';
import { Facts } from '../../../shared/web/view/facts.tsx';

/** What was written and what counts, row by row with the reason, needs first and then incomes. */
export function CalculationView(props: {
  readonly request: Pick<VisitorRequest, 'lang' | 'texts'>;
  readonly calculation: Calculation;
}) {
  const { lang, texts } = props.request;
  const { rows, sums } = props.calculation;
  const words = texts.applicant.decision;
  const columns = [words.applied, words.counted];
  const needs = rows.filter(({ group }) => group === 'norm' || group === 'cost');
  const incomes = rows.filter(({ group }) => group === 'income' || group === 'asset');
  const total = (label: string, sum: number) => ({ label, amounts: [null, sum] });
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.calculation}
      </h2>
      <AmountTable
        lang={lang}
        caption={words.needs}
        columns={columns}
        rows={needs.map((row) => amountRow(lang, row))}
        total={total(words.needsTotal, sums.need)}
      />
      {incomes.length > 0 && (
        <AmountTable
          lang={lang}
          caption={words.incomes}
          columns={columns}
          rows={incomes.map((row) => amountRow(lang, row))}
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

/** The norm is nobody's to apply for: it has no amount in the first column. */
function amountRow(lang: Lang, row: CalculationRow): AmountRow {
  return {
    label: row.label[lang],
    amounts: [row.group === 'norm' ? null : row.applied, row.approved],
    note: row.adjusted?.reason ?? row.why[lang],
  };
}
