import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import type { FieldError } from '../instrument/field-error.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { instrument, latestInstrument } from '../instrument/registry.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import { usedFormKey } from '../store/item/person.ts';
import { type Talk, type TalkForm, talk } from '../store/item/talk.ts';
import { otherKey, subjectKey } from '../store/key.ts';
import { commit, created, ofKind, query, read, replaced } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { copied } from './draft.ts';
import { actorOf } from './move.ts';
import { caseSubject } from './task-access.ts';

type Refused = { readonly ok: false; readonly reason: string; readonly errors?: undefined };

export type Documented =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | Refused;

/** Where a talk is, and who asks. */
export type TalkAsk = { readonly viewer: Viewer; readonly caseId: string; readonly id: string };

/** The case of a talk, for one who may do this with it. */
async function caseFor(deps: Deps, viewer: Viewer, caseId: string, action: Action) {
  const page = await readCase(deps.table, caseId);
  if (!page) return { ok: false, reason: 'NotFound' } as const;
  const allowed = may(viewer, action, caseSubject(viewer, page.head));
  return allowed.allowed
    ? ({ ok: true, page } as const)
    : ({ ok: false, reason: allowed.reason } as const);
}

/** The talks of a case, newest first. The caller has permission `talk.read` and logs the reading. */
export async function talksOf(deps: Deps, caseId: string): Promise<readonly Talk[]> {
  const { items } = await query(deps.table, { partition: otherKey.talkPartition(caseId) });
  return ofKind(talk, items).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** Begins a talk with an adult of the household; the same form key twice is the same talk. */
export async function beginTalk(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly form: TalkForm;
    readonly adultId: string;
    readonly key: string;
  },
): Promise<{ readonly ok: true; readonly id: string } | Refused> {
  const { viewer, caseId, form, adultId, key } = ask;
  const found = await caseFor(deps, viewer, caseId, 'talk.write');
  if (!found.ok) return found;
  if (!isOfHousehold(found.page, adultId)) return { ok: false, reason: 'NotFound' };
  const now = await deps.clock.now();
  const id = `S-${deps.newId(8)}`;
  const { sub, name } = viewer;
  const committed = await commit(deps.table, [
    created(usedFormKey, { sub, key, usedAt: now, location: id }),
    created(talk, {
      caseId,
      id,
      form,
      formVersion: latestInstrument(form).version,
      adultId,
      version: 1,
      by: { sub, name },
      startedAt: now,
      raw: {},
    }),
  ]);
  if (committed.ok) return { ok: true, id };
  const used = await read(deps.table, usedFormKey, subjectKey.formKey(sub, key));
  return used ? { ok: true, id: used.location } : { ok: false, reason: 'VersionConflict' };
}

function isOfHousehold({ head, applications }: CasePage, adultId: string): boolean {
  return [head, ...applications].some(({ household }) =>
    household.adults.some(({ id }) => id === adultId),
  );
}

/** Keeps what has been typed so far. A documented talk is locked. */
export async function saveTalk(
  deps: Deps,
  ask: TalkAsk & { readonly raw: RawForm },
): Promise<{ readonly ok: true } | Refused> {
  const found = await caseFor(deps, ask.viewer, ask.caseId, 'talk.write');
  if (!found.ok) return found;
  return againstOthers(async () => {
    const seen = await read(deps.table, talk, otherKey.talk(ask.caseId, ask.id));
    if (!seen) return { ok: false, reason: 'NotFound' };
    if (seen.done) return { ok: false, reason: 'TalkLocked' };
    const next = { ...seen, raw: copied(ask.raw), version: seen.version + 1 };
    const committed = await commit(deps.table, [replaced(talk, next, seen.version)]);
    return committed.ok ? { ok: true } : undefined;
  });
}

/**
 * Documents a talk: judged, locked, and noted in the journal without its kind, its answers or whom it
 * was with, since a journal may be handed out to the one whom the talk is about.
 */
export async function documentTalk(
  deps: Deps,
  ask: TalkAsk & { readonly raw: RawForm },
): Promise<Documented> {
  return againstOthers(async () => {
    const found = await caseFor(deps, ask.viewer, ask.caseId, 'talk.write');
    if (!found.ok) return found;
    const seen = await read(deps.table, talk, otherKey.talk(ask.caseId, ask.id));
    const role = ask.viewer.roles[0];
    if (!seen || role === undefined) return { ok: false, reason: 'NotFound' };
    if (seen.done) return { ok: false, reason: 'TalkLocked' };
    const now = await deps.clock.now();
    const form = instrument(seen.form, seen.formVersion);
    const parsed = parseForm(form, ask.raw, { today: localDate(now) });
    if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
    const { head } = found.page;
    const { sub, name } = ask.viewer;
    const done = { at: now, answers: parsed.answers };
    const next: Talk = { ...seen, raw: {}, done, by: { sub, name }, version: seen.version + 1 };
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub, name }, role),
      head: { seen: head, next: head },
      instances: [],
      events: [{ type: 'talk_documented' }],
      messages: [],
      writes: [replaced(talk, next, seen.version)],
    });
    return committed.ok ? { ok: true } : undefined;
  });
}
