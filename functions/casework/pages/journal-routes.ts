import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const path = '/handlaggning/arenden/{caseId}/journal';

/** The journal of a case, and the writing of a note in it. */
export const journalRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path,
    action: 'case.read',
    handler: async (request, deps) => (await import('./journal.tsx')).showJournal(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path,
    action: 'case.note',
    handler: async (request, deps) => (await import('./journal.tsx')).postNote(request, deps),
  }),
];
