import { hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { forsening } from '../instrument/forms/forsening.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { readCase } from '../store/case-page.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { fieldError } from './form/field-error.ts';
import { actorOf } from './move.ts';
import { caseSubject } from './task-access.ts';

export type Notified =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: string };

const alreadyPast = {
  sv: 'Dagen har varit. Välj en dag som kommer, eller lämna tomt.',
  en: 'The day has passed. Choose a day to come, or leave it empty.',
};

/**
 * A caseworker tells the applicant that the decision will be late, and why (FL 11). Beside the notice
 * that the clock writes when the promised day has passed, which knows less of the reason.
 */
export async function notifyOfDelay(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly form: RawForm;
    readonly key: string;
  },
): Promise<Notified> {
  const { viewer, caseId, instanceId, form, key } = ask;
  const now = await deps.clock.now();
  const today = localDate(now);
  const parsed = parseForm(forsening, form, { today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { why, expectedBy } = parsed.answers;
  if (expectedBy !== undefined && expectedBy < today) {
    const errors = [fieldError(forsening, 'expectedBy', alreadyPast)];
    return { ok: false, reason: 'FieldErrors', errors };
  }
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'application.notifyDelay', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const { flow } = instance;
    if (instance.decision !== undefined || hasEnded(processOf(flow.process), flow)) {
      return { ok: false, reason: 'TooLate' };
    }
    const role = viewer.roles[0];
    if (role === undefined) return { ok: false, reason: 'NotYourRole' };
    const data = { why, ...(expectedBy === undefined ? {} : { expectedBy }) };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, role),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next: instance }],
      events: [{ type: 'delay_notified', instance, data }],
      messages: [],
      writes: [created(usedFormKey, { sub: viewer.sub, key, usedAt: now, location: caseId })],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
