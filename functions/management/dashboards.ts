/** CloudWatch's dashboards as a page can draw them: what is in them, and the values of their lines. */
import * as z from 'zod';

/** A line of a graph: a metric as CloudWatch keeps it. */
export interface Line {
  readonly label: string;
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** `Sum`, `Average`, `p90`… */
  readonly statistic: string;
}

/** One graph of a dashboard. */
export interface Graph {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Levels drawn across, such as a target. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
}

/** The time that is drawn, and how it is cut. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
  /** Seconds. */
  readonly period: number;
}

/** The values of a line: by the instant at which each period begins. */
export type Values = ReadonlyMap<string, number>;

/** Where dashboards are read. */
export interface Dashboards {
  /** The graphs of a dashboard; undefined when there is none of that name. */
  readonly graphs: (name: string) => Promise<readonly Graph[] | undefined>;
  /** The values of lines, in their order. */
  readonly values: (lines: readonly Line[], window: Window) => Promise<readonly Values[]>;
}

const options = z.looseObject({
  label: z.string().optional(),
  stat: z.string().optional(),
  expression: z.string().optional(),
});
const properties = z.looseObject({
  title: z.string().default(''),
  stat: z.string().default('Average'),
  metrics: z.array(z.array(z.union([z.string(), options]))).default([]),
  annotations: z
    .looseObject({
      horizontal: z
        .array(z.looseObject({ value: z.number().optional(), label: z.string().default('') }))
        .default([]),
    })
    .optional(),
});
const body = z.object({
  widgets: z.array(z.looseObject({ type: z.string(), properties: z.unknown() })),
});

/**
 * The graphs of a dashboard's body. Lines that are computed from others (metric math) are left out:
 * a page draws what was measured.
 * @throws when it is not the body of a dashboard
 */
export function graphsOf(json: string): readonly Graph[] {
  return body
    .parse(JSON.parse(json))
    .widgets.filter(({ type }) => type === 'metric')
    .map((widget) => {
      const { title, stat, metrics, annotations } = properties.parse(widget.properties);
      return {
        title,
        lines: metrics.flatMap((metric) => lineOf(metric, stat)),
        levels: (annotations?.horizontal ?? []).flatMap(({ value, label }) =>
          value === undefined ? [] : [{ value, label }],
        ),
      };
    });
}

function lineOf(
  metric: readonly (string | z.infer<typeof options>)[],
  statistic: string,
): readonly Line[] {
  const words = metric.filter((part) => typeof part === 'string');
  const last = metric.find((part) => typeof part !== 'string');
  const [namespace, name, ...pairs] = words;
  if (last?.expression !== undefined || namespace === undefined || name === undefined) return [];
  const dimensions = Object.fromEntries(
    pairs.flatMap((key, index) => (index % 2 === 0 ? [[key, pairs[index + 1] ?? '']] : [])),
  );
  const label = last?.label ?? name;
  return [{ label, namespace, metric: name, dimensions, statistic: last?.stat ?? statistic }];
}
