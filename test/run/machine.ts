/** What the suites need of the machine, looked for before they are run. */
import { requirePython } from '../../local/machine.ts';
import { Refusal } from '../../local/refusal.ts';
import { findBrowser } from '../browser/browser.ts';
import type { Suite } from './suite.ts';

const looks: Readonly<Record<Suite['needs'][number], () => Promise<unknown>>> = {
  python: requirePython,
  browser: () => findBrowser(),
};

/** What a suite lacks here, a sentence each with how to mend it. */
export async function lacks({ needs }: Suite): Promise<readonly string[]> {
  const answers = await Promise.all(
    needs.map((need) =>
      looks[need]().then(
        () => undefined,
        (error: unknown) => {
          if (error instanceof Refusal) return error.message;
          throw error;
        },
      ),
    ),
  );
  return answers.filter((answer) => answer !== undefined);
}
