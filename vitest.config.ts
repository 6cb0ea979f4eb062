import { defineConfig } from 'vitest/config';

/** Unit, property, process and infrastructure tests; those that need the deployed stack are in `test/`. */
export default defineConfig({
  test: {
    include: [
      '{shared,workflows,functions,infra,local,docs,test/cases,test/run,test/stack,test/bench}/**/*.test.{ts,tsx}',
    ],
    testTimeout: 30_000,
  },
});
