import type { Action } from '../../access/action.ts';
import { may } from '../../access/permission.ts';
import { isWithdrawable, withdrawn } from '../../remittal/consent.ts';
import { readCase } from '../../store/case-page.ts';
import { isLogins } from '../../store/household-of.ts';
import { usedFormKey } from '../../store/item/person.ts';
import { created } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actingRole, actorOf } from '../move.ts';
import type { TakeBackWish, Withdrawn } from '../own-taking-back.ts';
import { caseSubject } from '../task-access.ts';
import { eventOf } from './event-of.ts';

/**
 * A person takes the own consent back, on the own page or to staff who write down how it was said. At
 * once: what was sent stays logged, nothing more is sent, and it says nothing of the right to
 * assistance. The remittal itself goes on unless the sender recalls it.
 */
export async function withdrawConsent(
  deps: Deps,
  ask: TakeBackWish & {
    /** How the person said so, when staff write it down. */
    readonly said?: { readonly how: string; readonly on: string };
  },
): Promise<Withdrawn> {
  const { viewer, caseId, instanceId, key, said } = ask;
  const by = { sub: viewer.sub, name: viewer.name };
  const action: Action = said ? 'consent.registerWithdrawal' : 'consent.withdraw';
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
    if (!page || !remittal) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, action, caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    if (!said && !isLogins(page, remittal)) return { ok: false, reason: 'NotFound' };
    const { consent } = remittal;
    if (consent.state === 'withdrawn') return { ok: true };
    if (!isWithdrawable(consent)) return { ok: false, reason: 'NoConsent' };
    const now = await deps.clock.now();
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(by, said ? actingRole(viewer, 'socialsekreterare') : 'sokande'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: remittal, next: { ...remittal, consent: withdrawn(consent, now) } }],
      events: [
        eventOf(
          'consent_withdrawn',
          remittal,
          said ? { how: said.how, saidOn: said.on } : { how: 'own_page' },
        ),
      ],
      messages: [],
      writes: [created(usedFormKey, { sub: by.sub, key, usedAt: now, location: caseId })],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
