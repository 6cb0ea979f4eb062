import { processOf } from '../../workflows/registry.ts';
import { advance, waysForPerson, withItems } from '../../workflows/transition.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import type { FieldError } from '../instrument/field-error.ts';
import type { Answers, RawForm } from '../instrument/instrument.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { instrument } from '../instrument/registry.ts';
import { sectionsFor } from '../instrument/shown.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import { taskAnswers } from '../store/item/document.ts';
import type { Instance } from '../store/item/instance.ts';
import { usedFormKey } from '../store/item/person.ts';
import { type ClosedTask, closedTask, type OpenTask } from '../store/item/task.ts';
import { caseKey, instanceKey, subjectKey } from '../store/key.ts';
import { created, read, removed, type Write } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { endWrites } from './end-writes.ts';
import type { Effect, FormContext } from './form/effect.ts';
import { effects } from './form/effects.ts';
import { actingRole, actorOf, closedFrom, closing, moved, startOf, stepEvents } from './move.ts';
import { instanceOf } from './open-task.ts';
import { actionFor, mayKnowOf, taskSubject } from './task-access.ts';

/** A person's wish to complete a task by one of its ways, with a form as typed or as JSON answers. */
export type Completion = {
  readonly viewer: Viewer;
  readonly caseId: string;
  readonly instanceId: string;
  readonly task: string;
  readonly outcome: string;
  readonly input:
    | { readonly kind: 'typed'; readonly form: RawForm }
    | { readonly kind: 'json'; readonly answers: unknown };
  /** The form's key: the same key twice is the same completion. */
  readonly key: string;
  /** What has to hold and be written in the same transaction; else it is refused as `Overtaken`. */
  readonly also?: readonly Write[];
};

export type Completed =
  | { readonly ok: true; readonly outcome: string }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: 'TaskAlreadyDone'; readonly closed: ClosedTask }
  | { readonly ok: false; readonly reason: string; readonly detail?: string };

/**
 * Completes a task: permission, strict answers, the form's own effect, and the way in the table, in
 * one transaction. Exactly one of two who try at the same moment succeeds; the other is told who did.
 */
export async function completeTask(deps: Deps, wish: Completion): Promise<Completed> {
  return againstOthers(() => tryToComplete(deps, wish));
}

async function tryToComplete(deps: Deps, wish: Completion): Promise<Completed | undefined> {
  const page = await readCase(deps.table, wish.caseId);
  const instance = page && instanceOf(page, wish.instanceId);
  if (!page || !instance) return { ok: false, reason: 'NotFound' };
  const task = page.tasks.find(
    (one) => one.instanceId === wish.instanceId && one.task === wish.task,
  );
  if (!task) return taskGone(deps, wish, page, instance);
  const allowed = may(
    wish.viewer,
    actionFor(wish.viewer, task),
    taskSubject(wish.viewer, page, instance, task),
  );
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  const process = processOf(instance.flow.process);
  if (!waysForPerson(process, task.step).includes(wish.outcome)) {
    return { ok: false, reason: 'NoSuchOutcome' };
  }
  const now = await deps.clock.now();
  const parsed = parse(wish, task, now);
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const worker = { sub: wish.viewer.sub, name: wish.viewer.name };
  const context = {
    deps,
    now,
    viewer: wish.viewer,
    worker,
    page,
    instance,
    task,
    outcome: wish.outcome,
  };
  const result = await effects[task.form]?.(parsed.answers, context);
  if (!result) throw new Error(`the form ${task.form} has no effect declared`);
  if (!result.ok) {
    return 'errors' in result ? { ...result, reason: 'FieldErrors' } : result;
  }
  return commitCompletion(deps, wish, context, parsed.answers, result.effect);
}

function parse(wish: Completion, task: OpenTask, now: string) {
  const form = instrument(task.form, task.formVersion);
  const sections = sectionsFor(form, wish.outcome).map((section) => section.id);
  return wish.input.kind === 'typed'
    ? parseForm(form, wish.input.form, { sections, today: localDate(now) })
    : parseAnswers(form, wish.input.answers, { sections });
}

/** The task is not open: it was done, by this same post or by another, or there never was one. */
async function taskGone(
  deps: Deps,
  wish: Completion,
  page: CasePage,
  instance: Instance,
): Promise<Completed> {
  const { caseId, instanceId, task, viewer } = wish;
  const [used, closed] = await Promise.all([
    read(deps.table, usedFormKey, subjectKey.formKey(viewer.sub, wish.key)),
    read(deps.table, closedTask, caseKey.closedTask(caseId, instanceId, task)),
  ]);
  if (!closed || !mayKnowOf(viewer, page, instance)) return { ok: false, reason: 'NotFound' };
  if (used) return { ok: true, outcome: closed.outcome };
  return { ok: false, reason: 'TaskAlreadyDone', closed };
}

async function commitCompletion(
  deps: Deps,
  wish: Completion,
  context: FormContext,
  answers: Answers,
  effect: Effect,
): Promise<Completed | undefined> {
  const { page, instance, task, worker, now } = context;
  const { also = [] } = wish;
  const outcome = effect.outcome ?? wish.outcome;
  const process = processOf(instance.flow.process);
  const flow = effect.children
    ? withItems(process, instance.flow, 'children', effect.children)
    : instance.flow;
  const move = advance(process, flow, {
    step: task.step,
    outcome,
    by: 'person',
    ...(task.item === undefined ? {} : { item: task.item }),
    ...(effect.items ? { items: effect.items } : {}),
    ...(effect.reopen ? { reopen: effect.reopen } : {}),
  });
  if (!move.ok) return { ok: false, reason: move.reason };
  const next = moved(instance, move.flow, effect);
  const { caseId, instanceId } = task;
  const location = `/handlaggning/arenden/${caseId}`;
  const committed = await commitChange(deps.table, {
    at: now,
    actor: actorOf(worker, actingRole(wish.viewer, task.role)),
    head: { seen: page.head, next: { ...page.head, ...effect.head } },
    instances: [{ seen: instance, next }, ...(effect.instances ?? [])],
    events: [
      {
        type: 'task_completed',
        instance,
        step: task.step,
        outcome,
        data: { task: task.task, ...(task.item === undefined ? {} : { item: task.item }) },
      },
      ...(effect.events ?? []),
      ...stepEvents(instance, next),
    ],
    messages: [
      { kind: 'signal', instanceId, task: task.task, outcome },
      ...(effect.instances ?? [])
        .filter((one) => one.seen === undefined)
        .map((one) => startOf(one.next)),
    ],
    writes: [
      created(usedFormKey, { sub: worker.sub, key: wish.key, usedAt: now, location }),
      ...also,
      ...closing(task, closedFrom(task, outcome, worker, now)),
      created(taskAnswers, {
        caseId,
        instanceId,
        task: task.task,
        step: task.step,
        ...(task.item === undefined ? {} : { item: task.item }),
        form: task.form,
        formVersion: task.formVersion,
        outcome,
        answers,
        by: worker,
        at: now,
      }),
      removed(instanceKey.draft(instanceId, task.task)),
      ...(effect.writes ?? []),
      ...(await endWrites(deps, next)),
    ],
  });
  // The form key is the first of the writes: it was used before, so this is the same post again.
  if (committed.ok || committed.failed.includes(0)) return { ok: true, outcome };
  const overtaken = committed.failed.some((index) => index > 0 && index <= also.length);
  return overtaken ? { ok: false, reason: 'Overtaken' } : undefined;
}
