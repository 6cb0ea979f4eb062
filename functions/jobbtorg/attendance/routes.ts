import type { Deps } from '../../../shared/action/deps.ts';
import { defineRoute } from '../../../shared/web/route.ts';

/** The register of a group's attendance; its words and views are loaded when it is opened. */
export const attendanceRoutes = [
  defineRoute<Deps>({
    method: 'GET',
    path: '/jobbtorg/narvaro',
    action: 'attendance.read',
    handler: async (request, deps) => (await import('./page.tsx')).showRegister(request, deps),
  }),
  defineRoute<Deps>({
    method: 'POST',
    path: '/jobbtorg/narvaro',
    action: 'attendance.register',
    handler: async (request, deps) => (await import('./page.tsx')).postRegister(request, deps),
  }),
];
