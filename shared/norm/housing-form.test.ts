import { expect, test } from 'vitest';
import { housingQuestions } from '../instrument/forms/question/housing.ts';
import { housingForm } from './housing-form.ts';

test('limits of rent know the kinds of housing that the forms ask for', () => {
  const [question] = housingQuestions;
  expect(question.options.map(({ value }) => value)).toEqual(housingForm.options);
});
