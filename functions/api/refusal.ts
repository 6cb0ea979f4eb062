/** From the actions' named refusals to problems: which status, and how much may be told. */
import type { Completed } from '../../shared/action/complete-task.ts';
import type { Submitted } from '../../shared/action/submit-application.ts';
import type { Taken } from '../../shared/action/take-task.ts';
import type { FieldError } from '../../shared/instrument/field-error.ts';
import type { Lang } from '../../shared/text/language.ts';
import { type Problem, problem } from '../../shared/web/problem.ts';

/** Refusals that would tell somebody who may not know it that a case exists. */
const hidden: ReadonlySet<string> = new Set([
  'NotFound',
  'NotYourRole',
  'NotYourUnit',
  'NotYourOwn',
  'NotYourRemittal',
  'ProtectedIdentity',
]);

/** Refusals of somebody who knows that the thing is there: the own unit's, or one's own. */
const forbidden: ReadonlySet<string> = new Set([
  'NotAssigned',
  'OwnCase',
  'NoSelfService',
  'ConflictOfInterest',
]);

/** There is no such thing, or none that this person may know of. */
export const notFound: Problem = problem('NotFound', 404);

/** A refusal by its named reason. */
export function refused(reason: string, extra: Readonly<Record<string, string>> = {}): Problem {
  if (hidden.has(reason)) return notFound;
  if (forbidden.has(reason)) return problem(reason, 403);
  return problem(reason, reason === 'NoSuchOutcome' ? 422 : 409, { extra });
}

/** What is wrong in the answers, field by field, in the reader's language. */
export function fieldErrors(lang: Lang, errors: readonly FieldError[]): Problem {
  const details = errors.map(({ path, code, message }) => ({ path, code, message: message[lang] }));
  return problem('FieldErrors', 422, { errors: details });
}

/**
 * Why an application was not taken in.
 * @param tellsFirst whether the reader may know which the first application of the month is
 */
export function notSubmitted(
  lang: Lang,
  submitted: Extract<Submitted, { ok: false }>,
  tellsFirst: boolean,
): Problem {
  if (submitted.reason === 'FieldErrors') return fieldErrors(lang, submitted.errors);
  if (submitted.reason === 'NoSelfService') return refused(submitted.reason, {});
  const { reason, month, caseId, instanceId } = submitted;
  return refused(reason, tellsFirst ? { month, caseId, instanceId } : { month });
}

/** Why a task was not completed; of a task that is done already, who did it and how. */
export function notCompleted(lang: Lang, completed: Extract<Completed, { ok: false }>): Problem {
  if ('errors' in completed) return fieldErrors(lang, completed.errors);
  if ('closed' in completed) {
    const { closedBy, outcome, closedAt } = completed.closed;
    return refused(completed.reason, { closedBy: closedBy.name, outcome, closedAt });
  }
  const { reason, detail } = completed;
  return refused(reason, detail === undefined ? {} : { concerns: detail });
}

/** Why a task was not taken or given; of one that is taken, who has it. */
export function notTaken({ reason, by }: Extract<Taken, { ok: false }>): Problem {
  return refused(reason, by === undefined ? {} : { takenBy: by.name });
}

/** Why something that is written on a form was not taken in. */
export function notWritten(
  lang: Lang,
  told: { readonly reason: string } | { readonly errors: readonly FieldError[] },
): Problem {
  return 'errors' in told ? fieldErrors(lang, told.errors) : refused(told.reason);
}
