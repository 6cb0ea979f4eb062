import { may } from '../access/permission.ts';
import { readCase } from '../store/case-page.ts';
import { againstOthers } from './against-others.ts';
import type { Deps } from './deps.ts';
import { commitTakingBack, type TakeBackWish, type Withdrawn } from './own-taking-back.ts';
import { takingBackApplication } from './take-back.ts';
import { caseSubject } from './task-access.ts';

/**
 * The applicant takes the own application back, at any step until it is decided. What
 * Jobbtorg has not answered is recalled with it.
 */
export async function withdraw(deps: Deps, wish: TakeBackWish): Promise<Withdrawn> {
  const { viewer, caseId, instanceId } = wish;
  const worker = { sub: viewer.sub, name: viewer.name };
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'application.withdraw', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const now = await deps.clock.now();
    const back = takingBackApplication(page, instance, worker, now);
    if (!back.ok) return { ok: false, reason: back.refused };
    return commitTakingBack(deps, page, wish, back, now, back.instances[0]?.next);
  });
}
