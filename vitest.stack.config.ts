import { defineConfig } from 'vitest/config';

/** Tests on the deployed copy: whole flows on one that all files share, drills on one of their own. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/stack/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'drill', include: ['test/drill/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
