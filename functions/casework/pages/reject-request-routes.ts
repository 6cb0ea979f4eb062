import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/begaran';

/** The applicant has asked that the case be decided; here the request is rejected (FL 12). */
export const rejectRequestRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./reject-request.tsx')).show(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'application.rejectRequest',
    handler: async (request, deps) => (await import('./reject-request.tsx')).post(request, deps),
  }),
];
