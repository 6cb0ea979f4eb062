import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/muntligt';

/** The applicant's right to be heard orally before the board (SoL 14:8). */
export const hearingRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./hearing.tsx')).showHearing(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'application.oralHearing',
    handler: async (request, deps) => (await import('./hearing.tsx')).postHearing(request, deps),
  }),
];
