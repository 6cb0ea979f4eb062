import type { Calculation } from '../../../shared/norm/calculation.ts';
import { compareCalculations } from '../../../shared/norm/compare.ts';
import { kronor, monthName } from '../../../shared/text/format.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { type AmountRow, AmountTable } from '../../../shared/web/view/amount-table.tsx';

/** Saved, tried, and how much more or less it is. */
function amounts(saved: number | null, tried: number | null): AmountRow['amounts'] {
  return [saved, tried, (tried ?? 0) - (saved ?? 0)];
}

/** What is saved beside what is tried: the outcome, and each row that counts otherwise. */
export function ComparisonTables(props: {
  readonly lang: Lang;
  readonly saved: Calculation;
  readonly tried: Calculation;
}) {
  const { lang, saved, tried } = props;
  const { calculation: words, trial } = caseworkPageTexts(lang);
  const { rows, sums } = compareCalculations(saved, tried);
  const labels = {
    norm: words.sumNorm,
    costs: words.sumCosts,
    need: words.need,
    incomes: words.sumIncomes,
    support: words.support,
    surplus: words.surplus,
  };
  const columns = [trial.saved, trial.tried, trial.difference];
  const outcome = sums
    .filter((one) => one.sum !== 'surplus' || one.saved + one.tried > 0)
    .map((one) => ({ label: labels[one.sum], amounts: amounts(one.saved, one.tried) }));
  const differing = rows.map(({ label, ...row }) => {
    return { label: label[lang], amounts: amounts(row.saved, row.tried) };
  });
  const [before, now] = [saved.sums.support, tried.sums.support];
  return (
    <>
      <p>
        <strong>
          {before === now
            ? trial.unchanged(kronor(lang, now))
            : trial.instead(kronor(lang, now), kronor(lang, before))}
        </strong>
      </p>
      <AmountTable
        lang={lang}
        caption={trial.outcome(monthName(lang, tried.month))}
        columns={columns}
        rows={outcome}
      />
      {differing.length > 0 ? (
        <AmountTable lang={lang} caption={trial.rows} columns={columns} rows={differing} />
      ) : (
        <p>{trial.same}</p>
      )}
    </>
  );
}
