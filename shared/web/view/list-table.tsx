import type { ComponentChildren } from 'preact';
import { ScrollRegion } from './scroll-region.tsx';

/**
 * A list with a heading for each column, laid out row by row on a narrow screen: each cell that is not
 * the row's own heading says its column in `data-label`.
 */
export function ListTable(props: {
  /** What it is a list of, for those who do not see where it stands. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}) {
  const { caption, columns, children } = props;
  return (
    <ScrollRegion label={caption}>
      <table class="ds-table worklist">
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
