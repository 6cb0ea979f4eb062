import { errorAt, type FieldError } from '../../../shared/instrument/field-error.ts';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { reasonText } from '../../../shared/text/reason.ts';

/** A refusal of the rules at the field where it is mended, in the words of the catalogue. */
export function refusedAt(instrument: Instrument, field: string, reason: string): FieldError {
  const questions = instrument.sections.flatMap((section) => section.questions);
  const question = questions.find(({ id }) => id === field);
  if (question === undefined) throw new Error(`${instrument.id} asks no ${field}`);
  const message = { sv: reasonText('sv', reason), en: reasonText('en', reason) };
  return { ...errorAt({ question }, 'RefusedByRules'), message };
}
