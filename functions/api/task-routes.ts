/** Taking, giving, beginning and completing a task, whoever's it is. */
import type * as z from 'zod';
import { readTaskDraft, saveTaskDraft } from '../../shared/action/draft.ts';
import { eligibleFor } from '../../shared/action/eligible.ts';
import { openTaskOf } from '../../shared/action/read-task.ts';
import { allotTask, claimTask } from '../../shared/action/take-task.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { staffOf } from '../../shared/store/staff.ts';
import { type ApiRequest, defineApiRoute, done, json } from '../../shared/web/api-route.ts';
import { problem } from '../../shared/web/problem.ts';
import type { WebDeps } from '../web.ts';
import { completionExample } from './example.ts';
import { notCompleted, notFound, notTaken, refused } from './refusal.ts';
import { allotmentBody, completionBody, draftBody } from './shape/body.ts';
import { completedShape, taskOf, taskWithDraftShape } from './shape/task.ts';
import { taskOfAddress } from './task-address.ts';

const address = '/api/cases/{caseId}/instances/{instanceId}/tasks/{task}';

/** Besides the casework's own: an applicant's answer, a coach's, and a decision. */
const whoever = [
  'application.answerKomplettering',
  'application.answerCommunication',
  'application.answerFor',
  'remittal.acknowledge',
  'remittal.answer',
  'decision.sign',
  'decision.signBeyondDelegation',
] as const;

async function read(request: ApiRequest<undefined>, deps: WebDeps) {
  const asked = taskOfAddress(request);
  const opened = await openTaskOf(deps, asked);
  if (!opened.ok) return refused(opened.reason);
  const draft = await readTaskDraft(deps, asked.instanceId, asked.task);
  const { raw: fields, savedAt, by } = draft ?? {};
  return json({
    task: taskOf(opened.task),
    ...(fields && savedAt && by ? { draft: { fields, savedAt, by: by.name } } : {}),
  });
}

async function allot(request: ApiRequest<z.infer<typeof allotmentBody>>, deps: WebDeps) {
  const asked = taskOfAddress(request);
  const page = await readCase(deps.table, asked.caseId);
  const task = page?.tasks.find(
    (one) => one.instanceId === asked.instanceId && one.task === asked.task,
  );
  if (!task) return notFound;
  const staff = await staffOf(deps.table, task.unit);
  const to = eligibleFor(task, staff).find(({ sub }) => sub === request.body.sub);
  if (task.unit !== request.viewer.unit) return notFound;
  if (!to) return problem('NoSuchStaff', 422);
  const allotted = await allotTask(deps, { ...asked, to: { sub: to.sub, name: to.name } });
  return allotted.ok ? done : notTaken(allotted);
}

async function complete(request: ApiRequest<z.infer<typeof completionBody>>, deps: WebDeps) {
  const { body, key, lang } = request;
  // Forms and what completing them does are loaded with the first task that is completed.
  const { completeTask } = await import('../../shared/action/complete-task.ts');
  const completed = await completeTask(deps, {
    ...taskOfAddress(request),
    outcome: body.outcome,
    input: { kind: 'json', answers: body.answers },
    key,
  });
  return completed.ok ? json({ outcome: completed.outcome }) : notCompleted(lang, completed);
}

export const taskRoutes = [
  defineApiRoute({
    method: 'GET',
    path: address,
    action: 'task.complete',
    alsoFor: whoever,
    summary: 'A task that one may do: its form, its ways out, and what has been typed so far',
    answers: taskWithDraftShape,
    handler: read,
  }),
  defineApiRoute({
    method: 'POST',
    path: `${address}/claim`,
    action: 'task.claim',
    summary: 'Take a task out of the pool',
    about:
      'The first who takes a task of socialsekreterare has the case, and its other such tasks.',
    handler: async (request: ApiRequest<undefined>, deps: WebDeps) => {
      const taken = await claimTask(deps, taskOfAddress(request));
      return taken.ok ? done : notTaken(taken);
    },
  }),
  defineApiRoute({
    method: 'POST',
    path: `${address}/allot`,
    action: 'task.allot',
    summary: 'Give a task to somebody of the unit',
    about: 'To anyone of the role who has logged in to the pages within 90 days.',
    body: allotmentBody,
    handler: allot,
  }),
  defineApiRoute({
    method: 'PUT',
    path: `${address}/draft`,
    action: 'task.complete',
    alsoFor: whoever,
    summary: 'Keep what has been typed so far, right or wrong',
    about: 'Names and values are those of the form on the pages: `children.0.name`, `"1 234,50"`.',
    body: draftBody,
    handler: async (request: ApiRequest<z.infer<typeof draftBody>>, deps: WebDeps) => {
      const raw = request.body.fields;
      const saved = await saveTaskDraft(deps, { ...taskOfAddress(request), raw });
      return saved.ok ? done : refused(saved.reason);
    },
  }),
  defineApiRoute({
    method: 'POST',
    path: `${address}/complete`,
    action: 'task.complete',
    alsoFor: whoever,
    summary: 'Complete a task by one of its ways',
    about:
      'The answers are those of the form that the task names, in its version, and of the outcome. ' +
      'The outcome in the answer is what came of it: a proposal beyond the delegation goes to a manager.',
    body: completionBody,
    describesBody: 'completion',
    example: completionExample,
    answers: completedShape,
    handler: complete,
  }),
];
