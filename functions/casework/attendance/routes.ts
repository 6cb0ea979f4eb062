import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const weeks = '/handlaggning/arenden/{caseId}/{instanceId}/narvaro';
const day = `${weeks}/{session}`;

/** Attendance as the caseworker sees it. Loaded when it is opened. */
export const attendanceRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: weeks,
    action: 'case.read',
    handler: async (request, deps) => (await import('./page.tsx')).showAttendance(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: day,
    action: 'attendance.answerFor',
    handler: async (request, deps) => (await import('./answer-page.tsx')).showAnswer(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: day,
    action: 'attendance.answerFor',
    handler: async (request, deps) => (await import('./answer-page.tsx')).postAnswer(request, deps),
  }),
];
