import { unitName } from '../../shared/text/unit-name.ts';
import { notFound, page } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { defineRoute } from '../../shared/web/route.ts';
import type { Drawn } from './chart.tsx';
import type { Dashboards, Graph, Line, Window } from './dashboards.ts';
import type { ManagementDeps } from './deps.ts';
import { GraphView, NothingMeasured } from './graph-view.tsx';
import { Select } from './picker.tsx';
import { addressFor, type Selection, selectionOf } from './selection.ts';

/** How far back is drawn, in seconds, and how it is cut. */
const spans = {
  dygn: { back: 86_400, period: 3600 },
  veckor: { back: 14 * 86_400, period: 86_400 },
} as const;

type Span = keyof typeof spans;

/** Which of CloudWatch's dashboards is drawn. */
const subjects = ['mal', 'drift'] as const;

type Subject = (typeof subjects)[number];

interface Asked {
  readonly selection: Selection;
  readonly subject: Subject;
  readonly span: Span;
  /** The dashboard's name in CloudWatch. */
  readonly name: string;
}

function askedOf(request: PageRequest): Asked {
  const selection = selectionOf(request);
  const subject = subjects.find((one) => one === request.query.visa) ?? 'mal';
  const span = request.query.tid === 'dygn' ? 'dygn' : 'veckor';
  const name = subject === 'drift' ? 'vagen-drift' : `vagen-mal-${selection.unit}`;
  return { selection, subject, span, name };
}

function windowOf({ now }: PageRequest, span: Span): Window {
  const { back, period } = spans[span];
  const step = period * 1000;
  const to = Math.ceil((now.getTime() + 1) / step) * step;
  return { from: new Date(to - back * 1000), to: new Date(to), period };
}

/** A line that is of a process has the process's name in words. */
function labelOf({ texts }: PageRequest, { label }: Line): string {
  const names: Readonly<Record<string, string>> = texts.management.dashboard.processes;
  return names[label] ?? label;
}

async function draw(
  request: PageRequest,
  dashboards: Dashboards,
  graphs: readonly Graph[],
  window: Window,
): Promise<readonly { readonly graph: Graph; readonly lines: readonly Drawn[] }[]> {
  const lines = graphs.flatMap((graph) => graph.lines);
  const values = await dashboards.values(lines, window);
  let next = 0;
  return graphs.map((graph) => ({
    graph,
    lines: graph.lines
      .map((line) => ({
        label: labelOf(request, line),
        values: values[next++] ?? new Map<string, number>(),
      }))
      .filter((one) => one.values.size > 0),
  }));
}

function Chooser({ request, asked }: { readonly request: PageRequest; readonly asked: Asked }) {
  const words = request.texts.management;
  return (
    <form method="get" action="/styrning/dashboard" class="form picker">
      <input type="hidden" name="enhet" value={asked.selection.unit} />
      <Select
        name="visa"
        label={words.dashboard.subject}
        chosen={asked.subject}
        choices={subjects.map((value) => ({ value, text: words.dashboard.subjects[value] }))}
      />
      <Select
        name="tid"
        label={words.dashboard.time}
        chosen={asked.span}
        choices={(['dygn', 'veckor'] as const).map((value) => ({
          value,
          text: words.dashboard.spans[value],
        }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.show}
      </button>
    </form>
  );
}

/**
 * A dashboard of CloudWatch drawn as a page, for those who have no login there. Only the unit's own
 * managers: a metric is not kept from showing small numbers.
 */
export const dashboardRoutes = [
  defineRoute<ManagementDeps>({
    method: 'GET',
    path: '/styrning/dashboard',
    action: 'figures.read',
    handler: async (request, { dashboards }) => {
      const asked = askedOf(request);
      if (!asked.selection.whole) return notFound();
      const graphs = await dashboards.graphs(asked.name);
      if (graphs === undefined) return notFound();
      const window = windowOf(request, asked.span);
      const drawn = await draw(request, dashboards, graphs, window);
      const words = request.texts.management;
      const title =
        asked.subject === 'drift'
          ? words.dashboard.subjects.drift
          : `${words.dashboard.subjects.mal}, ${unitName(asked.selection.unit)}`;
      const body = (
        <>
          <p>
            <a class="ds-link" href={addressFor('/styrning', asked.selection)}>
              {words.title}
            </a>
          </p>
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          <p>{words.dashboard.lead(asked.name)}</p>
          <Chooser request={request} asked={asked} />
          <div class="tiles">
            {drawn
              .filter(({ lines }) => lines.length > 0)
              .map(({ graph, lines }) => (
                <GraphView
                  key={graph.title}
                  request={request}
                  graph={graph}
                  drawn={lines}
                  window={window}
                />
              ))}
          </div>
          <NothingMeasured
            request={request}
            graphs={drawn.filter(({ lines }) => lines.length === 0).map(({ graph }) => graph)}
          />
        </>
      );
      return page(title, body, { width: 'wide' });
    },
  }),
];
