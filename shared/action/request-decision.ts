import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { readCase } from '../store/case-page.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { requestRefusal } from './request-refusal.ts';
import { caseSubject } from './task-access.ts';

/** The applicant asks that the case be decided: within four weeks it is, or the request is answered (FL 12). */
export async function requestDecision(
  deps: Deps,
  ask: { readonly viewer: Viewer; readonly caseId: string; readonly instanceId: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
  const { viewer, caseId, instanceId } = ask;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'application.requestDecision', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const now = await deps.clock.now();
    const refused = requestRefusal(instance, now);
    // Pressed twice is asked once.
    if (refused === 'RequestedBefore') return { ok: true };
    if (refused !== undefined) return { ok: false, reason: refused };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, 'sokande'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next: instance }],
      events: [{ type: 'decision_requested', instance }],
      messages: [],
      writes: [],
    });
    return committed.ok ? { ok: true } : undefined;
  });
}
