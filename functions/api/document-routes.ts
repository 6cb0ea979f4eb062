/** The documents of an application: calculation, decision and letter, for staff and for the applicant. */
import type { Action } from '../../shared/access/action.ts';
import { instanceOf } from '../../shared/action/open-task.ts';
import { openCase } from '../../shared/action/read-case.ts';
import { receiveDecision } from '../../shared/action/receive-decision.ts';
import { sentDecisionOf } from '../../shared/action/review/sent-decision.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { calculationItem } from '../../shared/store/item/decision.ts';
import { isRemittal } from '../../shared/store/item/instance.ts';
import {
  type ApiReply,
  type ApiRequest,
  defineApiRoute,
  json,
} from '../../shared/web/api-route.ts';
import { roleHas } from '../../shared/web/view/navigation.ts';
import { letterKey } from '../letters.ts';
import type { WebDeps } from '../web.ts';
import { notFound, refused } from './refusal.ts';
import {
  decisionShape,
  ownDecisionOf,
  ownReviewDecisionOf,
  reviewDecisionShape,
} from './shape/decision.ts';

const address = '/api/cases/{caseId}/instances/{instanceId}';

/** By which action the applicant may see a document, and whether seeing it is seeing the decision. */
interface Access {
  readonly own: Action;
  readonly isDecision: boolean;
}

const underlag: Access = { own: 'application.readOwn', isDecision: false };
const decided: Access = { own: 'letter.readOwn', isDecision: true };

/**
 * Shows something of an application, or of what came after its decision: to staff at any time, to the applicant when the decision has been
 * sent (FL 33 §). For the applicant the time for an appeal runs from the first look at it.
 */
async function show<A>(
  request: ApiRequest<undefined>,
  deps: WebDeps,
  access: Access,
  reply: (of: { readonly instanceId: string; readonly own: boolean }) => Promise<ApiReply<A>>,
): Promise<ApiReply<A>> {
  const { viewer, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const isApplicant = roleHas(viewer, access.own);
  const action = isApplicant ? access.own : 'case.read';
  const opened = await openCase(deps, viewer, caseId, action, `handling ${instanceId} (API)`);
  if (!opened.ok) return refused(opened.reason);
  const instance = instanceOf(opened.page, instanceId);
  if (!instance || isRemittal(instance)) return notFound;
  if (!isApplicant) return reply({ instanceId, own: false });
  if (!sentDecisionOf(opened.page, instanceId)) return notFound;
  if (access.isDecision) await receiveDecision(deps, { viewer, caseId, instanceId });
  return reply({ instanceId, own: true });
}

export const documentRoutes = [
  defineApiRoute({
    method: 'GET',
    path: `${address}/calculation`,
    action: 'case.read',
    alsoFor: ['application.readOwn'],
    summary: 'The latest calculation, row by row, with what it was made from',
    answers: calculationItem.schema,
    handler: (request: ApiRequest<undefined>, deps: WebDeps) =>
      show(request, deps, underlag, async ({ instanceId }) => {
        const { calculation } = await readFile(deps.table, instanceId);
        return calculation ? json(calculation) : notFound;
      }),
  }),
  defineApiRoute({
    method: 'GET',
    path: `${address}/decision`,
    action: 'case.read',
    alsoFor: ['letter.readOwn'],
    summary: 'The decision as it was signed',
    about:
      'The applicant gets the rows that go against the own application, without the union fee, and those who decided by name.',
    answers: decisionShape,
    handler: (request: ApiRequest<undefined>, deps: WebDeps) =>
      show(request, deps, decided, async ({ instanceId, own }) => {
        const file = await readFile(deps.table, instanceId);
        const { decision } = file;
        if (!decision) return notFound;
        return json(own ? ownDecisionOf(decision, file) : decision);
      }),
  }),
  defineApiRoute({
    method: 'GET',
    path: `${address}/review-decision`,
    action: 'case.read',
    alsoFor: ['letter.readOwn'],
    summary: 'The correction, change or dismissal as it was signed',
    about: 'The applicant gets those who decided by name.',
    answers: reviewDecisionShape,
    handler: (request: ApiRequest<undefined>, deps: WebDeps) =>
      show(request, deps, decided, async ({ instanceId, own }) => {
        const decision = (await readFile(deps.table, instanceId)).reviewDecision;
        if (!decision) return notFound;
        return json(own ? ownReviewDecisionOf(decision) : decision);
      }),
  }),
  defineApiRoute({
    method: 'GET',
    path: `${address}/letter`,
    action: 'case.read',
    alsoFor: ['letter.readOwn'],
    summary: 'The letter of the decision',
    gives: 'application/pdf',
    handler: (request: ApiRequest<undefined>, deps: WebDeps) =>
      show(request, deps, decided, async ({ instanceId }) => {
        const file = await readFile(deps.table, instanceId);
        if (!file.letter) return notFound;
        const bytes = await deps.letters.read(letterKey(instanceId));
        return { kind: 'bytes', bytes, contentType: 'application/pdf' };
      }),
  }),
];
