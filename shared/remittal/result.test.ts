import { expect, test } from 'vitest';
import { remittalResults, resultLabels } from './result.ts';

test('each result has words of its own in both languages', () => {
  for (const lang of ['sv', 'en'] as const) {
    const words = remittalResults.map((result) => resultLabels[result][lang]);
    expect(words.every((word) => word.length > 3)).toBe(true);
    expect(new Set(words).size).toBe(remittalResults.length);
  }
});
