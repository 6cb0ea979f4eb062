import type { Role } from '../../access/role.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { IsoWeek } from '../../attendance/week.ts';
import type { EventData } from '../../journal/event.ts';
import type { EventType } from '../../journal/event-type.ts';
import { readWeek } from '../../store/attendance.ts';
import { type CasePage, readCase } from '../../store/case-page.ts';
import { type AttendanceWeek, attendanceWeek } from '../../store/item/attendance.ts';
import { usedFormKey } from '../../store/item/person.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { subjectKey } from '../../store/key.ts';
import { created, read, replaced, type Write } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actorOf } from '../move.ts';

/** Which week of which remittal somebody writes in. */
export interface WeekAsk {
  readonly viewer: Viewer;
  readonly caseId: string;
  readonly instanceId: string;
  readonly week: IsoWeek;
  /** The form's key: the same key twice has one effect. */
  readonly key: string;
}

/** What a writer may look at. */
export interface WeekSeen {
  readonly page: CasePage;
  readonly remittal: Remittal;
  readonly sessions: AttendanceWeek['sessions'];
  readonly now: string;
}

/** What is to be written: the sessions that change, and what the journal says of it. */
export interface WeekChange<R = never> {
  readonly sessions: AttendanceWeek['sessions'];
  readonly events: readonly { readonly type: EventType; readonly data: EventData }[];
  /** What has to hold and be written in the same transaction; else it is refused for this reason. */
  readonly also?: { readonly writes: readonly Write[]; readonly orElse: R };
}

export type WeekChanged<R> = { readonly ok: true } | { readonly ok: false; readonly reason: R };

/**
 * Writes in a week under the version that was read, with its journal events, in one transaction. Two
 * at once: the second reads anew, so that nothing of the first is lost.
 * @param decide permission and rules: what changes, nothing, or a named reason why not
 */
export async function changeWeek<R extends string>(
  deps: Deps,
  ask: WeekAsk,
  role: Role,
  decide: (seen: WeekSeen) => WeekChange<R> | { readonly reason: R } | undefined,
): Promise<WeekChanged<R | 'NotFound'>> {
  const { viewer, caseId, instanceId, week } = ask;
  const key = `${ask.key}.${instanceId}`;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
    if (!page || !remittal) return { ok: false, reason: 'NotFound' };
    const [seen, used, now] = await Promise.all([
      readWeek(deps.table, instanceId, week),
      read(deps.table, usedFormKey, subjectKey.formKey(viewer.sub, key)),
      deps.clock.now(),
    ]);
    const sessions = seen?.sessions ?? {};
    const change = decide({ page, remittal, sessions, now });
    if (change !== undefined && 'reason' in change) return { ok: false, reason: change.reason };
    if (change === undefined || used) return { ok: true };
    const version = (seen?.version ?? 0) + 1;
    const next = { caseId, instanceId, week, version };
    const item = { ...next, sessions: { ...sessions, ...change.sessions } };
    const { applicationId, adultId } = remittal;
    const about = { applicationId, adult: adultId, remittalId: instanceId, week };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, role),
      head: { seen: page.head, next: page.head },
      instances: [],
      events: change.events.map(({ type, data }) => ({
        type,
        instance: remittal,
        data: { ...about, ...data },
      })),
      messages: [],
      writes: [
        created(usedFormKey, { sub: viewer.sub, key, usedAt: now, location: instanceId }),
        seen ? replaced(attendanceWeek, item, seen.version) : created(attendanceWeek, item),
        ...(change.also?.writes ?? []),
      ],
    });
    if (committed.ok) return { ok: true };
    // The first two are the key and the week.
    const overtaken = change.also && committed.failed.some((index) => index > 1);
    return overtaken ? { ok: false, reason: change.also.orElse } : undefined;
  });
}
