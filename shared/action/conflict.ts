import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { jav } from '../instrument/forms/jav.ts';
import type { javsprovning } from '../instrument/forms/javsprovning.ts';
import type { EventData } from '../journal/event.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { CaseHead, Worker } from '../store/item/case.ts';
import { usedFormKey } from '../store/item/person.ts';
import { openTask } from '../store/item/task.ts';
import { staffOf } from '../store/staff.ts';
import { created, replaced, type Write } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange, type EventNote } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { unreadGoesTo } from './remittal/unread-goes-to.ts';
import { caseSubject, hasConflict } from './task-access.ts';

export type ConflictDone = { readonly ok: true } | { readonly ok: false; readonly reason: string };

type Ask = {
  readonly viewer: Viewer;
  readonly caseId: string;
  /** The form's key: the same key twice is the same report. */
  readonly key: string;
};

/** Why somebody cannot take part: the ground by FL 16, and a few words. */
export type ConflictTold = AnswersOf<typeof jav>;

/**
 * Somebody reports a conflict of interest of one's own (FL 18). From that moment the person takes no
 * part in the case (FL 17): what the person had of it goes back to the pool with its drafts, and
 * neither page nor API opens it. Reporting again changes nothing.
 */
export function reportConflict(
  deps: Deps,
  ask: Ask & { readonly told: ConflictTold },
): Promise<ConflictDone> {
  const { viewer, told } = ask;
  const about = { sub: viewer.sub, name: viewer.name };
  return changeConflicts(deps, ask, 'case.reportConflict', ({ head }) => ({
    conflicted: [...(head.conflicted ?? []), about],
    event: { type: 'conflict_reported', data: { ...told } },
  }));
}

/**
 * A manager registers that the applicant objects to somebody of the unit. The person stays away at
 * once, until the question has been tried (FL 18, second paragraph).
 */
export async function registerObjection(
  deps: Deps,
  ask: Ask & { readonly about: string; readonly told: ConflictTold },
): Promise<ConflictDone> {
  const { viewer, told } = ask;
  const staff = viewer.unit === null ? [] : await staffOf(deps.table, viewer.unit);
  const member = staff.find(({ sub }) => sub === ask.about);
  return changeConflicts(deps, ask, 'case.settleConflict', ({ head }) => {
    if (!member) return { ok: false, reason: 'NoSuchStaff' };
    if (hasConflict(head, member.sub)) return { ok: true };
    const { sub, name } = member;
    return {
      conflicted: [...(head.conflicted ?? []), { sub, name }],
      event: { type: 'conflict_objected', data: { ...told, about: name } },
    };
  });
}

/**
 * A manager finds that somebody may take part again (FL 18). Whom it concerns cannot be the one who
 * finds it: a person with a conflict does not get this far.
 */
export function liftConflict(
  deps: Deps,
  ask: Ask & { readonly about: string; readonly tried: AnswersOf<typeof javsprovning> },
): Promise<ConflictDone> {
  const { finding, reason } = ask.tried;
  return changeConflicts(deps, ask, 'case.settleConflict', ({ head }) => {
    const person = head.conflicted?.find(({ sub }) => sub === ask.about);
    if (!person) return { ok: false, reason: 'NoSuchConflict' };
    const data: EventData = { finding, text: reason, about: person.name };
    return {
      conflicted: (head.conflicted ?? []).filter(({ sub }) => sub !== ask.about),
      event: { type: 'conflict_tried', data },
    };
  });
}

type Changed = { readonly conflicted: readonly Worker[]; readonly event: EventNote };

/** Writes who takes no part in a case; all of it in one transaction. */
function changeConflicts(
  deps: Deps,
  { viewer, caseId, key }: Ask,
  action: Action,
  change: (page: CasePage) => Changed | ConflictDone,
): Promise<ConflictDone> {
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    if (!page) return { ok: false, reason: 'NotFound' };
    const { head } = page;
    const allowed = may(viewer, action, caseSubject(viewer, head));
    if (!allowed.allowed) {
      // Whoever has reported is let in no more, but the same report once more is no fault.
      const again = action === 'case.reportConflict' && hasConflict(head, viewer.sub);
      return again ? { ok: true } : { ok: false, reason: allowed.reason };
    }
    const changed = change(page);
    if ('ok' in changed) return changed;
    const role = viewer.roles[0];
    if (role === undefined) return { ok: false, reason: 'NotYourRole' };
    const now = await deps.clock.now();
    const { sub, name } = viewer;
    const next = headWith(head, changed.conflicted);
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub, name }, role),
      head: { seen: head, next },
      instances: [],
      events: [changed.event],
      messages: [],
      writes: [
        created(usedFormKey, { sub, key, usedAt: now, location: caseId }),
        ...tasksWithout(page, changed.conflicted),
        ...(next.assignee === head.assignee ? [] : unreadGoesTo(page, next.assignee, now)),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

function headWith(head: CaseHead, conflicted: readonly Worker[]): CaseHead {
  const away = conflicted.some(({ sub }) => sub === head.assignee?.sub);
  return { ...head, conflicted: [...conflicted], assignee: away ? null : head.assignee };
}

/** Every open task knows whom it is not for, and none is left with such a person. */
function tasksWithout({ tasks }: CasePage, conflicted: readonly Worker[]): readonly Write[] {
  const notFor = conflicted.map(({ sub }) => sub);
  return tasks.map((task) => {
    const assignee = task.assignee && notFor.includes(task.assignee.sub) ? null : task.assignee;
    const next = { ...task, notFor, assignee, version: task.version + 1 };
    return replaced(openTask, next, task.version);
  });
}
