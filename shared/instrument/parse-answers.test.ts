import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { example } from './example.ts';
import { parseAnswers } from './parse-answers.ts';
import { answersSchema } from './schema.ts';

const complete = {
  name: 'Kim',
  rent: 840000,
  living: 'rental',
  children: [],
  month: '2026-11',
  ways: ['post'],
  truth: true,
};

const errorsIn = (json: unknown) => {
  const result = parseAnswers(example, json);
  return result.ok ? [] : result.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('answers that come as JSON', () => {
  it('are taken when complete', () => {
    const result = parseAnswers(example, complete);
    expect(result.ok && result.answers.rent).toBe(840000);
  });

  it('are refused with a key that no question has, in a row too', () => {
    expect(errorsIn({ ...complete, admin: true })).toEqual(['admin UnknownField']);
    const child = { name: 'A', number: '20170110', part: false, secret: 1 };
    expect(errorsIn({ ...complete, children: [child] })).toEqual([
      'children.0.secret UnknownField',
    ]);
  });

  it('are refused with an answer to what is not asked', () => {
    expect(errorsIn({ ...complete, permission: true })).toEqual(['permission QuestionNotAsked']);
  });

  it('are refused when they are something else than answers', () => {
    expect(errorsIn(null)).toEqual([' UnknownField']);
    expect(errorsIn([])).toEqual([' UnknownField']);
    expect(errorsIn({ ...complete, rent: '8400' })).toEqual(['rent MoneyNotUnderstood']);
    expect(errorsIn({ ...complete, children: 3 })).toEqual(['children AnswerNotUnderstood']);
    expect(errorsIn({ ...complete, children: [3] })).toEqual(['children.0 AnswerNotUnderstood']);
  });

  it('have a JSON Schema that refuses other keys', () => {
    expect(z.toJSONSchema(answersSchema(example))).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['name', 'rent', 'living', 'children', 'month', 'ways', 'truth'],
      properties: { rent: { type: 'integer', minimum: 0 } },
    });
  });
});
