import type { Viewer } from '../access/viewer.ts';
import { readCase } from '../store/case-page.ts';
import { subjectCase } from '../store/item/person.ts';
import { put } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { casesOfPerson } from './read-case.ts';

/**
 * Lets a person who logs in see the cases that mottagning registered for them. Only the one who
 * applies is linked: a partner is known by a number that somebody else wrote down, and a slip of the
 * keyboard must not show a household to a stranger.
 */
export async function linkLogin(deps: Deps, viewer: Viewer, personalNumber: string): Promise<void> {
  const caseIds = await casesOfPerson(deps, personalNumber);
  await Promise.all(caseIds.map((caseId) => linkTo(deps, viewer, personalNumber, caseId)));
}

async function linkTo(
  deps: Deps,
  viewer: Viewer,
  personalNumber: string,
  caseId: string,
): Promise<void> {
  await againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const [applicant] = page?.head.household.adults ?? [];
    if (!page || applicant?.personalNumber !== personalNumber) return 'nothing';
    const { head } = page;
    if (head.subjects.includes(viewer.sub) || head.protectedIdentity) return 'nothing';
    const now = await deps.clock.now();
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, 'sokande'),
      head: { seen: head, next: { ...head, subjects: [...head.subjects, viewer.sub] } },
      instances: [],
      events: [{ type: 'login_linked' }],
      messages: [],
      writes: [put(subjectCase, { sub: viewer.sub, caseId, since: now })],
    });
    return committed.ok ? 'linked' : undefined;
  });
}
