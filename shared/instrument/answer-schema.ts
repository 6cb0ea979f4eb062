import * as z from 'zod';
import { isDate } from '../household/age.ts';
import { personalNumberSchema } from '../household/personal-number.ts';
import type { Field, Option, Question, TextQuestion } from './question.ts';

/** Ten million kronor, in öre: more is a slip of the keyboard. */
const maxMoney = 1_000_000_000;
const maxText = { text: 200, name: 120, textarea: 4000 } as const;

const eightDigits = z
  .string()
  .regex(/^\d{8}$/)
  .refine((digits) => isDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`));

function oneOf(options: readonly Option[]) {
  return z.enum(options.map((option) => option.value));
}

function textSchema(question: TextQuestion) {
  const { minLength = 1, maxLength = maxText[question.kind], pattern } = question;
  const text = z.string().min(minLength).max(maxLength);
  return pattern ? text.regex(new RegExp(pattern.regex)) : text;
}

function fieldSchema(question: Exclude<Field, { kind: 'note' }>): z.ZodType {
  switch (question.kind) {
    case 'text':
    case 'textarea':
    case 'name':
      return textSchema(question);
    case 'email':
      return z.email().max(200);
    case 'phone':
      return z.string().regex(/^\+?\d{6,15}$/);
    case 'date':
      return z.iso.date();
    case 'month':
      return z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/);
    case 'personal_number':
      return question.birthDateAllowed
        ? z.union([personalNumberSchema, eightDigits])
        : personalNumberSchema;
    case 'number':
      return z
        .int()
        .min(question.min ?? 0)
        .max(question.max ?? 1_000_000);
    case 'money':
      return z
        .int()
        .min(question.min ?? 0)
        .max(question.max ?? maxMoney);
    case 'yes_no':
      return z.boolean();
    case 'confirm':
      return z.literal(true);
    case 'choice':
      return oneOf(question.options);
    case 'choices':
      return z
        .array(oneOf(question.options))
        .min(question.min ?? 0)
        .max(question.options.length);
  }
}

/** Lists are always answered; else only what is required of everybody must be there. */
function isAlwaysThere(question: Question): boolean {
  const list = question.kind === 'rows' || question.kind === 'choices';
  return question.when === undefined && (list || question.required === true);
}

/** A strict object of the questions; `partial` where the whole section may be absent. */
export function objectOf(questions: readonly Question[], partial: ReadonlySet<string>) {
  const shape: Record<string, z.ZodType> = {};
  for (const question of questions) {
    if (question.kind === 'note') continue;
    const schema = answerSchema(question).describe(question.label.en);
    const there = isAlwaysThere(question) && !partial.has(question.id);
    shape[question.id] = there ? schema : schema.exactOptional();
  }
  return z.strictObject(shape);
}

function answerSchema(question: Exclude<Question, { kind: 'note' }>): z.ZodType {
  if (question.kind !== 'rows') return fieldSchema(question);
  return z
    .array(objectOf(question.fields, new Set()))
    .min(question.min ?? 0)
    .max(question.max);
}
