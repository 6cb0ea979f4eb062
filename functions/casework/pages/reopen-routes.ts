import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/ny-version/{part}';

/** A part that is done, opened again for a new version. */
export const reopenRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'part.reopen',
    handler: async (request, deps) => (await import('./reopen.tsx')).showReopen(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'part.reopen',
    handler: async (request, deps) => (await import('./reopen.tsx')).postReopen(request, deps),
  }),
];
