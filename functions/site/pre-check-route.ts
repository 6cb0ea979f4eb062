import { defineRoute } from '../../shared/web/route.ts';
import type { SiteDeps } from './deps.ts';

const path = '/berakna';

/** The open pre-check. Its answers travel in the body of a post alone, and are kept nowhere. */
export const preCheckRoutes = [
  defineRoute<SiteDeps>({
    method: 'GET',
    path,
    action: 'landing.read',
    handler: async (request) => (await import('./pre-check.tsx')).showPreCheck(request),
  }),
  defineRoute<SiteDeps>({
    method: 'POST',
    path,
    action: 'landing.read',
    handler: async (request, deps) => (await import('./pre-check.tsx')).postPreCheck(request, deps),
  }),
];
