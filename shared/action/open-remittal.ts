import { processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';
import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import type { JournalEvent } from '../journal/event.ts';
import { readFile } from '../store/application-file.ts';
import { readCase } from '../store/case-page.ts';
import type { TaskAnswers } from '../store/item/document.ts';
import { hasLeft, type Remittal, type SentRemittal } from '../store/item/remittal.ts';
import type { OpenTask } from '../store/item/task.ts';
import type { Deps } from './deps.ts';
import { logReading } from './read-case.ts';
import { remittalSubject } from './task-access.ts';

/** What Jobbtorg sees of a case: one remittal, and what is the remittal's own. */
export type OpenedRemittal = {
  readonly remittal: SentRemittal;
  /** The coach's task, when one waits. */
  readonly task: OpenTask | undefined;
  /** What the office has answered in it. */
  readonly answers: readonly TaskAnswers[];
  /** Newest first. */
  readonly events: readonly JournalEvent[];
};

/**
 * Opens a remittal for a coach: permission first, and the reading is logged before anything is shown
 * (SoLPuL 10 §). Whatever is not the remittal's own is left behind here, so that no page has it to
 * show.
 * @returns undefined when there is none, and when it is not this office's to see
 */
export async function openRemittal(
  deps: Deps,
  viewer: Viewer,
  action: Action,
  id: { readonly caseId: string | undefined; readonly instanceId: string | undefined },
): Promise<OpenedRemittal | undefined> {
  if (id.caseId === undefined || id.instanceId === undefined) return undefined;
  const page = await readCase(deps.table, id.caseId);
  const remittal = page?.remittals.find(({ instanceId }) => instanceId === id.instanceId);
  // What has not left the unit is nothing that an office can know of.
  if (!page || !remittal || !hasLeft(remittal)) return undefined;
  const subject = remittalSubject(viewer, page.head, remittal.office);
  if (!may(viewer, action, subject).allowed) return undefined;
  const { caseId, instanceId } = remittal;
  await logReading(deps, viewer, caseId, `remiss ${instanceId}`);
  const { answers } = await readFile(deps.table, instanceId);
  return {
    remittal,
    task: page.tasks.find(
      (task) => task.instanceId === instanceId && task.role === 'jobbtorgscoach',
    ),
    answers: answers.filter(({ step }) => isOffices(remittal, step)),
    events: page.events.filter((event) => isOf(remittal, event)),
  };
}

/** Whether a step is the office's own: what the person said of consent is between person and unit. */
function isOffices({ flow }: Remittal, step: string): boolean {
  return personStep(processOf(flow.process), step)?.by === 'jobbtorgscoach';
}

function isOf({ instanceId }: Remittal, { type, ...event }: JournalEvent): boolean {
  const isRemittals = /^(remittal|attendance|absence)_/.test(type) && type !== 'remittal_prepared';
  if (!isRemittals && type !== 'reminder_sent') return false;
  return event.instanceId === instanceId || event.data.remittalId === instanceId;
}
