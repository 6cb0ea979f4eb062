import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { readCase } from '../store/case-page.ts';
import { type TaskDraft, taskDraft } from '../store/item/document.ts';
import { type ApplicationDraft, applicationDraft } from '../store/item/person.ts';
import { instanceKey, subjectKey } from '../store/key.ts';
import { commit, put, read, removed } from '../store/table.ts';
import type { Deps } from './deps.ts';
import { instanceOf } from './open-task.ts';
import { actionFor, taskSubject } from './task-access.ts';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** What a person has typed in a task so far is kept word for word, right or wrong. */
export async function saveTaskDraft(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly task: string;
    readonly raw: RawForm;
  },
): Promise<Saved> {
  const page = await readCase(deps.table, ask.caseId);
  const task = page?.tasks.find(
    (one) => one.instanceId === ask.instanceId && one.task === ask.task,
  );
  const instance = page && instanceOf(page, ask.instanceId);
  if (!page || !task || !instance) return { ok: false, reason: 'NotFound' };
  const allowed = may(
    ask.viewer,
    actionFor(ask.viewer, task),
    taskSubject(ask.viewer, page, instance, task),
  );
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  const seen = await readTaskDraft(deps, ask.instanceId, ask.task);
  await commit(deps.table, [
    put(taskDraft, {
      caseId: ask.caseId,
      instanceId: ask.instanceId,
      task: ask.task,
      raw: copied(ask.raw),
      by: { sub: ask.viewer.sub, name: ask.viewer.name },
      savedAt: await deps.clock.now(),
      version: (seen?.version ?? 0) + 1,
    }),
  ]);
  return { ok: true };
}

/** The draft of a task, if somebody has begun on it. */
export function readTaskDraft(
  deps: Deps,
  instanceId: string,
  task: string,
): Promise<TaskDraft | undefined> {
  return read(deps.table, taskDraft, instanceKey.draft(instanceId, task));
}

/** What an applicant has typed of an application so far, word for word. */
export async function saveApplicationDraft(
  deps: Deps,
  draft: Pick<ApplicationDraft, 'sub' | 'form' | 'formVersion'> & { readonly raw: RawForm },
): Promise<void> {
  const seen = await readApplicationDraft(deps, draft.sub, draft.form);
  await commit(deps.table, [
    put(applicationDraft, {
      ...draft,
      raw: copied(draft.raw),
      savedAt: await deps.clock.now(),
      version: (seen?.version ?? 0) + 1,
    }),
  ]);
}

/** Throws a draft away: it was sent, or is not wanted. */
export async function discardApplicationDraft(
  deps: Deps,
  sub: string,
  form: string,
): Promise<void> {
  await commit(deps.table, [removed(subjectKey.draft(sub, form))]);
}

/** The saved draft of a login, if there is one. */
export function readApplicationDraft(
  deps: Deps,
  sub: string,
  form: string,
): Promise<ApplicationDraft | undefined> {
  return read(deps.table, applicationDraft, subjectKey.draft(sub, form));
}

/** Arrays of the stored item are its own. */
export function copied(raw: RawForm): Record<string, string[]> {
  return Object.fromEntries(Object.entries(raw).map(([name, values]) => [name, [...values]]));
}
