import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Role } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate, startOfDay } from '../clock/stockholm.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { begaranAvgorande } from '../instrument/forms/begaran-avgorande.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseForm } from '../instrument/parse-form.ts';
import type { EventData } from '../journal/event.ts';
import { arrivalDay } from '../review/appeal-time.ts';
import { readCase } from '../store/case-page.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { fieldError } from './form/field-error.ts';
import { actorOf } from './move.ts';
import { requestRefusal } from './request-refusal.ts';
import { caseSubject } from './task-access.ts';

/** Who asks, or registers, for which application. */
type Ask = { readonly viewer: Viewer; readonly caseId: string; readonly instanceId: string };

type Requested = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export type RequestRegistered =
  | Requested
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] };

/** The applicant asks that the case be decided: within four weeks it is, or the request is answered (FL 12). */
export async function requestDecision(deps: Deps, ask: Ask): Promise<Requested> {
  const now = await deps.clock.now();
  const action = 'application.requestDecision';
  const done = await request(deps, ask, { action, role: 'sokande', at: now, now, data: {} });
  // Pressed twice is asked once.
  return !done.ok && done.reason === 'RequestedBefore' ? { ok: true } : done;
}

/**
 * Staff register a request that came on paper or by e-mail: not everybody has a login. The six months
 * are to have passed on the day on which it reached us; the four weeks run from the day on which it
 * counts as come in (FL 12, FL 22).
 */
export async function registerRequest(
  deps: Deps,
  ask: Ask & { readonly form: RawForm },
): Promise<RequestRegistered> {
  const now = await deps.clock.now();
  const today = localDate(now);
  const parsed = parseForm(begaranAvgorande, ask.form, { today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { way, foundOn } = parsed.answers;
  if (foundOn > today) return { ok: false, reason: 'FieldErrors', errors: [notYet] };
  const role = ask.viewer.roles[0];
  if (role === undefined) return { ok: false, reason: 'NotYourRole' };
  const data = { occurredAt: startOfDay(arrivalDay(way, foundOn)), way };
  const action = 'application.registerRequest';
  const done = await request(deps, ask, { action, role, at: startOfDay(foundOn), now, data });
  return !done.ok && done.reason === 'TooEarlyToRequest'
    ? { ok: false, reason: 'FieldErrors', errors: [tooEarly] }
    : done;
}

type Request = {
  readonly action: Action;
  readonly role: Role;
  /** When it reached us: by then six months are to have passed. */
  readonly at: string;
  readonly now: string;
  readonly data: EventData;
};

async function request(
  deps: Deps,
  { viewer, caseId, instanceId }: Ask,
  { action, role, at, now, data }: Request,
): Promise<Requested> {
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, action, caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const refused = requestRefusal(instance, at);
    if (refused !== undefined) return { ok: false, reason: refused };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, role),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next: instance }],
      events: [{ type: 'decision_requested', instance, data }],
      messages: [],
      writes: [],
    });
    return committed.ok ? { ok: true } : undefined;
  });
}

const notYet = fieldError(begaranAvgorande, 'foundOn', {
  sv: 'Dagen har inte varit än. Skriv den dag då begäran kom.',
  en: 'That day has not been yet. Write the day on which the request came.',
});
const tooEarly = fieldError(begaranAvgorande, 'foundOn', {
  sv: 'Den dagen hade det inte gått sex månader sedan ansökan. Då gäller begäran inte (FL 12 §). Svara sökanden att det kan begäras senare.',
  en: 'On that day six months had not passed since the application. Then the request has no effect (FL 12). Tell the applicant that it can be asked for later.',
});
