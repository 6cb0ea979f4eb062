import { diagram } from '../workflows/compiler/mermaid.ts';
import {
  isParallel,
  isSystem,
  type PersonStep,
  type Process,
  type Way,
} from '../workflows/process.ts';
import { markdownTable } from './markdown-table.ts';

/** A process as Markdown: its diagram, and each step with its ways and the reason of each. */
export function processPage(process: Process): string {
  const head = `# ${process.name}

${process.about}. Generated from \`workflows/${process.name}.ts\` by \`npm run docs\`; a test fails when it is stale.

\`\`\`mermaid
${diagram(process)}\`\`\`
`;
  const header = ['Step', 'Who', 'Form', 'Clock', 'Outcome', 'Leads to', 'Why'];
  const rows = Object.entries(process.steps).flatMap(([name, step]) =>
    isParallel(step)
      ? Object.entries(step.parts).flatMap(([part, one]) => wayRows(`${name}: ${part}`, one))
      : isSystem(step)
        ? waysOf([`\`${name}\``, 'the system', `\`${step.runs}\``, ''], step.ways)
        : wayRows(name, step),
  );
  const anytime = waysOf(['any step', '', '', ''], process.anytime);
  return `${head}\n${markdownTable(header, [...rows, ...anytime])}\n`;
}

function wayRows(name: string, step: PersonStep): string[][] {
  const each = step.each === undefined ? '' : ` (each of ${step.each})`;
  const clock = step.clock ?? (step.until === undefined ? '' : 'the date chosen');
  return waysOf([`\`${name}\`${each}`, step.by, `\`${step.form}\``, clock], step.ways);
}

/** A row for each way; the step's own cells stand on the first only. */
function waysOf(cells: readonly string[], ways: { readonly [outcome: string]: Way }): string[][] {
  return Object.entries(ways).map(([outcome, way], index) => [
    ...(index === 0 ? cells : cells.map(() => '')),
    `\`${outcome}\`${way.by === undefined ? '' : ` (by the ${way.by})`}`,
    `\`${way.to}\``,
    way.because,
  ]);
}
