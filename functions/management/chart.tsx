import { localDate, localHour } from '../../shared/clock/stockholm.ts';
import { shortDate } from '../../shared/text/format.ts';
import type { Lang } from '../../shared/text/language.ts';
import type { Graph, Values, Window } from './dashboards.ts';

/** A line of a graph with its values. */
export interface Drawn {
  readonly label: string;
  readonly values: Values;
}

const [width, height, head, foot] = [320, 130, 16, 20];
const fills = ['#123a5e', '#b3541e', '#4c7a34', '#6b4e8c'];

/** The instants at which the periods of a window begin. */
export function periodsOf({ from, to, period }: Window): readonly string[] {
  const step = period * 1000;
  const first = Math.ceil(from.getTime() / step) * step;
  const count = Math.max(0, Math.ceil((to.getTime() - first) / step));
  return Array.from({ length: count }, (_, index) => new Date(first + index * step).toISOString());
}

/** A period by its beginning in Stockholm: a day, or an hour of it. */
export function periodText(lang: Lang, { period }: Pick<Window, 'period'>, at: string): string {
  const day = shortDate(lang, localDate(at));
  if (period >= 86_400) return day;
  return `${day} ${String(localHour(at)).padStart(2, '0')}${lang === 'sv' ? '.' : ':'}00`;
}

/** A number as a graph says it: at most two decimals. */
export function numberText(lang: Lang, value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return lang === 'sv' ? text.replace('.', ',') : text;
}

/** The bars of a graph. Its numbers stand in the table beside it, so that nothing is told by form alone. */
export function Chart(props: {
  readonly lang: Lang;
  readonly graph: Graph;
  readonly drawn: readonly Drawn[];
  readonly window: Window;
  readonly label: string;
}) {
  const { lang, graph, drawn, window, label } = props;
  const periods = periodsOf(window);
  const all = drawn.flatMap(({ values }) => [...values.values()]);
  const top = Math.max(...all, ...graph.levels.map(({ value }) => value), 0) || 1;
  const base = height - foot;
  const y = (value: number) => base - (value / top) * (base - head);
  const slot = width / Math.max(periods.length, 1);
  const bar = (slot * 0.8) / Math.max(drawn.length, 1);
  const [first, last] = [periods[0], periods.at(-1)];
  return (
    <svg class="chart" role="img" viewBox={`0 0 ${width} ${height}`}>
      <title>{label}</title>
      {drawn.map(({ values }, of) =>
        periods.map((at, index) => {
          const value = values.get(at);
          if (value === undefined) return null;
          return (
            <rect
              key={at}
              x={index * slot + slot * 0.1 + of * bar}
              y={Math.min(y(value), base - 1.5)}
              width={Math.max(bar - 1, 1)}
              height={Math.max(base - y(value), 1.5)}
              fill={fills[of % fills.length]}
            />
          );
        }),
      )}
      {graph.levels.map(({ value }) => (
        <line
          key={value}
          x1="0"
          x2={width}
          y1={y(value)}
          y2={y(value)}
          stroke="#8f1414"
          stroke-width="1.5"
          stroke-dasharray="6 4"
        />
      ))}
      <line x1="0" x2={width} y1={base} y2={base} stroke="#5a6b7d" />
      <text x="0" y="11" font-size="12" fill="#46566a">
        {numberText(lang, top)}
      </text>
      {first !== undefined && (
        <text x="0" y={height - 4} font-size="12" fill="#46566a">
          {periodText(lang, window, first)}
        </text>
      )}
      {last !== undefined && (
        <text x={width} y={height - 4} font-size="12" fill="#46566a" text-anchor="end">
          {periodText(lang, window, last)}
        </text>
      )}
    </svg>
  );
}
