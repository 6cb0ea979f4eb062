import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

/** The page of a case; its views are many, and are loaded when the first case is opened. */
export const caseRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}',
    action: 'case.read',
    handler: async (request, deps) => (await import('./case.tsx')).showCase(request, deps),
  }),
];
