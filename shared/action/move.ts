import { type Flow, hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { rolesForStep } from '../access/permission.ts';
import type { Role } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Actor } from '../journal/event.ts';
import { isSystemSub } from '../notice/system.ts';
import type { Worker } from '../store/item/case.ts';
import {
  type Application,
  type Instance,
  isAmendment,
  isAppeal,
  isRemittal,
} from '../store/item/instance.ts';
import type { Message } from '../store/item/outbox.ts';
import type { Remittal } from '../store/item/remittal.ts';
import type { Amendment, Appeal } from '../store/item/review.ts';
import { type ClosedTask, closedTask, type OpenTask } from '../store/item/task.ts';
import { caseKey } from '../store/key.ts';
import { created, removed, type Write } from '../store/table.ts';
import type { EventNote } from './change.ts';

/** The person who does something, as the journal names them; or the system of an office, by its name. */
export function actorOf(worker: Worker, role: Role): Actor {
  const kind = isSystemSub(worker.sub) ? 'system' : 'person';
  return { kind, id: worker.sub, name: worker.name, role };
}

/**
 * The role in which somebody does a step: the step's own, or the one that lets them do it (a manager's
 * step done by another manager, an applicant's answer registered by reception).
 */
export function actingRole(viewer: Viewer, stepRole: Role): Role {
  const able = rolesForStep(stepRole).find((role) => viewer.roles.includes(role));
  const own = viewer.roles.includes(stepRole) ? stepRole : able;
  return own ?? viewer.roles[0] ?? stepRole;
}

/** The system itself, by the part of it that acts. */
export function systemActor(part: string): Actor {
  return { kind: 'system', id: part, name: 'Vägen', role: 'system' };
}

/** What else than its place changes of an instance, by what it is. */
export type InstanceFields = {
  readonly application?: Partial<Application>;
  readonly remittal?: Partial<Remittal>;
  readonly appeal?: Partial<Appeal>;
  readonly amendment?: Partial<Amendment>;
};

/** The instance after a move, with what else changed of it. */
export function moved(before: Instance, flow: Flow, changes: InstanceFields): Instance {
  if (isRemittal(before)) return { ...before, ...changes.remittal, flow };
  if (isAppeal(before)) return { ...before, ...changes.appeal, flow };
  if (isAmendment(before)) return { ...before, ...changes.amendment, flow };
  return { ...before, ...changes.application, flow };
}

/** The events of a move itself: which step was entered, or that the instance has ended. */
export function stepEvents(before: Instance | undefined, after: Instance): readonly EventNote[] {
  if (before?.flow.step === after.flow.step) return [];
  const type = hasEnded(processOf(after.flow.process), after.flow) ? 'closed' : 'step_entered';
  return [
    {
      type,
      instance: after,
      step: after.flow.step,
      ...(before ? { data: { fromStep: before.flow.step } } : {}),
      ...(type === 'closed' ? { outcome: after.flow.step } : {}),
    },
  ];
}

/** That a new instance's machine is to be started. */
export function startOf(instance: Instance): Message {
  return {
    kind: 'start',
    process: instance.flow.process,
    instanceId: instance.instanceId,
    run: instance.run,
  };
}

/** The task as it is kept when it is over. */
export function closedFrom(
  task: OpenTask,
  outcome: string,
  closedBy: Worker,
  closedAt: string,
): ClosedTask {
  const {
    assignee: _assignee,
    protectedIdentity: _protected,
    about: _about,
    notFor: _notFor,
    ...kept
  } = task;
  return { ...kept, outcome, closedAt, closedBy };
}

/** The writes that close a task at the version that was seen. */
export function closing(task: OpenTask, closed: ClosedTask): readonly Write[] {
  return [
    removed(caseKey.openTask(task.caseId, task.instanceId, task.task), task.version),
    created(closedTask, closed),
  ];
}
