/** Conflict of interest (FL 16–18): the own report, the applicant's objection, the trying of it. */
import { liftConflict, registerObjection, reportConflict } from '../../shared/action/conflict.ts';
import { jav } from '../../shared/instrument/forms/jav.ts';
import { javsprovning } from '../../shared/instrument/forms/javsprovning.ts';
import { parseAnswers } from '../../shared/instrument/parse-answers.ts';
import { type ApiRequest, done } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { fieldErrors, refused } from './refusal.ts';

function asked({ viewer, params, key }: ApiRequest<unknown>) {
  return { viewer, key, caseId: params.caseId ?? '' };
}

/** The own report: from then on the case is closed to the one who made it. */
export async function report(request: ApiRequest<unknown>, deps: WebDeps) {
  const parsed = parseAnswers(jav, request.body);
  if (!parsed.ok) return fieldErrors(request.lang, parsed.errors);
  const reported = await reportConflict(deps, { ...asked(request), told: parsed.answers });
  return reported.ok ? done : refused(reported.reason);
}

/** The applicant's objection. */
export async function object(request: ApiRequest<unknown>, deps: WebDeps) {
  const parsed = parseAnswers(jav, request.body);
  if (!parsed.ok) return fieldErrors(request.lang, parsed.errors);
  const about = request.params.sub ?? '';
  const ask = { ...asked(request), about, told: parsed.answers };
  const registered = await registerObjection(deps, ask);
  return registered.ok ? done : refused(registered.reason);
}

/** The finding that somebody may take part again. */
export async function settle(request: ApiRequest<unknown>, deps: WebDeps) {
  const parsed = parseAnswers(javsprovning, request.body);
  if (!parsed.ok) return fieldErrors(request.lang, parsed.errors);
  const about = request.params.sub ?? '';
  const lifted = await liftConflict(deps, { ...asked(request), about, tried: parsed.answers });
  return lifted.ok ? done : refused(lifted.reason);
}
