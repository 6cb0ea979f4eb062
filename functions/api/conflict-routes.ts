/** Conflict of interest (FL 16–18): the own report, the applicant's objection, the trying of it. */
import { liftConflict, registerObjection, reportConflict } from '../../shared/action/conflict.ts';
import { jav } from '../../shared/instrument/forms/jav.ts';
import { javsprovning } from '../../shared/instrument/forms/javsprovning.ts';
import { parseAnswers } from '../../shared/instrument/parse-answers.ts';
import { type ApiRequest, defineApiRoute, done } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { fieldErrors, refused } from './refusal.ts';
import { anyBody } from './shape/body.ts';

const path = '/api/cases/{caseId}/conflicts';

function asked({ viewer, params, key }: ApiRequest<unknown>) {
  return { viewer, key, caseId: params.caseId ?? '' };
}

async function report(request: ApiRequest<unknown>, deps: WebDeps) {
  const parsed = parseAnswers(jav, request.body);
  if (!parsed.ok) return fieldErrors(request.lang, parsed.errors);
  const reported = await reportConflict(deps, { ...asked(request), told: parsed.answers });
  return reported.ok ? done : refused(reported.reason);
}

async function object(request: ApiRequest<unknown>, deps: WebDeps) {
  const parsed = parseAnswers(jav, request.body);
  if (!parsed.ok) return fieldErrors(request.lang, parsed.errors);
  const about = request.params.sub ?? '';
  const ask = { ...asked(request), about, told: parsed.answers };
  const registered = await registerObjection(deps, ask);
  return registered.ok ? done : refused(registered.reason);
}

async function settle(request: ApiRequest<unknown>, deps: WebDeps) {
  const parsed = parseAnswers(javsprovning, request.body);
  if (!parsed.ok) return fieldErrors(request.lang, parsed.errors);
  const about = request.params.sub ?? '';
  const lifted = await liftConflict(deps, { ...asked(request), about, tried: parsed.answers });
  return lifted.ok ? done : refused(lifted.reason);
}

export const conflictRoutes = [
  defineApiRoute({
    method: 'POST',
    path,
    action: 'case.reportConflict',
    summary: 'Report a conflict of interest of one’s own',
    about:
      'From then on the case is closed to the one who reported; the open tasks go back to the pool.',
    body: anyBody,
    describesBody: 'conflict',
    handler: report,
  }),
  defineApiRoute({
    method: 'POST',
    path: `${path}/{sub}/objection`,
    action: 'case.settleConflict',
    summary: 'Register the applicant’s objection that somebody of the unit has a conflict',
    body: anyBody,
    describesBody: 'conflict',
    handler: object,
  }),
  defineApiRoute({
    method: 'POST',
    path: `${path}/{sub}/finding`,
    action: 'case.settleConflict',
    summary: 'Find that somebody may take part again',
    body: anyBody,
    describesBody: 'conflictFinding',
    handler: settle,
  }),
];
