import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

/** Taking a task out of the pool, and a manager's giving one to somebody: loaded with the first of them. */
export const takeRoutes = [
  defineRoute<WebDeps>({
    method: 'POST',
    path: '/handlaggning/arenden/{caseId}/{instanceId}/{task}/ta',
    action: 'task.claim',
    handler: async (request, deps) => (await import('./take.tsx')).take(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: '/handlaggning/arenden/{caseId}/{instanceId}/{task}/fordela',
    action: 'task.allot',
    handler: async (request, deps) => (await import('./take.tsx')).allot(request, deps),
  }),
];
