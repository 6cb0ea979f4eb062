/**
 * The pages of `docs/generated/`: printed from the code that decides, and held to it by a test.
 */
import * as z from 'zod';
import { openApiDocument } from '../functions/api/openapi/document.ts';
import { routes } from '../functions/api/routes.ts';
import { scriptSchema } from '../local/demo/script.ts';
import { releaseDelegation } from '../shared/delegation/release.ts';
import { calculationSchema } from '../shared/norm/calculation.ts';
import { calculationInput } from '../shared/norm/calculation-input.ts';
import { processes } from '../workflows/registry.ts';
import { accessMatrix } from './access-matrix.ts';
import { clockListing } from './clock-list.ts';
import { delegationMatrix } from './delegation-matrix.ts';
import { indicatorListing } from './indicator-list.ts';
import { processPage } from './process-page.ts';

/** A page and what it should say. A new generated page is added here. */
export const pages: readonly { readonly file: string; readonly text: () => string }[] = [
  { file: 'access-matrix.md', text: accessMatrix },
  { file: 'calculation.schema.json', text: () => asJson(z.toJSONSchema(calculationSchema)) },
  { file: 'clocks.md', text: clockListing },
  { file: 'demo.schema.json', text: () => asJson(z.toJSONSchema(scriptSchema)) },
  { file: 'delegation-matrix.md', text: () => delegationMatrix(releaseDelegation) },
  { file: 'household.schema.json', text: () => asJson(z.toJSONSchema(calculationInput)) },
  { file: 'indicators.md', text: indicatorListing },
  { file: 'openapi.json', text: () => asJson(openApiDocument(routes)) },
  ...Object.values(processes).map((process) => ({
    file: `process-${process.name}.md`,
    text: () => processPage(process),
  })),
];

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Where a generated page lies. */
export function placeOf(file: string): URL {
  return new URL(`./generated/${file}`, import.meta.url);
}
