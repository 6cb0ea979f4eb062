/** Routes of pages with forms on them: the forms are loaded when the first such page is opened. */
import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import { partAddress } from '../part-address.ts';

export const partsRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: partAddress.all,
    action: 'application.draft',
    handler: async (request, deps) => (await import('./parts.tsx')).showParts(request, deps),
  }),
];

export const checkRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: partAddress.check,
    action: 'application.draft',
    handler: async (request, deps) => (await import('./check.tsx')).showCheck(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: partAddress.check,
    action: 'application.draft',
    handler: async (request, deps) => (await import('./check.tsx')).postCheck(request, deps),
  }),
];

export const partRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/ny/{part}',
    action: 'application.draft',
    handler: async (request, deps) => (await import('./part.tsx')).showPart(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/ny/{part}',
    action: 'application.draft',
    handler: async (request, deps) => (await import('./part.tsx')).postPart(request, deps),
  }),
];

export const sentRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/inskickat',
    action: 'application.readOwn',
    handler: async (request, deps) => (await import('./sent.tsx')).showSent(request, deps),
  }),
];

export const planRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/utredning',
    action: 'application.readOwn',
    handler: async (request, deps) =>
      (await import('./investigation.tsx')).showInvestigation(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/plan',
    action: 'application.readOwn',
    handler: async (request, deps) => (await import('./plan.tsx')).showPlan(request, deps),
  }),
];

export const taskRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/uppgift/{task}',
    action: 'application.readOwn',
    handler: async (request, deps) => (await import('./task.tsx')).showTask(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/arenden/{caseId}/{instanceId}/uppgift/{task}',
    action: 'application.readOwn',
    handler: async (request, deps) => (await import('./task.tsx')).postTask(request, deps),
  }),
];

/** Appealing a sent decision, and taking the appeal back. Forms are loaded when the first is opened. */
export const appealRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/overklaga',
    action: 'appeal.create',
    handler: async (request, deps) => (await import('./appeal.tsx')).showAppeal(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/arenden/{caseId}/{instanceId}/overklaga',
    action: 'appeal.create',
    handler: async (request, deps) => (await import('./appeal.tsx')).postAppeal(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/aterkalla-overklagande',
    action: 'appeal.withdraw',
    handler: async (request, deps) =>
      (await import('./withdraw-appeal.tsx')).showWithdrawAppeal(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/arenden/{caseId}/{instanceId}/aterkalla-overklagande',
    action: 'appeal.withdraw',
    handler: async (request, deps) =>
      (await import('./withdraw-appeal.tsx')).postWithdrawAppeal(request, deps),
  }),
];

/** Taking back the consent to what Jobbtorg is told. */
export const consentRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/samtycke',
    action: 'consent.withdraw',
    handler: async (request, deps) => (await import('./consent.tsx')).showConsent(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/arenden/{caseId}/{instanceId}/samtycke',
    action: 'consent.withdraw',
    handler: async (request, deps) => (await import('./consent.tsx')).postConsent(request, deps),
  }),
];
