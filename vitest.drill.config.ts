import { defineConfig } from 'vitest/config';

/** The drills: faults on a copy of their own, at each step that waits. */
export default defineConfig({
  test: {
    // What was seen is said whole: the place of the run cannot be looked at afterwards.
    chaiConfig: { truncateThreshold: 0 },
    include: ['test/drill/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 990_000,
    fileParallelism: false,
  },
});
