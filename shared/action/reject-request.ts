import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import { maySign } from '../delegation/may-sign.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { avslagAvgorande } from '../instrument/forms/avslag-avgorande.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { readCase } from '../store/case-page.ts';
import { requestRejection } from '../store/item/request-rejection.ts';
import { readRules } from '../store/rules.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { isRequested } from './request-refusal.ts';
import { signedAs } from './signed-as.ts';
import { caseSubject } from './task-access.ts';

export type Rejected =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Rejects a request that the case be decided, by a decision of its own that can be appealed (FL 12).
 * Who may sign it is for the delegation to say (R234–R235). The case itself goes on.
 */
export async function rejectRequest(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly form: RawForm;
  },
): Promise<Rejected> {
  const { viewer, caseId, instanceId, form } = ask;
  const now = await deps.clock.now();
  const parsed = parseForm(avslagAvgorande, form, { today: localDate(now) });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'application.rejectRequest', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    if (!isRequested(instance)) return { ok: false, reason: 'NothingRequested' };
    const { delegation } = await readRules(deps.table);
    const { unit } = page.head;
    const parts = [{ statute: '12:1', amountOre: 0 } as const];
    const toSign = { kind: 'avslag_avgorande', parts, unit, preparedBy: [] } as const;
    const signing = maySign({ ...toSign, date: localDate(now) }, delegation, viewer);
    if (!signing.ok) return { ok: false, reason: signing.reason };
    const worker = { sub: viewer.sub, name: viewer.name };
    const signed = signedAs(viewer, signing.rules);
    const decisionId = `D-${deps.newId(8)}`;
    const rejection = {
      caseId,
      instanceId,
      decisionId,
      reasons: parsed.answers.reasons,
      decidedBy: { ...worker, ...signed },
      decidedAt: now,
      delegation: signing.order,
    };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(worker, signed.role),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next: instance }],
      events: [{ type: 'decision_request_rejected', instance, data: { decisionId } }],
      messages: [],
      writes: [created(requestRejection, rejection)],
    });
    return committed.ok ? { ok: true } : undefined;
  });
}
