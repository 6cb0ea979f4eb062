import { amount, kronor } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { textsOf } from '../../text/texts.ts';
import { ScrollRegion } from './scroll-region.tsx';

export interface AmountRow {
  readonly label: string;
  /** Whole öre, one for each column; null where the column has none. */
  readonly amounts: readonly (number | null)[];
  /** The rule that gave the amount, and its source. */
  readonly note?: string;
}

function Cell({ lang, ore }: { readonly lang: Lang; readonly ore: number | null }) {
  return <td class="number">{ore === null ? '–' : amount(lang, ore)}</td>;
}

/** A calculation row by row, amounts in kronor and öre, so that each can be checked. */
export function AmountTable(props: {
  readonly lang: Lang;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly AmountRow[];
  readonly total?: AmountRow;
}) {
  const { lang, caption, columns, rows, total } = props;
  const { amounts } = textsOf(lang).form;
  return (
    <ScrollRegion label={caption}>
      <table class="ds-table amounts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{amounts.row}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {row.label}
                {row.note !== undefined && <span class="hint">{row.note}</span>}
              </th>
              {row.amounts.map((ore, column) => (
                <Cell key={column} lang={lang} ore={ore} />
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{total.label}</th>
              {total.amounts.map((ore, column) => (
                <td key={column} class="number">
                  {ore === null ? '–' : kronor(lang, ore)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}
