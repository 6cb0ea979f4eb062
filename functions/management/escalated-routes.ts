import { defineRoute } from '../../shared/web/route.ts';
import type { ManagementDeps } from './deps.ts';

/** Late activity plans, for the managers of the unit that waits for them. */
export const escalatedRoutes = [
  defineRoute<ManagementDeps>({
    method: 'GET',
    path: '/styrning/remisser',
    action: 'remittal.readEscalated',
    handler: async (request, deps) =>
      (await import('./escalated-page.tsx')).showEscalated(request, deps),
  }),
];
