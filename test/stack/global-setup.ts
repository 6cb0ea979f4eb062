import type { TestProject } from 'vitest/node';
import { endTestCopy, newTestCopy, startTestCopy, type TestCopy } from './test-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    copy: TestCopy;
  }
}

/** One copy for the whole run: started before the first file, stopped and removed after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const copy = await newTestCopy('integration');
  const stack = await startTestCopy(copy, (line) => console.log(line));
  project.provide('copy', copy);
  return () => endTestCopy(copy, stack);
}
