import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

/** Documents and letters. The forms that documents answer are loaded when the first is opened. */
export const documentRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}/{instanceId}/utredning',
    action: 'case.read',
    handler: async (request, deps) =>
      (await import('./investigation.tsx')).showInvestigation(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}/{instanceId}/brev',
    action: 'case.read',
    handler: async (request, deps) => (await import('./documents.tsx')).sendLetter(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: '/handlaggning/arenden/{caseId}/{instanceId}',
    action: 'case.read',
    handler: async (request, deps) =>
      (await import('./documents.tsx')).showDocuments(request, deps),
  }),
];
