import { processOf } from '../../workflows/registry.ts';
import { leaveAnytime } from '../../workflows/transition.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { readCase } from '../store/case-page.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf, closedFrom, closing, endWrites, moved, stepEvents } from './move.ts';
import { OUT_OF_DATE } from './open-task.ts';
import { caseSubject } from './task-access.ts';

export type Withdrawn = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * The applicant takes the own application back, at any step until it is decided. Every open task of
 * it is closed, and the machine is told that its place is out of date.
 */
export async function withdraw(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly key: string;
  },
): Promise<Withdrawn> {
  const worker = { sub: ask.viewer.sub, name: ask.viewer.name };
  return againstOthers(async () => {
    const page = await readCase(deps.table, ask.caseId);
    const instance = page?.applications.find((one) => one.instanceId === ask.instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(ask.viewer, 'application.withdraw', caseSubject(ask.viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const move = leaveAnytime(processOf(instance.flow.process), instance.flow, 'aterkallad');
    if (!move.ok) return { ok: false, reason: move.reason };
    const now = await deps.clock.now();
    const next = moved(instance, move.flow, {});
    const open = page.tasks.filter((one) => one.instanceId === ask.instanceId);
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(worker, 'sokande'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next }],
      events: [{ type: 'application_withdrawn', instance }, ...stepEvents(instance, next)],
      messages: open.map((task) => ({
        kind: 'signal',
        instanceId: task.instanceId,
        task: task.task,
        outcome: OUT_OF_DATE,
      })),
      writes: [
        created(usedFormKey, { sub: worker.sub, key: ask.key, usedAt: now, location: '/ansokan' }),
        ...open.flatMap((task) => closing(task, closedFrom(task, 'aterkallad', worker, now))),
        ...(await endWrites(deps, page, next)),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
