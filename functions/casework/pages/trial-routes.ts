import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/prova';

/** Trying other amounts. A post here changes nothing: it only shows what would be. */
export const trialRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./trial.tsx')).showTrial(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./trial.tsx')).postTrial(request, deps),
  }),
];
