/** Jobbtorg's own pages: the office's remittals, and the answers to them. Nothing else of any case. */
import type { Deps } from '../../shared/action/deps.ts';
import { defineRoute, type Route } from '../../shared/web/route.ts';
import { attendanceRoutes } from './attendance/routes.ts';
import type { JobbtorgDeps } from './deps.ts';
import { officeRoutes } from './office/routes.ts';
import { systemRoutes } from './system/routes.ts';
import { worklistRoutes } from './worklist-page.tsx';

/** Remittals and their tasks: the forms are loaded when the first is opened. */
const remittalRoutes = [
  defineRoute<Deps>({
    method: 'GET',
    path: '/jobbtorg/remisser/{caseId}/{instanceId}',
    action: 'remittal.read',
    handler: async (request, deps) =>
      (await import('./remittal-page.tsx')).showRemittal(request, deps),
  }),
  defineRoute<Deps>({
    method: 'POST',
    path: '/jobbtorg/remisser/{caseId}/{instanceId}/meddelanden',
    action: 'remittal.message',
    handler: async (request, deps) =>
      (await import('./message-page.ts')).postMessage(request, deps),
  }),
  defineRoute<Deps>({
    method: 'POST',
    path: '/jobbtorg/remisser/{caseId}/{instanceId}/{task}',
    action: 'remittal.answer',
    handler: async (request, deps) => (await import('./task-page.tsx')).postTask(request, deps),
  }),
];

export const routes: readonly Route<JobbtorgDeps>[] = [
  ...worklistRoutes,
  ...attendanceRoutes,
  ...officeRoutes,
  ...systemRoutes,
  ...remittalRoutes,
];
