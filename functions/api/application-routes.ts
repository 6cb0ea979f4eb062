/** Applying, registering for somebody, and following one's own applications. */
import { may } from '../../shared/access/permission.ts';
import { noSubject } from '../../shared/access/viewer.ts';
import { isProtected } from '../../shared/action/protected-person.ts';
import { ownCases } from '../../shared/action/read-case.ts';
import { caseSubject } from '../../shared/action/task-access.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { type ApiRequest, defineApiRoute, done, json, made } from '../../shared/web/api-route.ts';
import { problem } from '../../shared/web/problem.ts';
import type { WebDeps } from '../web.ts';
import { applicationExample, registrationExample } from './example.ts';
import { notSubmitted, refused } from './refusal.ts';
import { ownApplicationsOf, ownApplicationsShape, submittedShape } from './shape/application.ts';
import { anyBody } from './shape/body.ts';
import { tasksShape } from './shape/task.ts';

/** The cases of the login that it may follow here: with protected identity, none. */
async function followed(request: ApiRequest<unknown>, deps: WebDeps) {
  const { viewer } = request;
  const cases = await ownCases(deps, viewer.sub);
  return cases
    .filter(({ head }) => may(viewer, 'application.readOwn', caseSubject(viewer, head)).allowed)
    .flatMap(ownApplicationsOf);
}

async function apply(request: ApiRequest<unknown>, deps: WebDeps) {
  const { viewer, personalNumber, lang, body, key } = request;
  if (personalNumber === null) return problem('NoPersonalNumber', 403);
  const own = await ownCases(deps, viewer.sub);
  const protectedIdentity = await isProtected(deps, own, personalNumber);
  const subject = { ...noSubject, relation: 'own', protectedIdentity } as const;
  const allowed = may(viewer, 'application.draft', subject);
  if (!allowed.allowed) return refused(allowed.reason);
  const { submitApplication } = await import('../../shared/action/submit-application.ts');
  const submitted = await submitApplication(deps, {
    applicant: { personalNumber, name: viewer.name, sub: viewer.sub },
    viewer,
    unit: deps.unit,
    language: lang,
    channel: 'web',
    input: { kind: 'json', answers: body },
    key,
  });
  if (!submitted.ok) {
    const isOwn = (caseId: string) => own.some(({ head }) => head.caseId === caseId);
    return notSubmitted(lang, submitted, 'caseId' in submitted && isOwn(submitted.caseId));
  }
  const { caseId, instanceId } = submitted;
  return made({ caseId, instanceId }, '/api/applications');
}

async function register(request: ApiRequest<unknown>, deps: WebDeps) {
  const { viewer, lang, body, key } = request;
  const { registerApplication } = await import('../../shared/action/register-application.ts');
  const submitted = await registerApplication(deps, {
    viewer,
    unit: viewer.unit ?? deps.unit,
    language: lang,
    input: { kind: 'json', answers: body },
    key,
  });
  if (!submitted.ok) {
    const readable = 'caseId' in submitted && (await mayRead(request, deps, submitted.caseId));
    return notSubmitted(lang, submitted, readable);
  }
  const { caseId, instanceId } = submitted;
  return made({ caseId, instanceId }, `/api/cases/${caseId}`);
}

/** Secrecy holds between units: the first application may be another's (OSL 26 chap.). */
async function mayRead({ viewer }: ApiRequest<unknown>, deps: WebDeps, caseId: string) {
  const page = await readCase(deps.table, caseId);
  return page !== undefined && may(viewer, 'case.read', caseSubject(viewer, page.head)).allowed;
}

export const applicationRoutes = [
  defineApiRoute<WebDeps, unknown, { caseId: string; instanceId: string }>({
    method: 'POST',
    path: '/api/applications',
    action: 'application.create',
    summary: 'Send an application',
    about: 'The letter is written in the language of `Accept-Language`. Amounts are whole öre.',
    body: anyBody,
    describesBody: 'application',
    example: applicationExample,
    answers: submittedShape,
    makes: true,
    handler: apply,
  }),
  defineApiRoute<WebDeps, unknown, { caseId: string; instanceId: string }>({
    method: 'POST',
    path: '/api/applications/registered',
    action: 'application.register',
    summary: 'Register an application that came by telephone, paper or visit',
    body: anyBody,
    describesBody: 'registration',
    example: registrationExample,
    answers: submittedShape,
    makes: true,
    handler: register,
  }),
  defineApiRoute({
    method: 'GET',
    path: '/api/applications',
    action: 'application.readOwn',
    summary: 'The own applications, where they stand and what waits for the applicant',
    answers: ownApplicationsShape,
    handler: async (request: ApiRequest<undefined>, deps: WebDeps) =>
      json({ applications: await followed(request, deps) }),
  }),
  defineApiRoute({
    method: 'GET',
    path: '/api/tasks',
    action: 'application.readOwn',
    summary: 'The own open tasks: what the applicant is asked to hand in or to comment on',
    answers: tasksShape,
    handler: async (request: ApiRequest<undefined>, deps: WebDeps) =>
      json({ tasks: (await followed(request, deps)).flatMap(({ tasks }) => tasks) }),
  }),
  defineApiRoute({
    method: 'POST',
    path: '/api/cases/{caseId}/instances/{instanceId}/withdraw',
    action: 'application.withdraw',
    summary: 'Take the own application back, until it is decided',
    handler: async ({ viewer, params, key }: ApiRequest<undefined>, deps: WebDeps) => {
      const { caseId = '', instanceId = '' } = params;
      const { withdraw } = await import('../../shared/action/withdraw.ts');
      const withdrawn = await withdraw(deps, { viewer, caseId, instanceId, key });
      return withdrawn.ok ? done : refused(withdrawn.reason);
    },
  }),
];
