import type { Instrument, RawForm } from './instrument.ts';
import type { Question, RowsQuestion } from './question.ts';
import type { Known } from './shown.ts';
import { typedValue } from './typed-value.ts';

/** The numbers of the rows that were sent, blank ones too, in order. */
export function rowNumbers(question: RowsQuestion, form: RawForm): readonly number[] {
  const numbers = Object.keys(form).flatMap((name) => {
    const [id, row, field] = name.split('.');
    const ours = id === question.id && field !== undefined && /^\d{1,3}$/.test(row ?? '');
    return ours ? [Number(row)] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** What was typed, as answers yet to be checked, and which row of the form each answered row was. */
export interface FormRead {
  readonly known: Known;
  readonly rowNumbers: Readonly<Record<string, readonly number[]>>;
}

function readRow(question: RowsQuestion, number: number, form: RawForm, today?: string): Known {
  const row: Record<string, unknown> = {};
  for (const field of question.fields) {
    if (field.kind === 'note') continue;
    const value = typedValue(field, form[`${question.id}.${number}.${field.id}`] ?? [], today);
    if (value !== undefined) row[field.id] = value;
  }
  return row;
}

const isBlank = (row: Known) =>
  Object.values(row).every((value) => Array.isArray(value) && value.length === 0);

/** Reads a whole form; rows where nothing was typed are left out. */
export function readForm(instrument: Instrument, form: RawForm, today?: string): FormRead {
  const known: Record<string, unknown> = {};
  const numbers: Record<string, readonly number[]> = {};
  for (const question of instrument.sections.flatMap((section) => section.questions)) {
    if (question.kind === 'note') continue;
    if (question.kind !== 'rows') {
      const value = typedValue(question, form[question.id] ?? [], today);
      if (value !== undefined) known[question.id] = value;
      continue;
    }
    const rows = rowNumbers(question, form)
      .map((number) => ({ number, row: readRow(question, number, form, today) }))
      .filter(({ row }) => !isBlank(row));
    known[question.id] = rows.map(({ row }) => row);
    numbers[question.id] = rows.map(({ number }) => number);
  }
  return { known, rowNumbers: numbers };
}

function isFieldOf(question: Question, name: string): boolean {
  if (question.kind === 'note') return false;
  if (question.kind !== 'rows') return question.id === name;
  const [id, row, field, rest] = name.split('.');
  return (
    id === question.id &&
    rest === undefined &&
    /^(0|[1-9]\d{0,2})$/.test(row ?? '') &&
    question.fields.some((one) => one.id === field && one.kind !== 'note')
  );
}

/** The names in a form that no question of the instrument has. */
export function unknownNames(instrument: Instrument, form: RawForm): readonly string[] {
  const questions = instrument.sections.flatMap((section) => section.questions);
  return Object.keys(form).filter(
    (name) => !questions.some((question) => isFieldOf(question, name)),
  );
}
