import { defineRoute } from '../../../shared/web/route.ts';
import type { ManagementDeps } from '../deps.ts';

/** Deputies for a period (R300), appointed by the head of unit. */
export const deputyRoutes = [
  defineRoute<ManagementDeps>({
    method: 'GET',
    path: '/styrning/stallforetradare',
    action: 'deputy.appoint',
    handler: async (request, deps) => (await import('./page.tsx')).showDeputies(request, deps),
  }),
  defineRoute<ManagementDeps>({
    method: 'POST',
    path: '/styrning/stallforetradare',
    action: 'deputy.appoint',
    handler: async (request, deps) => (await import('./page.tsx')).postDeputy(request, deps),
  }),
  defineRoute<ManagementDeps>({
    method: 'POST',
    path: '/styrning/stallforetradare/{id}/avsluta',
    action: 'deputy.appoint',
    handler: async (request, deps) => (await import('./page.tsx')).postEnd(request, deps),
  }),
];
