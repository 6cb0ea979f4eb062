/** What comes after a sent decision: its receipt, an appeal of it, and its correction or change. */
import { type ApiRequest, defineApiRoute, done, made } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { notWritten, refused } from './refusal.ts';
import { appealedShape } from './shape/appeal.ts';
import { anyBody } from './shape/body.ts';

const address = '/api/cases/{caseId}/instances/{instanceId}';

/** The decision that the address names, by the instance that made it. */
function decisionOf({ viewer, params, key }: ApiRequest<unknown>) {
  const { caseId = '', instanceId = '' } = params;
  return { viewer, caseId, instanceId, key };
}

async function appeal(request: ApiRequest<unknown>, deps: WebDeps) {
  const { lang, body } = request;
  const { registerAppeal } = await import('../../shared/action/review/register-appeal.ts');
  const input = { kind: 'json', answers: body } as const;
  const { caseId, ...asked } = decisionOf(request);
  const told = await registerAppeal(deps, { ...asked, caseId, input });
  if (!told.ok) return notWritten(lang, told);
  const { appealId, joined } = told;
  return made({ appealId, joined }, `/api/cases/${caseId}`);
}

async function receive(request: ApiRequest<unknown>, deps: WebDeps) {
  const { lang, body } = request;
  const { registerReceipt } = await import('../../shared/action/review/register-receipt.ts');
  const input = { kind: 'json', answers: body } as const;
  const told = await registerReceipt(deps, { ...decisionOf(request), input });
  return told.ok ? done : notWritten(lang, told);
}

async function withdraw(request: ApiRequest<undefined>, deps: WebDeps) {
  const { withdrawAppeal } = await import('../../shared/action/review/withdraw-appeal.ts');
  const told = await withdrawAppeal(deps, decisionOf(request));
  return told.ok ? done : refused(told.reason);
}

async function amend(request: ApiRequest<undefined>, deps: WebDeps) {
  const { beginAmendment } = await import('../../shared/action/review/begin-amendment.ts');
  const told = await beginAmendment(deps, decisionOf(request));
  return told.ok ? done : refused(told.reason);
}

export const reviewRoutes = [
  defineApiRoute<WebDeps, unknown, { appealId: string; joined: boolean }>({
    method: 'POST',
    path: `${address}/appeal`,
    action: 'appeal.create',
    alsoFor: ['appeal.register'],
    summary: 'Appeal a decision, or register an appeal that came on paper or by e-mail',
    about:
      'A late appeal is taken in too. While the first appeal of a decision is with the unit, a second is joined to it.',
    body: anyBody,
    describesBody: 'appeal',
    answers: appealedShape,
    makes: true,
    handler: appeal,
  }),
  defineApiRoute({
    method: 'POST',
    path: `${address}/appeal/withdraw`,
    action: 'appeal.withdraw',
    summary: 'Take the own appeal back, until the court has it or it is dismissed',
    handler: withdraw,
  }),
  defineApiRoute({
    method: 'POST',
    path: `${address}/receipt`,
    action: 'decision.registerReceipt',
    summary: 'Register on which day the applicant received a decision',
    body: anyBody,
    describesBody: 'receipt',
    handler: receive,
  }),
  defineApiRoute({
    method: 'POST',
    path: `${address}/amendment`,
    action: 'amendment.begin',
    summary: 'Take up whether to correct or change the decision of an application',
    handler: amend,
  }),
];
