import { defineConfig } from 'vitest/config';

/** Each role's journeys in a browser, on a deployed copy that all files share. */
export default defineConfig({
  test: {
    // What was seen is said whole: the place of the run cannot be looked at afterwards.
    chaiConfig: { truncateThreshold: 0 },
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
