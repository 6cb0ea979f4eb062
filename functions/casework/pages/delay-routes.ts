import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/forsening';

/** A notice of delay to the applicant (FL 11). */
export const delayRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./delay.tsx')).showDelay(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'application.notifyDelay',
    handler: async (request, deps) => (await import('./delay.tsx')).postDelay(request, deps),
  }),
];
