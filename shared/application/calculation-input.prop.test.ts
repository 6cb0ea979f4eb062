import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../instrument/arbitrary-answers.builder.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import { storedAnswers } from '../instrument/parse-answers.ts';
import { calculate } from '../norm/calculate.ts';
import { calculationInput } from '../norm/calculation-input.ts';
import { anApplicant } from './answers.builder.ts';
import { calculationInputFrom } from './calculation-input.ts';

describe('any complete IB 1', () => {
  it('is either told which fields to mend, or calculated', () => {
    fc.assert(
      fc.property(arbitraryAnswers(ib1), (any) => {
        const answers = storedAnswers(ib1, any);
        const mapped = calculationInputFrom(answers, { month: '2026-11', applicant: anApplicant });
        if (mapped.ok) {
          const input = calculationInput.parse(mapped.input);
          expect(calculate(input)).toMatchObject({ ok: true });
        } else expect(mapped.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
