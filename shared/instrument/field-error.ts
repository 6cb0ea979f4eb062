import type * as z from 'zod';
import { type ErrorCode, messageOf } from './error-message.ts';
import type { Field, Localized, Question } from './question.ts';

/** What is wrong in one form field, in words that say what to do. */
export interface FieldError {
  /** Name of the form field: `rent`, `children.0.name`. */
  readonly path: string;
  readonly code: ErrorCode;
  /** The question, with the row where there is one: "Barn 1: Namn". */
  readonly label: Localized;
  readonly message: Localized;
}

/** Where a value stands: the question, and in a row its number and field. */
export interface Place {
  readonly question: Question;
  readonly row?: number;
  readonly field?: Field;
}

/** A named error at a place. */
export function errorAt(place: Place, code: ErrorCode): FieldError {
  const asked = place.field ?? place.question;
  const parts = [place.question.id, place.row, place.field?.id];
  return {
    path: parts.filter((part) => part !== undefined).join('.'),
    code,
    label: labelOf(place),
    message: messageOf(code, asked),
  };
}

function labelOf({ question, row, field }: Place): Localized {
  if (question.kind !== 'rows' || row === undefined) return question.label;
  const number = row + 1;
  const sv = `${question.item.sv} ${number}`;
  const en = `${question.item.en} ${number}`;
  return field ? { sv: `${sv}: ${field.label.sv}`, en: `${en}: ${field.label.en}` } : { sv, en };
}

/** A field that no question has. */
export function unknownField(path: string): FieldError {
  const label = { sv: path, en: path };
  return { path, code: 'UnknownField', label, message: messageOf('UnknownField') };
}

const notUnderstood = {
  money: 'MoneyNotUnderstood',
  number: 'NumberNotUnderstood',
  date: 'DateNotUnderstood',
  month: 'MonthNotUnderstood',
  personal_number: 'PersonalNumberNotUnderstood',
  email: 'EmailNotUnderstood',
  phone: 'PhoneNotUnderstood',
  choice: 'NotAmongOptions',
  choices: 'NotAmongOptions',
  yes_no: 'NotAmongOptions',
  confirm: 'MustBeTicked',
  text: 'AnswerNotUnderstood',
  textarea: 'AnswerNotUnderstood',
  name: 'AnswerNotUnderstood',
  note: 'AnswerNotUnderstood',
  rows: 'AnswerNotUnderstood',
} as const satisfies Record<Question['kind'], ErrorCode>;

const tooMuch = {
  rows: 'TooManyRows',
  money: 'AmountTooLarge',
  number: 'NumberTooLarge',
  choices: 'NotAmongOptions',
} as const;

const tooLittle = {
  rows: 'TooFewRows',
  money: 'AmountTooSmall',
  number: 'NumberTooSmall',
  choices: 'ChooseMore',
} as const;

const isKeyOf = <T extends object>(table: T, key: PropertyKey): key is keyof T =>
  Object.hasOwn(table, key);

/** The name of what is wrong, from the kind of question and what the schema found. */
export function codeOf(asked: Question, issue: z.core.$ZodIssue, value: unknown): ErrorCode {
  if (value === undefined || value === '') return 'AnswerMissing';
  const text = typeof value === 'string';
  const words = asked.kind === 'text' || asked.kind === 'textarea' || asked.kind === 'name';
  if (issue.code === 'too_big') {
    if (words) return 'TooLong';
    if (!text && isKeyOf(tooMuch, asked.kind)) return tooMuch[asked.kind];
  }
  if (issue.code === 'too_small') {
    if (words) return 'TooShort';
    if (!text && isKeyOf(tooLittle, asked.kind)) return tooLittle[asked.kind];
  }
  return notUnderstood[asked.kind];
}
