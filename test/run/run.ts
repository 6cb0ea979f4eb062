/**
 * `npm test [-- SUITE…]`: all suites, or those named. A line for each, what failed, and last one
 * line of figures. Nothing is left out in silence: what is missing is an error.
 */
import { endTogether } from './command.ts';
import { failures, kindsIn, numbers, type Outcome, together } from './outcome.ts';
import { runSuite } from './run-suite.ts';
import { stopwatch } from './seconds.ts';
import { lanes, type Suite } from './suite.ts';

const longestWhy = 40;
/** Lines of a stack that lead nobody to the fault. */
const inTheTools = /^ +at .*(node_modules|node:internal)/;

async function runShown(suite: Suite): Promise<Outcome> {
  const took = stopwatch();
  const outcome = await runSuite(suite);
  const kinds = kindsIn(suite, outcome.results);
  console.log(
    `${suite.name.padEnd(12)}${took().padStart(8)}  ${numbers(outcome)}  ${suite.about}${kinds && ` (${kinds})`}`,
  );
  for (const failure of failures(outcome)) {
    const lines = failure.split('\n').filter((line) => !inTheTools.test(line));
    console.log(lines.slice(0, longestWhy).join('\n').replaceAll(/^/gm, '      '));
  }
  return outcome;
}

async function runLane(suites: readonly Suite[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const suite of suites) outcomes.push(await runShown(suite));
  return outcomes;
}

async function main(wanted: readonly string[]): Promise<number> {
  const names = lanes.flat().map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no suite ${unknown.join(', ')}; there are ${names.join(', ')}.`);
    return 1;
  }
  endTogether();
  const chosen = lanes.map((lane) =>
    lane.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  );
  const took = stopwatch();
  const outcome = together((await Promise.all(chosen.map(runLane))).flat());
  console.log(`All in ${took()}; what each suite said is in reports/.`);
  console.log(numbers(outcome));
  return outcome.failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(3));
