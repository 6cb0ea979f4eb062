import type { TestProject } from 'vitest/node';
import { endTestCopy, newTestCopy, startTestCopy, type TestCopy } from '../stack/test-copy.ts';
import { findBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    copy: TestCopy;
  }
}

/**
 * One copy for the whole run, or the one that VAGEN_TEST_COPY names by port and folder: a copy that
 * runs already, to try a journey on while it is written.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await findBrowser();
  const given = process.env.VAGEN_TEST_COPY?.split(' ');
  if (given?.[0] !== undefined && given[1] !== undefined) {
    project.provide('copy', { port: Number(given[0]), stateDir: given[1] });
    return async () => undefined;
  }
  const copy = await newTestCopy('browser');
  const stack = await startTestCopy(copy, (line) => console.log(line));
  project.provide('copy', copy);
  return () => endTestCopy(copy, stack);
}
