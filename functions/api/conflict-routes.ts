import { defineApiRoute } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { anyBody } from './shape/body.ts';

const path = '/api/cases/{caseId}/conflicts';

/** Conflict of interest (FL 16–18). Its forms are loaded with the first report. */
export const conflictRoutes = [
  defineApiRoute({
    method: 'POST',
    path,
    action: 'case.reportConflict',
    summary: 'Report a conflict of interest of one’s own',
    about:
      'From then on the case is closed to the one who reported; the open tasks go back to the pool.',
    body: anyBody,
    describesBody: 'conflict',
    handler: async (request, deps: WebDeps) =>
      (await import('./conflict.ts')).report(request, deps),
  }),
  defineApiRoute({
    method: 'POST',
    path: `${path}/{sub}/objection`,
    action: 'case.settleConflict',
    summary: 'Register the applicant’s objection that somebody of the unit has a conflict',
    body: anyBody,
    describesBody: 'conflict',
    handler: async (request, deps: WebDeps) =>
      (await import('./conflict.ts')).object(request, deps),
  }),
  defineApiRoute({
    method: 'POST',
    path: `${path}/{sub}/finding`,
    action: 'case.settleConflict',
    summary: 'Find that somebody may take part again',
    body: anyBody,
    describesBody: 'conflictFinding',
    handler: async (request, deps: WebDeps) =>
      (await import('./conflict.ts')).settle(request, deps),
  }),
];
