import type { Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute, type Route } from '../../../shared/web/route.ts';
import type { ManagementDeps } from '../deps.ts';
import type { EditorOf } from './edit-pages.tsx';

type Show = (request: PageRequest, deps: ManagementDeps) => Promise<Reply>;

const reading = (path: string, handler: Show): Route<ManagementDeps> =>
  defineRoute<ManagementDeps>({ method: 'GET', path, action: 'rules.read', handler });

/** The form of one kind of rules: shown, looked at and confirmed at one address. */
const editing = (path: string, editor: () => Promise<EditorOf>): Route<ManagementDeps>[] => [
  defineRoute<ManagementDeps>({
    method: 'GET',
    path,
    action: 'rules.add',
    handler: async (request, deps) =>
      (await import('./edit-pages.tsx')).showEdit(request, deps, await editor()),
  }),
  defineRoute<ManagementDeps>({
    method: 'POST',
    path,
    action: 'rules.add',
    handler: async (request, deps) =>
      (await import('./edit-pages.tsx')).postEdit(request, deps, await editor()),
  }),
];

/**
 * The rules that are data: read by those who lead, added to by the head of unit. The pages are loaded
 * when the first of them is opened: most who come here come for the board.
 */
export const ruleRoutes: readonly Route<ManagementDeps>[] = [
  reading('/styrning/regler', async (request, deps) =>
    (await import('./list-page.tsx')).showRules(request, deps),
  ),
  ...editing(
    '/styrning/regler/ny/normtabell',
    async () => (await import('./norm-table-editor.tsx')).normTableEditor,
  ),
  ...editing(
    '/styrning/regler/ny/kostnadsgranser',
    async () => (await import('./cost-limits-editor.tsx')).costLimitsEditor,
  ),
  ...editing(
    '/styrning/regler/fraser/{id}/ny',
    async () => (await import('./phrase-editor.tsx')).phraseEditor,
  ),
  reading('/styrning/regler/tabell/{kind}/{id}', async (request, deps) =>
    (await import('./table-page.tsx')).showTable(request, deps),
  ),
  reading('/styrning/regler/fraser', async (request, deps) =>
    (await import('./phrase-pages.tsx')).showPhrases(request, deps),
  ),
  reading('/styrning/regler/fraser/{id}', async (request, deps) =>
    (await import('./phrase-pages.tsx')).showPhrase(request, deps),
  ),
];
