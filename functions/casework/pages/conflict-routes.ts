import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/jav';

/** Conflict of interest (FL 16–18): the own report, the applicant's objection, and the trying of it. */
export const conflictRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.reportConflict',
    handler: async (request, deps) => (await import('./conflict.tsx')).showConflict(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'case.reportConflict',
    handler: async (request, deps) => (await import('./conflict.tsx')).postReport(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: `${path}/invandning`,
    action: 'case.settleConflict',
    handler: async (request, deps) =>
      (await import('./settle-conflict.tsx')).showObjection(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: `${path}/invandning`,
    action: 'case.settleConflict',
    handler: async (request, deps) =>
      (await import('./settle-conflict.tsx')).postObjection(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: `${path}/provning/{sub}`,
    action: 'case.settleConflict',
    handler: async (request, deps) =>
      (await import('./settle-conflict.tsx')).showTrying(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: `${path}/provning/{sub}`,
    action: 'case.settleConflict',
    handler: async (request, deps) =>
      (await import('./settle-conflict.tsx')).postTrying(request, deps),
  }),
];
