import { defineConfig } from 'vitest/config';

/** The drills: faults on a copy of their own, at each step that waits. */
export default defineConfig({
  test: {
    include: ['test/drill/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 990_000,
    fileParallelism: false,
  },
});
