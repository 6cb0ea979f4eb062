import { taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { leaveAnytime } from '../../workflows/transition.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { Instance } from '../store/item/instance.ts';
import type { Message } from '../store/item/outbox.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { leavePlaces, placesOf } from './leave-places.ts';
import { actingRole, actorOf, moved, stepEvents } from './move.ts';
import { OUT_OF_DATE } from './open-task.ts';
import { caseSubject } from './task-access.ts';

/** The way of the table by which a part that is done is taken up again. */
const WAY = 'ateruppta';

export type Reopened = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Takes a part of utredning up again, so that it can be corrected by a new version. What was answered
 * stays as it was, with who and when. Beside other parts or from a later step alike: the tasks of
 * places that are left are closed, those that still wait stay as they are, and the machine asks the
 * table where it is.
 * @param ask.part the part, or for one item of a repeated part `barnkonsekvensanalys.child_1`
 */
export async function reopenPart(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly part: string;
    readonly why: string;
    readonly key: string;
  },
): Promise<Reopened> {
  const { viewer, caseId, part, why, key } = ask;
  const by = { sub: viewer.sub, name: viewer.name };
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === ask.instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'part.reopen', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const { flow } = instance;
    const move = leaveAnytime(processOf(flow.process), flow, WAY, [part]);
    if (!move.ok) return { ok: false, reason: move.reason };
    const now = await deps.clock.now();
    const next = moved(instance, move.flow, {});
    const stays = placesOf(next).map(taskKey);
    const left = placesOf(instance).filter((place) => !stays.includes(taskKey(place)));
    const leaving = leavePlaces(page, instance, left, {
      by,
      now,
      outcome: WAY,
      signal: OUT_OF_DATE,
    });
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(by, actingRole(viewer, 'socialsekreterare')),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next }],
      events: [
        { type: 'part_reopened', instance, step: part.split('.')[0] ?? part, data: { part, why } },
        ...stepEvents(instance, next),
      ],
      messages: [...leaving.messages, ...askedAnew(page, instance, stays)],
      writes: [
        created(usedFormKey, { sub: by.sub, key, usedAt: now, location: caseId }),
        ...leaving.writes,
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

/** Machines that wait for tasks which stay open are woken, so that they come to open the new one too. */
function askedAnew(page: CasePage, instance: Instance, stays: readonly string[]): Message[] {
  const { instanceId } = instance;
  return page.tasks
    .filter((one) => one.instanceId === instanceId && stays.includes(one.task))
    .map(({ task }) => ({ kind: 'signal', instanceId, task, outcome: OUT_OF_DATE }));
}
