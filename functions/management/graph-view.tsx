import type { PageRequest } from '../../shared/web/request.ts';
import { Card } from '../../shared/web/view/facts.tsx';
import { ScrollRegion } from '../../shared/web/view/scroll-region.tsx';
import { Chart, type Drawn, numberText, periodsOf, periodText } from './chart.tsx';
import type { Graph, Window } from './dashboards.ts';

interface GraphProps {
  readonly request: PageRequest;
  readonly graph: Graph;
  /** The lines that have values in the window. */
  readonly drawn: readonly Drawn[];
  readonly window: Window;
}

/** The numbers of a graph, the newest first, only the periods in which something was measured. */
function Numbers({ request, drawn, window, graph }: GraphProps) {
  const { lang, texts } = request;
  const words = texts.management.dashboard;
  const measured = periodsOf(window)
    .filter((at) => drawn.some(({ values }) => values.has(at)))
    .toReversed();
  return (
    <table class="ds-table">
      <caption class="ds-sr-only">{graph.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          {drawn.map(({ label }) => (
            <th key={label} scope="col" class="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measured.map((at) => (
          <tr key={at}>
            <th scope="row">{periodText(lang, window, at)}</th>
            {drawn.map(({ label, values }) => {
              const value = values.get(at);
              return (
                <td key={label} class="number">
                  {value === undefined ? '–' : numberText(lang, value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One graph of a dashboard: bars, and the same as a table. */
export function GraphView(props: GraphProps) {
  const { request, graph, drawn, window } = props;
  const words = request.texts.management.dashboard;
  const names = drawn.map(({ label }) => label).join(', ');
  return (
    <Card title={graph.title}>
      <Chart
        lang={request.lang}
        graph={graph}
        drawn={drawn}
        window={window}
        label={`${graph.title}: ${names}. ${words.seeTable}`}
      />
      {graph.levels.map(({ label, value }) => (
        <p class="hint" key={label}>
          {words.level}: {label} {numberText(request.lang, value)}
        </p>
      ))}
      <ScrollRegion label={graph.title}>
        <Numbers {...props} />
      </ScrollRegion>
    </Card>
  );
}

/** The graphs that have nothing to draw, by name: that nothing was measured is said, not drawn. */
export function NothingMeasured(props: {
  readonly request: PageRequest;
  readonly graphs: readonly Graph[];
}) {
  const words = props.request.texts.management.dashboard;
  if (props.graphs.length === 0) return null;
  return (
    <Card title={words.nothing}>
      <ul class="ds-list">
        {props.graphs.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </Card>
  );
}
