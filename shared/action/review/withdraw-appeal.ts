import { may } from '../../access/permission.ts';
import { readCase } from '../../store/case-page.ts';
import { againstOthers } from '../against-others.ts';
import type { Deps } from '../deps.ts';
import { commitTakingBack, type TakeBackWish, type Withdrawn } from '../own-taking-back.ts';
import { takingBack } from '../take-back.ts';
import { caseSubject } from '../task-access.ts';

/**
 * The applicant takes the own appeal back, as long as it is with us and not dismissed. What the court
 * has is taken back there.
 */
export async function withdrawAppeal(deps: Deps, wish: TakeBackWish): Promise<Withdrawn> {
  const { viewer, caseId, instanceId } = wish;
  const worker = { sub: viewer.sub, name: viewer.name };
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const appeal = page?.appeals.find((one) => one.instanceId === instanceId);
    if (!page || !appeal) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'appeal.withdraw', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    if (appeal.handedOver) return { ok: false, reason: 'AppealAtCourt' };
    const now = await deps.clock.now();
    const { applicationId, decisionId } = appeal;
    const data = { applicationId, decisionId };
    const event = { type: 'appeal_withdrawn', instance: appeal, data } as const;
    const back = takingBack(page, appeal, event, worker, now);
    if (!back.ok) return { ok: false, reason: back.refused };
    return commitTakingBack(deps, page, wish, back, now);
  });
}
