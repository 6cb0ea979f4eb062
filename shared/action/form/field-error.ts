import type { FieldError } from '../../instrument/field-error.ts';
import type { Instrument } from '../../instrument/instrument.ts';

/** An error at a question that only the case can know: the form itself was rightly filled in. */
export function fieldError(
  instrument: Instrument,
  question: string,
  message: { readonly sv: string; readonly en: string },
): FieldError {
  const asked = instrument.sections
    .flatMap((section) => section.questions)
    .find(({ id }) => id === question);
  const label = asked?.label ?? { sv: question, en: question };
  return { path: question, code: 'NotAmongOptions', label, message };
}
