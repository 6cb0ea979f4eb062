/** Who imports whom, by the rules of `.dependency-cruiser.mjs`. */
import * as z from 'zod';
import { command, tool } from '../run/command.ts';
import type { Finding } from './finding.ts';

/**
 * With a TypeScript that it cannot use, the tool reads nothing and is content. So it must have read
 * this many of our modules, and have found imports in nearly all of them.
 */
const modulesAtLeast = 400;

const folders = ['infra', 'workflows', 'functions', 'shared', 'local', 'test', 'docs'];

const report = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.unknown()) })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
  }),
});

export async function layers(): Promise<Finding> {
  const { code, output } = await command(tool('depcruise'), [
    ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders],
  ]);
  if (code !== 0) return { ok: false, words: 'dependency-cruiser failed', details: output.trim() };
  const { modules, summary } = report.parse(JSON.parse(output));
  const ours = modules.filter(({ source }) => /^(?!node_modules).*\.tsx?$/.test(source));
  const importing = ours.filter(({ dependencies }) => dependencies.length > 0);
  const words = `${ours.length} modules, ${importing.length} with imports, one way`;
  if (ours.length < modulesAtLeast || importing.length < ours.length / 2) {
    return { ok: false, words, details: 'Too few were read: can it parse this TypeScript?' };
  }
  const details = summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
    return `${rule.name}: ${from} → ${way}`;
  });
  return { ok: details.length === 0, words, details: details.join('\n') };
}
