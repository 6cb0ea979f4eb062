import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

/** What managers look at: whether the journal is whole, and who has read the case. */
export const controlRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}/kontroll',
    action: 'case.verifyJournal',
    handler: async (request, deps) => (await import('./control.tsx')).showControl(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}/laslogg',
    action: 'case.readLog',
    handler: async (request, deps) => (await import('./control.tsx')).showReadLog(request, deps),
  }),
];
