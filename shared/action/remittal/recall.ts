import { may } from '../../access/permission.ts';
import type { Viewer } from '../../access/viewer.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { remissAterkallelse } from '../../instrument/forms/remiss-aterkallelse.ts';
import type { RawForm } from '../../instrument/instrument.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import { maySend } from '../../remittal/consent.ts';
import { goesOn } from '../../remittal/standing.ts';
import { readCase } from '../../store/case-page.ts';
import { usedFormKey } from '../../store/item/person.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { subjectKey } from '../../store/key.ts';
import { created, read } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import type { Refused } from '../go-on.ts';
import { actingRole, actorOf } from '../move.ts';
import { takingBack } from '../take-back.ts';
import { caseSubject } from '../task-access.ts';
import { eventOf } from './event-of.ts';
import { parentGoesOn } from './parent-goes-on.ts';

export type Done =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: string };

/** What a form about a remittal is asked with. */
export type RemittalForm = {
  readonly viewer: Viewer;
  readonly caseId: string;
  readonly instanceId: string;
  readonly form: RawForm;
  readonly key: string;
};

/**
 * The sender takes a remittal back. Why is a text like any other: Jobbtorg is told it where the consent
 * holds, and else only that it was taken back (OSL 26:1). The application that waits
 * for it goes on in the same transaction. Whoever at Jobbtorg was writing meanwhile is shown the own
 * words with the message that it was taken back.
 */
export async function recallRemittal(deps: Deps, ask: RemittalForm): Promise<Done> {
  const { viewer, caseId, instanceId, key } = ask;
  const today = localDate(await deps.clock.now());
  const parsed = parseForm(remissAterkallelse, ask.form, { today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { recalledWhy } = parsed.answers;
  const by = { sub: viewer.sub, name: viewer.name };
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
    if (!page || !remittal) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'remittal.recall', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const now = await deps.clock.now();
    const event = eventOf('remittal_withdrawn', remittal);
    const told = maySend(remittal.consent, now) ? { recallTold: recalledWhy } : {};
    const own = takingBack(page, remittal, event, by, now, { recalledWhy, ...told });
    if (!own.ok) {
      // The button pressed twice: the first was taken in, and the second says the same.
      const before = await read(deps.table, usedFormKey, subjectKey.formKey(by.sub, key));
      return before ? { ok: true } : { ok: false, reason: refusalOf(own, remittal) };
    }
    const parent = parentGoesOn(page, remittal, 'aterkallad', 'recall', now);
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(by, actingRole(viewer, 'socialsekreterare')),
      head: { seen: page.head, next: page.head },
      instances: [...own.instances, ...(parent?.instances ?? [])],
      events: [...own.events, ...(parent?.events ?? [])],
      messages: [...own.messages, ...(parent?.messages ?? [])],
      writes: [
        created(usedFormKey, { sub: by.sub, key, usedAt: now, location: caseId }),
        ...own.writes,
        ...(parent?.writes ?? []),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

/**
 * The one step that a remittal cannot be taken back from is the one that hands its answer over. One
 * that is over says so itself: its case may go on.
 */
function refusalOf({ refused }: Refused, remittal: Remittal): string {
  if (remittal.status === 'recalled') return 'AlreadyRecalled';
  if (!goesOn(remittal)) return 'NothingToRecall';
  return refused === 'TooLate' ? 'BeingAnswered' : refused;
}
