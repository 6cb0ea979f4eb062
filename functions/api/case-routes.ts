/** The casework's reading: the worklist, a case and its documents, and notes in the journal. */
import type * as z from 'zod';
import type { Action } from '../../shared/access/action.ts';
import { writeNote } from '../../shared/action/note.ts';
import { openCase } from '../../shared/action/read-case.ts';
import { reopenPart } from '../../shared/action/reopen-part.ts';
import { verifyChain } from '../../shared/journal/chain.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { readWorklist } from '../../shared/store/worklist.ts';
import { type ApiRequest, defineApiRoute, done, json } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { refused } from './refusal.ts';
import { noteBody, reopeningBody } from './shape/body.ts';
import { caseOf, caseShape, verificationShape } from './shape/case.ts';
import { taskOf, worklistShape } from './shape/task.ts';

function open(
  { viewer, params }: ApiRequest<unknown>,
  deps: WebDeps,
  action: Action,
  what: string,
) {
  return openCase(deps, viewer, params.caseId ?? '', action, what);
}

export const caseRoutes = [
  defineApiRoute({
    method: 'GET',
    path: '/api/worklist',
    action: 'worklist.read',
    summary: 'The own tasks, and those of the role and unit that nobody has taken',
    answers: worklistShape,
    handler: async ({ viewer }: ApiRequest<undefined>, deps: WebDeps) => {
      const { mine, pool } = await readWorklist(deps.table, viewer);
      return json({ mine: mine.map(taskOf), pool: pool.map(taskOf) });
    },
  }),
  defineApiRoute({
    method: 'GET',
    path: '/api/cases/{caseId}',
    action: 'case.read',
    summary: 'A case: household, applications, remittals, open tasks, newest events',
    about: 'Every reading is logged with who read and when.',
    answers: caseShape,
    handler: async (request: ApiRequest<undefined>, deps: WebDeps) => {
      const opened = await open(request, deps, 'case.read', 'ärende (API)');
      return opened.ok ? json(caseOf(opened.page)) : refused(opened.reason);
    },
  }),
  defineApiRoute({
    method: 'POST',
    path: '/api/cases/{caseId}/notes',
    action: 'case.note',
    summary: 'Write a note in the journal',
    about: 'A note is never changed; what is wrong is said in another.',
    body: noteBody,
    handler: async (request: ApiRequest<z.infer<typeof noteBody>>, deps: WebDeps) => {
      const { viewer, params, body, key } = request;
      const caseId = params.caseId ?? '';
      const written = await writeNote(deps, { viewer, caseId, text: body.text, key });
      return written.ok ? done : refused(written.reason);
    },
  }),
  defineApiRoute({
    method: 'POST',
    path: '/api/cases/{caseId}/instances/{instanceId}/reopenings',
    action: 'part.reopen',
    summary: 'Open a part of the investigation that is done, for a new version',
    about: 'What was answered stays among the documents. Possible until the decision is made.',
    body: reopeningBody,
    handler: async (request: ApiRequest<z.infer<typeof reopeningBody>>, deps: WebDeps) => {
      const { viewer, params, body, key } = request;
      const { caseId = '', instanceId = '' } = params;
      const opened = await reopenPart(deps, { viewer, caseId, instanceId, ...body, key });
      return opened.ok ? done : refused(opened.reason);
    },
  }),
  defineApiRoute({
    method: 'GET',
    path: '/api/cases/{caseId}/journal/verification',
    action: 'case.verifyJournal',
    summary: 'Whether the journal is whole: its numbers and its chain of hashes',
    answers: verificationShape,
    handler: async (request: ApiRequest<undefined>, deps: WebDeps) => {
      const opened = await open(request, deps, 'case.verifyJournal', 'journalens kedja (API)');
      if (!opened.ok) return refused(opened.reason);
      const { caseId, journal } = opened.page.head;
      return json(verifyChain(await readJournal(deps.table, caseId), journal));
    },
  }),
];
