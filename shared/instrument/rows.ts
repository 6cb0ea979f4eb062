import type { RawForm } from './instrument.ts';
import type { RowsQuestion } from './question.ts';
import { rowNumbers } from './read-form.ts';

/**
 * How many rows a page shows: those that have been typed or added, and at least as many as must be
 * answered.
 */
export function rowCount(question: RowsQuestion, form: RawForm): number {
  const last = rowNumbers(question, form).at(-1) ?? -1;
  return Math.min(Math.max(last + 1, question.min ?? 0), question.max);
}

/** The form with one more, blank row; unchanged when there is no room for more. */
export function addRow(question: RowsQuestion, form: RawForm): RawForm {
  const number = rowCount(question, form);
  const first = question.fields.find((field) => field.kind !== 'note');
  if (number >= question.max || first === undefined) return form;
  return { ...form, [`${question.id}.${number}.${first.id}`]: [''] };
}

/** The form without a row, those after it moved up; unchanged when there is no such row. */
export function removeRow(question: RowsQuestion, form: RawForm, row: number): RawForm {
  const kept: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(form)) {
    const [id, number, field] = name.split('.');
    if (id !== question.id || field === undefined || number === undefined) kept[name] = values;
    else if (Number(number) < row) kept[name] = values;
    else if (Number(number) > row) kept[`${id}.${Number(number) - 1}.${field}`] = values;
  }
  return kept;
}
