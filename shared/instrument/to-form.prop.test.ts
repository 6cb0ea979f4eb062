import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from './arbitrary-answers.builder.ts';
import { example } from './example.ts';
import { parseAnswers } from './parse-answers.ts';
import { parseForm } from './parse-form.ts';
import { toForm } from './to-form.ts';

describe('answers put back into a form', () => {
  it.each([undefined, 'returned'])('are read as the same answers (outcome %s)', (outcome) => {
    const scope = outcome === undefined ? {} : { outcome };
    fc.assert(
      fc.property(arbitraryAnswers(example, scope), (any) => {
        const given = parseAnswers(example, any, scope);
        expect(given).toEqual({ ok: true, answers: any });
        if (given.ok)
          expect(parseForm(example, toForm(example, given.answers), scope)).toEqual(given);
      }),
    );
  });

  it('are never an exception, whatever is sent', () => {
    const name = fc.oneof(
      fc.constantFrom('rent', 'name', 'children.0.name', 'children.1.days', 'ways', 'truth'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(fc.string(), { maxLength: 3 })), (form) => {
        const result = parseForm(example, form);
        expect(result.ok || result.errors.length > 0).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (json) => !parseAnswers(example, json).ok));
  });
});
