import { may } from '../../access/permission.ts';
import type { DeclinedActivity } from '../../attendance/declined.ts';
import type { EventType } from '../../journal/event-type.ts';
import { readCase } from '../../store/case-page.ts';
import { readDeclined } from '../../store/conduct.ts';
import { declinedActivities } from '../../store/item/declined.ts';
import { usedFormKey } from '../../store/item/person.ts';
import { hasLeft } from '../../store/item/remittal.ts';
import { created, replaced } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actingRole, actorOf } from '../move.ts';
import { caseSubject } from '../task-access.ts';
import { eventOf } from './event-of.ts';
import type { Done, RemittalForm } from './recall.ts';

type Next = { readonly declined: readonly DeclinedActivity[] } | { readonly reason: string };

/**
 * Writes what the person of a remittal has declined, under the version that was read, with its event.
 * The journal says that it was written, never what.
 */
export function changeDeclined(
  deps: Deps,
  { viewer, caseId, instanceId, key }: RemittalForm,
  type: EventType,
  change: (before: readonly DeclinedActivity[], now: string) => Next,
): Promise<Done> {
  const by = { sub: viewer.sub, name: viewer.name };
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
    // Nothing was assigned by way of a remittal that has not left.
    if (!page || !remittal || !hasLeft(remittal)) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'remittal.recordDeclined', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const [seen, now] = await Promise.all([readDeclined(deps.table, instanceId), deps.clock.now()]);
    const next = change(seen?.declined ?? [], now);
    if ('reason' in next) return { ok: false, reason: next.reason };
    const version = (seen?.version ?? 0) + 1;
    const item = { caseId, instanceId, version, declined: [...next.declined] };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(by, actingRole(viewer, 'socialsekreterare')),
      head: { seen: page.head, next: page.head },
      instances: [],
      events: [eventOf(type, remittal)],
      messages: [],
      writes: [
        created(usedFormKey, { sub: by.sub, key, usedAt: now, location: instanceId }),
        seen ? replaced(declinedActivities, item, seen.version) : created(declinedActivities, item),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
