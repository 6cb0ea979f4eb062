import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod';

/** The rules of WCAG 2.2 at level AA, as axe knows them. */
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong on the page that is open, a line each. The browser must have script. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`);
  return resultSchema
    .parse(result)
    .violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
