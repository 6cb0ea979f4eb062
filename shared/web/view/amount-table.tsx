import type { ComponentChildren } from 'preact';
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
  /** More about the row, in a line of its own beneath it. */
  readonly more?: ComponentChildren;
}

function Cell({ lang, ore }: { readonly lang: Lang; readonly ore: number | null }) {
  return <td class="number">{ore === null ? '–' : amount(lang, ore)}</td>;
}

function Row({ lang, row }: { readonly lang: Lang; readonly row: AmountRow }) {
  const { label, note, amounts, more } = row;
  return (
    <>
      <tr {...(more === undefined ? {} : { class: 'goes-on' })}>
        <th scope="row">
          {label}
          {note !== undefined && <span class="hint">{note}</span>}
        </th>
        {amounts.map((ore, column) => (
          <Cell key={column} lang={lang} ore={ore} />
        ))}
      </tr>
      {more !== undefined && (
        <tr>
          <td colSpan={amounts.length + 1}>{more}</td>
        </tr>
      )}
    </>
  );
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
            <Row key={index} lang={lang} row={row} />
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
