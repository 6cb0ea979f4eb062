import { defineRoute } from '../../../shared/web/route.ts';
import type { JobbtorgDeps } from '../deps.ts';

/** The page on which an office connects its own system; loaded when it is opened. */
export const systemRoutes = [
  defineRoute<JobbtorgDeps>({
    method: 'GET',
    path: '/jobbtorg/kontoret/system',
    action: 'office.connectSystem',
    handler: async (request, deps) => (await import('./page.tsx')).showSystem(request, deps),
  }),
  defineRoute<JobbtorgDeps>({
    method: 'POST',
    path: '/jobbtorg/kontoret/system',
    action: 'office.connectSystem',
    handler: async (request, deps) => (await import('./page.tsx')).postSystem(request, deps),
  }),
];
