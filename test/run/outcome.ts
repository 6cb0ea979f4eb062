/** What a suite came to, and the words for it. */
import type { Result } from './report.ts';
import type { Suite } from './suite.ts';

/** Tests that passed, failed and were skipped, and what else went wrong, in words. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Errors that belong to no test: missing, too slow, ended badly. Each counts as a failure. */
  readonly errors: readonly string[];
  readonly results: readonly Result[];
}

/** An outcome of nothing but an error. */
export function couldNotRun(error: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, errors: [error], results: [] };
}

/** Counts the results of a run, and adds what the run itself has to answer for. */
export function outcomeOf(results: readonly Result[], code: number): Outcome {
  const count = (state: Result['state']) => results.filter((it) => it.state === state).length;
  const [passed, failed, skipped] = [count('passed'), count('failed'), count('skipped')];
  const errors = [
    ...(results.length === 0 ? ['no test was run'] : []),
    ...(skipped > 0 ? [`${skipped} skipped: a test is run or removed, never skipped`] : []),
    ...(code !== 0 && failed === 0 ? [`vitest ended with code ${code} though no test failed`] : []),
  ];
  return { passed, failed: failed + errors.length, skipped, errors, results };
}

/** All outcomes as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const sum = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    errors: outcomes.flatMap(({ errors }) => errors),
    results: outcomes.flatMap(({ results }) => results),
  };
}

/** `12 passed, 0 failed`, and the skipped when there are any. */
export function numbers({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** How many tests of each kind there were, `unit 700, property 60`; empty without kinds or tests. */
export function kindsIn({ kinds = [] }: Suite, results: readonly Result[]): string {
  if (results.length === 0) return '';
  const counts = new Map<string, number>(kinds.map(([kind]) => [kind, 0]));
  for (const { file } of results) {
    const kind = kinds.find(([, path]) => path.test(file))?.[0];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
}

/** What failed, a paragraph each: where, what and why. */
export function failures({ errors, results }: Outcome): readonly string[] {
  const failed = results.filter(({ state }) => state !== 'passed');
  return [
    ...errors,
    ...failed.map(({ file, title, state, why }) => `${state}: ${file} > ${title}\n${why}`.trim()),
  ];
}
