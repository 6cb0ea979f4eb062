/** Answering a task of the applicant's: kept at every press, sent by the last. */
import type { FieldError } from '../../shared/instrument/field-error.ts';
import { unknownField } from '../../shared/instrument/field-error.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { unknownNames } from '../../shared/instrument/read-form.ts';
import { instrument } from '../../shared/instrument/registry.ts';
import type { Application } from '../../shared/store/item/instance.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { afterPress } from '../../shared/web/form/press-rows.ts';
import type { PostRequest } from '../../shared/web/request.ts';
import { processOf } from '../../workflows/registry.ts';
import { waysForPerson } from '../../workflows/transition.ts';
import { changedField } from './changed-field.ts';
import type { ApplicantDeps } from './deps.ts';

/** What a page shows of a task, open or over. */
export type ShownTask = Pick<
  OpenTask,
  'caseId' | 'instanceId' | 'task' | 'step' | 'form' | 'formVersion' | 'dueAt'
>;

/** Where a post leads. */
export type Answering =
  | { readonly next: 'sent' | 'saved' | 'missing' }
  /** A row was added or removed. */
  | { readonly next: 'field'; readonly field: string }
  | { readonly next: 'refused'; readonly reason: string }
  /** The form once more: with errors, or because somebody or the date was first (`over`). */
  | {
      readonly next: 'again';
      readonly task: ShownTask;
      readonly values: RawForm;
      readonly errors: readonly FieldError[];
      readonly over: boolean;
    };

/** @param task the open task; undefined when it is no longer open */
export async function answerTask(
  request: PostRequest,
  deps: ApplicantDeps,
  instance: Application | Remittal,
  task: OpenTask | undefined,
): Promise<Answering> {
  const { press, viewer, form: posted } = request;
  if (task === undefined) return complete(request, deps, instance, undefined);
  const form = instrument(task.form, task.formVersion);
  const unknown = unknownNames(form, posted);
  if (unknown.length > 0) {
    const known = Object.entries(posted).filter(([name]) => !unknown.includes(name));
    const errors = unknown.map(unknownField);
    return { next: 'again', task, values: Object.fromEntries(known), errors, over: false };
  }
  const raw = afterPress(form, posted, press);
  const { caseId, instanceId } = instance;
  const saved = await deps.saveTaskDraft({ viewer, caseId, instanceId, task: task.task, raw });
  if (!saved.ok) return complete(request, deps, instance, undefined);
  const questions = form.sections.flatMap((section) => section.questions);
  const field = changedField(questions, raw, press);
  if (field !== undefined) return { next: 'field', field };
  if (press.do === 'send' && press.as === 'save') return { next: 'saved' };
  return complete(request, deps, instance, task);
}

async function complete(
  { viewer, key, form, params }: PostRequest,
  deps: ApplicantDeps,
  { caseId, instanceId, flow }: Application | Remittal,
  task: OpenTask | undefined,
): Promise<Answering> {
  const done = await deps.complete({
    viewer,
    caseId,
    instanceId,
    task: params.task ?? '',
    // An applicant's form has one way out; a task that is over has none left to take.
    outcome: (task && waysForPerson(processOf(flow.process), task.step)[0]) ?? '',
    input: { kind: 'typed', form },
    key,
  });
  if (done.ok) return { next: 'sent' };
  if ('errors' in done && task !== undefined) {
    return { next: 'again', task, values: form, errors: done.errors, over: false };
  }
  if ('closed' in done) {
    return { next: 'again', task: done.closed, values: form, errors: [], over: true };
  }
  return done.reason === 'NotFound'
    ? { next: 'missing' }
    : { next: 'refused', reason: done.reason };
}
