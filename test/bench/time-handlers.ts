/**
 * In a Node of its own: loads handlers from bundles and times each on its event, in turns, so that a
 * slow moment slows all. Prints the milliseconds of each round as JSON. The plan is named as argument.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

const plan = z
  .object({
    handlers: z.array(z.object({ bundle: z.string(), event: z.unknown() })),
    warm: z.number(),
    rounds: z.number(),
  })
  .parse(JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')));

const loaded = z.object({
  handler: z.custom<(event: unknown, context: unknown) => Promise<unknown>>(),
});
const answered = z.object({ statusCode: z.literal(200) });
const context = { awsRequestId: 'bench', functionName: 'bench' };

// A line of log for each call would be mixed with the result.
const print = console.log;
console.info = () => undefined;
process.stdout.write = () => true;

const times: number[][] = [];
const handlers = await Promise.all(
  plan.handlers.map(async ({ bundle, event }) => {
    const { handler } = loaded.parse(await import(pathToFileURL(bundle).href));
    return () => handler(structuredClone(event), context);
  }),
);
for (let round = -plan.warm; round < plan.rounds; round++) {
  const took: number[] = [];
  for (const handler of handlers) {
    const began = performance.now();
    answered.parse(await handler());
    took.push(performance.now() - began);
  }
  if (round >= 0) times.push(took);
}
Reflect.deleteProperty(process.stdout, 'write');
print(JSON.stringify(times));
process.exit(0);
