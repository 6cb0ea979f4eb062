import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';

const day = '/ansokan/narvaro/{caseId}/{instanceId}/{session}/{form}';

/** The person's own attendance: read, and spoken of. Loaded when it is opened. */
export const attendanceRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/narvaro',
    action: 'attendance.stateOwn',
    handler: async (request, deps) => (await import('./week-page.tsx')).showWeek(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: day,
    action: 'attendance.stateOwn',
    handler: async (request, deps) => (await import('./day-page.tsx')).showDay(request, deps),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: day,
    action: 'attendance.stateOwn',
    handler: async (request, deps) => (await import('./day-page.tsx')).postDay(request, deps),
  }),
];
