import type { Deps } from '../../../shared/action/deps.ts';
import { defineRoute } from '../../../shared/web/route.ts';

/** The page on which an office is led; its words and views are loaded when it is opened. */
export const officeRoutes = [
  defineRoute<Deps>({
    method: 'GET',
    path: '/jobbtorg/kontoret',
    action: 'office.read',
    handler: async (request, deps) => (await import('./page.tsx')).showOffice(request, deps),
  }),
  defineRoute<Deps>({
    method: 'POST',
    path: '/jobbtorg/kontoret',
    action: 'office.place',
    handler: async (request, deps) => (await import('./page.tsx')).postMove(request, deps),
  }),
];
