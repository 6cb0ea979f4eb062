import { codeOf, errorAt, type FieldError, type Place, unknownField } from './field-error.ts';
import type { Instrument, Section } from './instrument.ts';
import type { Question } from './question.ts';
import type { FormRead } from './read-form.ts';
import { answersSchema, chosenSections } from './schema.ts';
import { answersAsked, isAsked, type Known, rowAsked } from './shown.ts';

/** Which part of an instrument is judged: some sections, or all that the outcome calls for. */
export interface Scope<S extends string = string> {
  readonly sections?: readonly S[];
  readonly outcome?: string;
}

/** The sections in which answers must be given: those of an outcome only when it is taken. */
export function judgedSections(instrument: Instrument, scope: Scope): readonly Section[] {
  const { outcome } = scope;
  return chosenSections(instrument, scope.sections).filter(
    (section) =>
      section.outcomes === undefined ||
      (outcome === undefined ? scope.sections !== undefined : section.outcomes.includes(outcome)),
  );
}

const isRecord = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function placeOf(instrument: Instrument, path: readonly PropertyKey[]): Place | undefined {
  const [id, row, fieldId] = path;
  const question = instrument.sections
    .flatMap((section) => section.questions)
    .find((one) => one.id === id);
  if (question === undefined) return undefined;
  if (question.kind !== 'rows' || typeof row !== 'number') return { question };
  const field = question.fields.find((one) => one.id === fieldId);
  return field ? { question, row, field } : { question, row };
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );

/** No form was read: answers that came as JSON. */
const noForm: FormRead = { known: {}, rowNumbers: {} };

/** What the schema finds: unknown names, forms that are not understood, answers missing from all. */
export function formErrors(
  instrument: Instrument,
  scope: Scope,
  value: unknown,
  read: FormRead = noForm,
): FieldError[] {
  const result = answersSchema(instrument, scope.sections).safeParse(value);
  return (result.error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField([...issue.path, key].join('.')));
    }
    const place = placeOf(instrument, issue.path);
    if (place === undefined) return [unknownField(issue.path.join('.'))];
    const code = codeOf(place.field ?? place.question, issue, valueAt(value, issue.path));
    return [errorAt(inForm(place, read), code)];
  });
}

/** A place with the row's number as it stood in the form, blank rows counted. */
function inForm(place: Place, read: FormRead): Place {
  if (place.row === undefined) return place;
  return { ...place, row: read.rowNumbers[place.question.id]?.[place.row] ?? place.row };
}

const isEmpty = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** A required answer that is missing, or an answer to what is not asked. */
function presenceError(place: Place, asked: boolean, value: unknown): FieldError[] {
  const one = place.field ?? place.question;
  if (!asked) return isEmpty(value) ? [] : [errorAt(place, 'QuestionNotAsked')];
  const list = one.kind === 'rows' || one.kind === 'choices';
  const missing = value === undefined && (one.required === true || list);
  return missing ? [errorAt(place, 'AnswerMissing')] : [];
}

function presenceErrors(question: Question, asked: boolean, value: unknown, read: FormRead) {
  const errors = presenceError({ question }, asked, value);
  if (!asked || question.kind !== 'rows' || !Array.isArray(value)) return errors;
  value.forEach((row, index) => {
    if (!isRecord(row)) return;
    const { fields } = rowAsked(question, row, read.known);
    for (const field of question.fields) {
      const place = inForm({ question, row: index, field }, read);
      errors.push(...presenceError(place, fields.includes(field), row[field.id]));
    }
  });
  return errors;
}

/**
 * All that is wrong in answers not yet trusted, in the order of the questions, one error for each
 * field. Empty when the answers are right. `read` is the form that the answers come from: its other
 * pages decide conditions, and its row numbers name the fields.
 */
export function checkAnswers(
  instrument: Instrument,
  scope: Scope,
  value: unknown,
  read: FormRead = { ...noForm, known: isRecord(value) ? value : {} },
): FieldError[] {
  const errors = formErrors(instrument, scope, value, read);
  if (!isRecord(value)) return [unknownField('')];
  const asked = answersAsked(instrument, read.known);
  for (const section of judgedSections(instrument, scope)) {
    for (const question of section.questions) {
      const isIn = isAsked(section, asked) && isAsked(question, asked);
      errors.push(...presenceErrors(question, isIn, value[question.id], { ...read, known: asked }));
    }
  }
  return inOrder(instrument, errors);
}

function inOrder(instrument: Instrument, errors: readonly FieldError[]): FieldError[] {
  const ids = instrument.sections.flatMap((section) => section.questions.map(({ id }) => id));
  const rank = (error: FieldError) => {
    const at = ids.indexOf(error.path.split('.')[0] ?? '');
    return at === -1 ? ids.length : at;
  };
  const first = new Map<string, FieldError>();
  for (const error of errors) if (!first.has(error.path)) first.set(error.path, error);
  return [...first.values()].sort((a, b) => rank(a) - rank(b));
}
