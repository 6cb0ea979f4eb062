import { may } from '../../access/permission.ts';
import type { Viewer } from '../../access/viewer.ts';
import { readCase } from '../../store/case-page.ts';
import { usedFormKey } from '../../store/item/person.ts';
import { created } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actorOf } from '../move.ts';
import { takingBack } from '../take-back.ts';
import { caseSubject } from '../task-access.ts';
import type { Withdrawn } from '../withdraw.ts';

/**
 * The applicant takes the own appeal back, as long as it is with us and not dismissed. What the court
 * has is taken back there.
 */
export async function withdrawAppeal(
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
    const appeal = page?.appeals.find((one) => one.instanceId === ask.instanceId);
    if (!page || !appeal) return { ok: false, reason: 'NotFound' };
    const allowed = may(ask.viewer, 'appeal.withdraw', caseSubject(ask.viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    if (appeal.handedOver) return { ok: false, reason: 'AppealAtCourt' };
    const now = await deps.clock.now();
    const { applicationId, decisionId } = appeal;
    const data = { applicationId, decisionId };
    const event = { type: 'appeal_withdrawn', instance: appeal, data } as const;
    const back = takingBack(page, appeal, event, worker, now);
    if (!back.ok) return { ok: false, reason: back.refused };
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
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
