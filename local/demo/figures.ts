import { formatKronor } from '../../shared/instrument/kronor.ts';
import type { Figures } from './shapes.ts';

type Figure = Figures['figures'][number];

function valueInWords({ unit, value }: Pick<Figure, 'unit' | 'value'>): string {
  if (value === null) return '–';
  if (unit === 'ore') return `${formatKronor(value)} kr`;
  if (unit === 'share') return `${Math.round(value * 100)} %`;
  return unit === 'days' ? `${value} days` : String(value);
}

/** The figures that are not what they were, a line each. */
export function moved(before: Figures, after: Figures): readonly string[] {
  const same = (one: Figure) =>
    before.figures.find(({ indicator, step }) => indicator === one.indicator && step === one.step);
  const changes = after.figures.flatMap((figure) => {
    const was = { unit: figure.unit, value: same(figure)?.value ?? null };
    if (was.value === figure.value) return [];
    const title = figure.step === undefined ? figure.title : `${figure.title}: ${figure.step}`;
    return [{ title, was: valueInWords(was), is: valueInWords(figure) }];
  });
  const width = Math.max(0, ...changes.map(({ title }) => title.length));
  return changes.map(({ title, was, is }) => `${title.padEnd(width)}  ${was} → ${is}`);
}
