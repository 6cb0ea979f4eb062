import type { Viewer } from '../../access/viewer.ts';
import { listOf } from '../../remittal/standing.ts';
import { readCase } from '../../store/case-page.ts';
import { coachesIn } from '../../store/office.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actorOf } from '../move.ts';
import { eventOf } from '../remittal/event-of.ts';

/** As many as are written in some seconds: a page waits for them. */
export const RELEASED_AT_A_TIME = 100;

type Id = { readonly caseId: string; readonly instanceId: string };

/**
 * The remittals of an office that somebody had are nobody's: they stay in its list, with their drafts
 * and times, and another coach takes them over with the next thing that is done in them. Of very many
 * some are left: the office's page says so, and the same move, asked for again, takes the next.
 * @returns how many are left
 */
export async function releaseRemittals(
  deps: Deps,
  viewer: Viewer,
  office: string,
  sub: string,
): Promise<number> {
  const had = await coachesIn(deps.table, office);
  // One after the other: two adults of a household are of one case.
  const theirs = had.filter(({ coach }) => coach?.sub === sub);
  const now = theirs.slice(0, RELEASED_AT_A_TIME);
  for (const one of now) await releaseRemittal(deps, viewer, one, sub);
  return theirs.length - now.length;
}

function releaseRemittal(deps: Deps, viewer: Viewer, id: Id, sub: string): Promise<true> {
  return againstOthers(async () => {
    const page = await readCase(deps.table, id.caseId);
    const remittal = page?.remittals.find(({ instanceId }) => instanceId === id.instanceId);
    if (!page || remittal?.coach?.sub !== sub || listOf(remittal) === 'ended') return true;
    const { coach: _gone, ...next } = remittal;
    const committed = await commitChange(deps.table, {
      at: await deps.clock.now(),
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, 'jobbtorgschef'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: remittal, next }],
      events: [eventOf('remittal_coach_left', remittal)],
      messages: [],
      writes: [],
    });
    return committed.ok ? true : undefined;
  });
}
