import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/{instanceId}/{task}';

/** Tasks. Forms and what completing them does are loaded when the first task is opened. */
export const taskRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./task.tsx')).showTask(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./post-task.tsx')).postTask(request, deps),
  }),
];
