import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/begaran/registrera';

/** A written request that the case be decided came on paper or by e-mail (FL 12). */
export const registerRequestRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'application.registerRequest',
    handler: async (request, deps) => (await import('./register-request.ts')).show(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'application.registerRequest',
    handler: async (request, deps) => (await import('./register-request.ts')).post(request, deps),
  }),
];
