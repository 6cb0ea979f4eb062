import { configDefaults, defineConfig } from 'vitest/config';

/** The tests that must notice a changed rule by themselves: those that lie beside it, and the golden cases. */
export default defineConfig({
  test: {
    include: [
      '{shared/{norm,clock,delegation,access,attendance,activity,remittal,decision},workflows,test/cases}/**/*.test.ts',
    ],
    /** Each mutant would wait for thousands of households. What they would find, an example must say. */
    exclude: [...configDefaults.exclude, 'shared/norm/*.prop.test.ts'],
    testTimeout: 30_000,
  },
});
