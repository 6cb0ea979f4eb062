import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';
import { registerPath } from '../address.ts';

/** Mottagning registers an application made by telephone, on paper or at a visit (R005, R008). */
export const registerRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: registerPath,
    action: 'application.register',
    handler: async (request, deps) =>
      (await import('./register.tsx')).showRegistration(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: registerPath,
    action: 'application.register',
    handler: async (request, deps) =>
      (await import('./register.tsx')).postRegistration(request, deps),
  }),
];
