import { localDate } from '../../clock/stockholm.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { overklagande } from '../../instrument/forms/overklagande.ts';
import { overklagandeRegistrering } from '../../instrument/forms/overklagande-registrering.ts';
import type { Answers, Instrument, RawForm } from '../../instrument/instrument.ts';
import { parseAnswers } from '../../instrument/parse-answers.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import { type ArrivalWay, arrivalDay } from '../../review/appeal-time.ts';
import { fieldError } from '../form/field-error.ts';

/** A form as it was typed, or its answers as JSON. */
export type FormInput =
  | { readonly kind: 'typed'; readonly form: RawForm }
  | { readonly kind: 'json'; readonly answers: unknown };

/** What an appeal says, and when and how it came. */
export type ComeAppeal = {
  readonly form: Instrument;
  readonly answers: Answers;
  readonly way: ArrivalWay;
  readonly arrivedOn: string;
};

type Come =
  | { readonly ok: true; readonly come: ComeAppeal }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Reads an appeal: the applicant's own comes in as it is sent; one on paper, on the day that it counts
 * as come in, which can be neither before the decision was sent nor a day that has not been.
 */
export function comeAppeal(input: FormInput, own: boolean, sentAt: string, now: string): Come {
  return own ? ownAppeal(input, now) : registeredAppeal(input, sentAt, now);
}

function ownAppeal(input: FormInput, now: string): Come {
  const read = parse(overklagande, input, localDate(now));
  if (!read.ok) return read;
  const come = { form: overklagande, answers: read.answers, way: 'web' } as const;
  return { ok: true, come: { ...come, arrivedOn: localDate(now) } };
}

function registeredAppeal(input: FormInput, sentAt: string, now: string): Come {
  const form = overklagandeRegistrering;
  const read = parse(form, input, localDate(now));
  if (!read.ok) return read;
  const { way, foundOn } = read.answers;
  if (foundOn > localDate(now)) return { ok: false, errors: [notYet] };
  if (foundOn < localDate(sentAt)) return { ok: false, errors: [beforeSent] };
  const arrivedOn = arrivalDay(way, foundOn);
  return { ok: true, come: { form, answers: read.answers, way, arrivedOn } };
}

function parse<const I extends Instrument>(form: I, input: FormInput, today: string) {
  return input.kind === 'typed'
    ? parseForm(form, input.form, { today })
    : parseAnswers(form, input.answers);
}

const notYet = fieldError(overklagandeRegistrering, 'foundOn', {
  sv: 'Dagen har inte varit än. Skriv den dag då överklagandet kom.',
  en: 'That day has not been yet. Write the day on which the appeal came.',
});
const beforeSent = fieldError(overklagandeRegistrering, 'foundOn', {
  sv: 'Beslutet var inte skickat den dagen. Kontrollera dagen och vilket beslut det gäller.',
  en: 'The decision had not been sent that day. Check the day and which decision it is.',
});
