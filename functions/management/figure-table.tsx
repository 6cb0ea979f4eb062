import type { PageRequest } from '../../shared/web/request.ts';
import { ScrollRegion } from '../../shared/web/view/scroll-region.tsx';
import { Status } from '../../shared/web/view/status.tsx';
import type { BoardRow } from './board.ts';
import { figureText, spanText, targetText } from './figure-words.ts';
import type { Selection } from './selection.ts';
import { Trend } from './trend.tsx';

interface TableProps {
  readonly request: PageRequest;
  readonly selection: Selection;
  readonly title: string;
  readonly rows: readonly BoardRow[];
}

function Met({ request, met }: { readonly request: PageRequest; readonly met: boolean | null }) {
  const words = request.texts.management;
  if (met === null) return null;
  return <Status tone={met ? 'success' : 'danger'}>{met ? words.met : words.notMet}</Status>;
}

function Row({ request, selection, row }: Omit<TableProps, 'title' | 'rows'> & { row: BoardRow }) {
  const { lang, texts } = request;
  const { columns } = texts.management;
  const { indicator, figure, span, trend } = row;
  const target = targetText(lang, indicator);
  return (
    <tr class={figure.met === false ? 'row-overdue' : ''}>
      <th scope="row">
        <strong>{indicator.title[lang]}</strong>
        <span class="hint">
          {indicator.population[lang]} {indicator.source}
        </span>
      </th>
      <td class="number" data-label={columns.value}>
        <strong>{figureText(lang, indicator, figure)}</strong>
      </td>
      <td class="number" data-label={columns.n}>
        {figure.n ?? '–'}
      </td>
      <td data-label={columns.target}>
        {target === '' ? '–' : target} <Met request={request} met={figure.met} />
      </td>
      <td data-label={columns.span}>{spanText(lang, span, selection)}</td>
      <td data-label={columns.trend}>
        <Trend lang={lang} indicator={indicator} points={trend} />
      </td>
    </tr>
  );
}

/** Indicators with value, basis, target, time and trend. */
export function FigureTable({ request, selection, title, rows }: TableProps) {
  const { columns } = request.texts.management;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      <ScrollRegion label={title}>
        <table class="ds-table worklist">
          <caption class="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col" class="number">
                {columns.value}
              </th>
              <th scope="col" class="number">
                {columns.n}
              </th>
              <th scope="col">{columns.target}</th>
              <th scope="col">{columns.span}</th>
              <th scope="col">{columns.trend}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.indicator.name} request={request} selection={selection} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
