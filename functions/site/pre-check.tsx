import {
  doubtsOf,
  type PreCheckAnswers,
  preCheckInput,
} from '../../shared/application/pre-check.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import type { FieldError } from '../../shared/instrument/field-error.ts';
import { forhandsberakning } from '../../shared/instrument/forms/forhandsberakning.ts';
import { parseForm } from '../../shared/instrument/parse-form.ts';
import { calculate } from '../../shared/norm/calculate.ts';
import { monthName } from '../../shared/text/format.ts';
import { preCheckTexts } from '../../shared/text/later/pre-check.ts';
import { afterPress } from '../../shared/web/form/press-rows.ts';
import type { Reply } from '../../shared/web/reply.ts';
import type { VisitorPost, VisitorRequest } from '../../shared/web/request.ts';
import type { SiteDeps } from './deps.ts';
import { preCheckPage } from './pre-check-page.tsx';

/** The questions, for this month unless another is written. */
export async function showPreCheck(request: VisitorRequest): Promise<Reply> {
  const month = localDate(request.now.toISOString()).slice(0, 7);
  return preCheckPage(request, { values: { month: [month], sharedWith: ['0'] } });
}

/** A month that has no norm table yet: said at the question, with the way to apply. */
function monthMissing(month: string): FieldError {
  const [question] = forhandsberakning.sections[0].questions;
  return {
    path: question.id,
    code: 'AnswerNotUnderstood',
    label: question.label,
    message: {
      sv: preCheckTexts('sv').noTable(monthName('sv', month)),
      en: preCheckTexts('en').noTable(monthName('en', month)),
    },
  };
}

async function calculated(request: VisitorPost, deps: SiteDeps, answers: PreCheckAnswers) {
  const made = preCheckInput(answers, preCheckTexts(request.lang).names);
  if (!made.ok) return { errors: made.errors };
  const result = calculate(made.input, await deps.rules());
  if (result.ok) return { calculation: result.calculation, doubts: doubtsOf(answers) };
  return result.reason === 'NoNormTable'
    ? { errors: [monthMissing(answers.month)] }
    : { notice: preCheckTexts(request.lang).cannot };
}

/** Calculates what was typed and forgets it; adding and removing rows goes the same way. */
export async function postPreCheck(request: VisitorPost, deps: SiteDeps): Promise<Reply> {
  const values = afterPress(forhandsberakning, request.form, request.press);
  if (request.press.do !== 'send') return preCheckPage(request, { values });
  const parsed = parseForm(forhandsberakning, values);
  if (!parsed.ok) return preCheckPage(request, { values, errors: parsed.errors });
  return preCheckPage(request, { values, ...(await calculated(request, deps, parsed.answers)) });
}
