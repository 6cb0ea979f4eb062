import { notFound } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import type { ManagementDeps } from '../deps.ts';
import { costLimitsEditor } from './cost-limits-editor.tsx';
import { editPage, postEdit } from './edit-pages.tsx';
import type { RuleEditor } from './editor.ts';
import { normTableEditor } from './norm-table-editor.tsx';
import { phraseEditor } from './phrase-editor.tsx';
import { type RuleBook, readRuleBook } from './rule-seen.ts';

type EditorOf = (request: PageRequest, book: RuleBook) => RuleEditor | undefined;

/** The form of one kind of rules: shown, looked at and confirmed at one address. */
function editing(path: string, editorOf: EditorOf) {
  return [
    defineRoute<ManagementDeps>({
      method: 'GET',
      path,
      action: 'rules.add',
      handler: async (request, deps) => {
        const editor = editorOf(request, await readRuleBook(deps.table));
        return editor ? editPage(request, editor, { values: editor.prefilled }) : notFound();
      },
    }),
    defineRoute<ManagementDeps>({
      method: 'POST',
      path,
      action: 'rules.add',
      handler: async (request, deps) => {
        const editor = editorOf(request, await readRuleBook(deps.table));
        return editor ? postEdit(request, deps, editor) : notFound();
      },
    }),
  ];
}

export const addRoutes = [
  ...editing('/styrning/regler/ny/normtabell', normTableEditor),
  ...editing('/styrning/regler/ny/kostnadsgranser', costLimitsEditor),
  ...editing('/styrning/regler/fraser/{id}/ny', phraseEditor),
];
