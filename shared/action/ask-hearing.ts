import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { hearingSteps } from '../decision/oral-hearing.ts';
import { readFile } from '../store/application-file.ts';
import { readCase } from '../store/case-page.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { caseSubject } from './task-access.ts';

export type HearingAsked = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * The applicant asks on the own page to be heard orally before the board. The right belongs to one who
 * is to be heard by FL 25 § (SoL 14:8), so there is something communicated, and no decision yet.
 */
export async function askHearing(
  deps: Deps,
  ask: { readonly viewer: Viewer; readonly caseId: string; readonly instanceId: string },
): Promise<HearingAsked> {
  const { viewer, caseId, instanceId } = ask;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const seen = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !seen) return { ok: false, reason: 'NotFound' };
    const action = 'application.answerCommunication';
    const allowed = may(viewer, action, caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    if (seen.decision !== undefined) return { ok: false, reason: 'TooLate' };
    // Pressed twice: it has been asked for already.
    if (!hearingSteps(seen.oralHearing).includes('asked')) return { ok: true };
    const { communications } = await readFile(deps.table, instanceId);
    if (communications.length === 0) return { ok: false, reason: 'NothingCommunicated' };
    const now = await deps.clock.now();
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, 'sokande'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen, next: { ...seen, oralHearing: { state: 'asked', askedAt: now } } }],
      events: [{ type: 'oral_hearing_asked', instance: seen, data: { how: 'own_page' } }],
      messages: [],
      writes: [],
    });
    return committed.ok ? { ok: true } : undefined;
  });
}
