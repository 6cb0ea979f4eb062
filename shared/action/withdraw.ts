import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { readCase } from '../store/case-page.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { endWrites } from './end-writes.ts';
import { actorOf } from './move.ts';
import { takingBackApplication } from './take-back.ts';
import { caseSubject } from './task-access.ts';

export type Withdrawn = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * The applicant takes the own application back, at any step until it is decided. What
 * Jobbtorg has not answered is recalled with it.
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
    const now = await deps.clock.now();
    const back = takingBackApplication(page, instance, worker, now);
    if (!back.ok) return { ok: false, reason: back.refused };
    const [own] = back.instances;
    const { instances, events, messages, writes } = back;
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(worker, 'sokande'),
      head: { seen: page.head, next: page.head },
      instances,
      events,
      messages,
      writes: [
        created(usedFormKey, { sub: worker.sub, key: ask.key, usedAt: now, location: '/ansokan' }),
        ...writes,
        ...(own ? await endWrites(deps, own.next) : []),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
