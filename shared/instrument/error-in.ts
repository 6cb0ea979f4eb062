import type { ErrorCode } from './error-message.ts';
import { errorAt, type FieldError, unknownField } from './field-error.ts';
import type { Instrument } from './instrument.ts';

/**
 * A named error at a field of a form, by the field's name (`costs.0.reason`): found by what only the
 * case knows, though each answer is right by itself.
 */
export function errorIn(instrument: Instrument, path: string, code: ErrorCode): FieldError {
  const [id, row, fieldId] = path.split('.');
  const question = instrument.sections
    .flatMap((section) => section.questions)
    .find((one) => one.id === id);
  if (question === undefined) return unknownField(path);
  if (question.kind !== 'rows' || row === undefined) return errorAt({ question }, code);
  const field = question.fields.find((one) => one.id === fieldId);
  const place = { question, row: Number(row) };
  return errorAt(field ? { ...place, field } : place, code);
}
