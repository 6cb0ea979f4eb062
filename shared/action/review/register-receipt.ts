import { may } from '../../access/permission.ts';
import { localDate, startOfDay } from '../../clock/stockholm.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { mottagetBeslut } from '../../instrument/forms/mottaget-beslut.ts';
import { parseAnswers } from '../../instrument/parse-answers.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import { readCase } from '../../store/case-page.ts';
import { usedFormKey } from '../../store/item/person.ts';
import { created } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import type { Deps } from '../deps.ts';
import { fieldError } from '../form/field-error.ts';
import { isReceived, noteReceived, type OfDecision } from '../receive-decision.ts';
import { caseSubject } from '../task-access.ts';
import type { FormInput } from './come-appeal.ts';
import { knownDecision } from './sent-decision.ts';

export type Received =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: string };

/** Staff note when a decision that went by post, or was handed over, was received (FL 44 §). */
export async function registerReceipt(
  deps: Deps,
  ask: OfDecision & { readonly input: FormInput; readonly key: string },
): Promise<Received> {
  const { viewer, caseId, instanceId, input, key } = ask;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    if (!page) return { ok: false, reason: 'NotFound' };
    const subject = caseSubject(viewer, page.head);
    const allowed = may(viewer, 'decision.registerReceipt', subject);
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const decision = await knownDecision(deps, page, instanceId);
    if (!decision) return { ok: false, reason: 'NoSentDecision' };
    if (isReceived(decision)) return { ok: false, reason: 'AlreadyReceived' };
    const now = await deps.clock.now();
    const today = localDate(now);
    const read =
      input.kind === 'typed'
        ? parseForm(mottagetBeslut, input.form, { today })
        : parseAnswers(mottagetBeslut, input.answers);
    if (!read.ok) return { ok: false, reason: 'FieldErrors', errors: read.errors };
    const { receivedOn, how } = read.answers;
    if (receivedOn > today || receivedOn < localDate(decision.sentAt)) {
      return { ok: false, reason: 'FieldErrors', errors: [impossibleDay] };
    }
    const data = { occurredAt: startOfDay(receivedOn), how };
    const used = { sub: viewer.sub, key, usedAt: now, location: instanceId };
    const committed = await noteReceived(deps, page, ask, decision, data, [
      created(usedFormKey, used),
    ]);
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

const impossibleDay = fieldError(mottagetBeslut, 'receivedOn', {
  sv: 'Beslutet kan inte ha tagits emot innan det skickades, eller en dag som inte har varit.',
  en: 'The decision cannot have been received before it was sent, or on a day that has not been.',
});
