import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';
import { agendaPath, withoutPath } from '../address.ts';

/** The requirement of activity of a case, and the unit's lists. Loaded when they are opened. */
export const activityRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}/aktivitetskrav',
    action: 'case.read',
    handler: async (request, deps) =>
      (await import('./requirement-page.tsx')).showRequirement(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: withoutPath,
    action: 'activity.list',
    handler: async (request, deps) =>
      (await import('./without-page.tsx')).showWithout(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: agendaPath,
    action: 'activity.agenda',
    handler: async (request, deps) => (await import('./agenda-page.tsx')).showAgenda(request, deps),
  }),
];
