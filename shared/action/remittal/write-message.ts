import { localDate } from '../../clock/stockholm.ts';
import { remissMeddelande } from '../../instrument/forms/remiss-meddelande.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import { silentWhy, withMessage } from '../../remittal/thread.ts';
import { readCase } from '../../store/case-page.ts';
import type { CaseHead } from '../../store/item/case.ts';
import { usedFormKey } from '../../store/item/person.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { remittalMessage } from '../../store/item/remittal-message.ts';
import { unreadMessage } from '../../store/item/unread-message.ts';
import { created, put } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actingRole, actorOf } from '../move.ts';
import { hasConflict } from '../task-access.ts';
import { eventOf } from './event-of.ts';
import type { Done, RemittalForm } from './recall.ts';
import { threadAccess } from './thread-access.ts';

/**
 * Writes to the other party of a remittal. The journal says that a message was written and by which
 * side; the text stands with the remittal, where it can be shown to the person who asks (FL 10 §).
 */
export async function writeMessage(deps: Deps, ask: RemittalForm): Promise<Done> {
  const { viewer, caseId, instanceId, key } = ask;
  const by = { sub: viewer.sub, name: viewer.name };
  const today = localDate(await deps.clock.now());
  const parsed = parseForm(remissMeddelande, ask.form, { today });
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
    if (!page || !remittal) return { ok: false, reason: 'NotFound' };
    const access = threadAccess(viewer, page.head, remittal);
    if (!access.ok) return access;
    if (!access.takesPart) return { ok: false, reason: 'NotYourRole' };
    if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
    const from = access.side;
    const now = await deps.clock.now();
    const silent = silentWhy(remittal, from, now);
    if (silent !== undefined) return { ok: false, reason: silent };
    const thread = withMessage(remittal.thread, from);
    const message = { caseId, instanceId, number: thread.count, at: now, from, by };
    const to = readerOf(page.head, remittal);
    const role = from === 'office' ? 'jobbtorgscoach' : 'socialsekreterare';
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(by, actingRole(viewer, role)),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: remittal, next: { ...remittal, thread } }],
      events: [eventOf('remittal_message', remittal, { from })],
      messages: [],
      writes: [
        created(usedFormKey, { sub: by.sub, key, usedAt: now, location: caseId }),
        created(remittalMessage, { ...message, text: parsed.answers.messageText }),
        ...(from === 'office' && to !== undefined
          ? [put(unreadMessage, { caseId, instanceId, to, at: now })]
          : []),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

/** On whose worklist it waits; nobody's while the one who sent the remittal takes no part any more (FL 17 §). */
function readerOf(head: CaseHead, { sentBy }: Remittal): string | undefined {
  if (head.assignee) return head.assignee.sub;
  return hasConflict(head, sentBy.sub) ? undefined : sentBy.sub;
}
