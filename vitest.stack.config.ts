import { defineConfig } from 'vitest/config';

/** Whole flows on one deployed copy that all files share; what is said of the whole run comes last. */
export default defineConfig({
  test: {
    // What was seen is said whole: the place of the run cannot be looked at afterwards.
    chaiConfig: { truncateThreshold: 0 },
    globalSetup: ['test/stack/global-setup.ts'],
    testTimeout: 200_000,
    // Each file plays several applications at a time; more at once only wait for each other.
    maxWorkers: 2,
    maxConcurrency: 3,
    projects: [
      {
        extends: true,
        test: { name: 'flows', include: ['test/integration/*.test.ts'] },
      },
      {
        extends: true,
        // The clock of the copy is moved forward here, so that dates chosen elsewhere have not passed.
        test: {
          name: 'moved',
          include: ['test/integration/moved/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // The clock is moved by years to days of a calendar: nothing else can be played after this.
        test: {
          name: 'journey',
          include: ['test/integration/journey/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'afterwards',
          include: ['test/integration/afterwards/*.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
