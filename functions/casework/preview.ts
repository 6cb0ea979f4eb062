import { calculatedSections } from '../../shared/application/calculated-sections.ts';
import {
  type CaseFacts,
  calculationInputFrom,
} from '../../shared/application/calculation-input.ts';
import type { FieldError } from '../../shared/instrument/field-error.ts';
import { ib1 } from '../../shared/instrument/forms/ib1.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { parseForm } from '../../shared/instrument/parse-form.ts';
import { calculate } from '../../shared/norm/calculate.ts';
import type { Calculation } from '../../shared/norm/calculation.ts';
import type { Rules } from '../../shared/store/rules.ts';

/** What would be calculated from a draft of IB 1, or why it cannot be yet. */
export type Preview =
  | { readonly ok: true; readonly calculation: Calculation }
  | {
      readonly ok: false;
      readonly reason: 'AnswersMissing';
      readonly errors: readonly FieldError[];
    }
  | { readonly ok: false; readonly reason: string; readonly month: string };

/**
 * Calculates from a draft as it stands. Only the sections that the calculation is made from are
 * judged: the assessment may still be unwritten.
 */
export function previewOf(values: RawForm, facts: CaseFacts, today: string, rules: Rules): Preview {
  const parsed = parseForm(ib1, values, { sections: calculatedSections, today });
  if (!parsed.ok) return { ok: false, reason: 'AnswersMissing', errors: parsed.errors };
  const made = calculationInputFrom(parsed.answers, facts);
  if (!made.ok) return { ok: false, reason: 'AnswersMissing', errors: made.errors };
  const tried = calculate(made.input, rules);
  return tried.ok
    ? { ok: true, calculation: tried.calculation }
    : { ok: false, reason: tried.reason, month: facts.month };
}
