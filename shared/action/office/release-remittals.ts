import type { Viewer } from '../../access/viewer.ts';
import { listOf } from '../../remittal/standing.ts';
import { readCase } from '../../store/case-page.ts';
import { coachesIn } from '../../store/office.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actorOf } from '../move.ts';
import { eventOf } from '../remittal/event-of.ts';

type Id = { readonly caseId: string; readonly instanceId: string };

/**
 * The remittals of an office that somebody had are nobody's: they stay in its list, with their drafts
 * and times, and another coach takes them over with the next thing that is done in them.
 */
export async function releaseRemittals(
  deps: Deps,
  viewer: Viewer,
  office: string,
  sub: string,
): Promise<void> {
  const had = await coachesIn(deps.table, office);
  // One after the other: two adults of a household are of one case.
  for (const one of had.filter(({ coach }) => coach?.sub === sub)) {
    await releaseRemittal(deps, viewer, one, sub);
  }
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
