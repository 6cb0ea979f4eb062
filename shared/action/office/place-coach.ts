import { may } from '../../access/permission.ts';
import { isMovable, movedFrom } from '../../access/placement.ts';
import { noSubject, type Viewer } from '../../access/viewer.ts';
import type { Worker } from '../../store/item/case.ts';
import { usedFormKey } from '../../store/item/person.ts';
import { type OfficeMove, officeMove, placementItem } from '../../store/item/placement.ts';
import { type StaffMember, staffMember } from '../../store/item/staff.ts';
import { otherKey, subjectKey } from '../../store/key.ts';
import { movesFrom } from '../../store/placement.ts';
import { staffOf } from '../../store/staff.ts';
import { commit, created, put, read, removed, replaced, type Write } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import type { Deps } from '../deps.ts';
import { releaseRemittals } from './release-remittals.ts';

type Moved = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Whether the coach was moved, and how many remittals bear the coach's name still. */
export type Placed =
  | { readonly ok: true; readonly left: number }
  | { readonly ok: false; readonly reason: string };

/** What the manager of an office asks for. */
export type PlaceAsk = {
  readonly viewer: Viewer;
  /** The form's key: the same key twice moves once. */
  readonly key: string;
  /** The login of the coach. */
  readonly sub: string;
  /** Code of the office that the coach goes to; null when the coach ends. */
  readonly to: string | null;
};

/**
 * The manager of an office moves a coach: the coach's sessions and tokens are of the new office, or of
 * none, from the next request. The remittals that the coach had wait in the office's list for another;
 * they are many transactions, so a move that was made, asked for once more, does what was left undone.
 */
export async function placeCoach(deps: Deps, ask: PlaceAsk): Promise<Placed> {
  const { viewer, sub } = ask;
  const { unit: office } = viewer;
  const allowed = may(viewer, 'office.place', noSubject);
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  if (office === null) return { ok: false, reason: 'NotYourUnit' };
  const placed = await againstOthers(() => place(deps, { ...ask, office }));
  if (!placed.ok) return placed;
  const left = ask.to === office ? 0 : await releaseRemittals(deps, viewer, office, sub);
  return { ok: true, left };
}

async function place(
  deps: Deps,
  { viewer, key, sub, to, office }: PlaceAsk & { readonly office: string },
): Promise<Moved | undefined> {
  const { table } = deps;
  if (await read(table, usedFormKey, subjectKey.formKey(viewer.sub, key))) return { ok: true };
  const [before, member] = await Promise.all([
    read(table, placementItem, otherKey.placement(sub)),
    read(table, staffMember, otherKey.staff(office, sub)),
  ]);
  const last = member ? undefined : await lastMove(deps, office, sub);
  if (last && last.to === to) return { ok: true };
  const coach = coachOf(sub, member, last, before?.office);
  if (coach === undefined) return { ok: false, reason: 'CoachNotOfOffice' };
  if (member && to === office) return { ok: false, reason: 'SameOffice' };
  const at = await deps.clock.now();
  const { left } = movedFrom(before, office, to);
  const next = { sub, office: to, left: [...left], version: (before?.version ?? 0) + 1 };
  const by = { sub: viewer.sub, name: viewer.name };
  const id = deps.newId(6);
  // The form's key is the one thing that two posts of it share: the first that is written wins.
  const committed = await commit(table, [
    created(usedFormKey, { sub: viewer.sub, key, usedAt: at, location: id }),
    before ? replaced(placementItem, next, before.version) : created(placementItem, next),
    created(officeMove, { id, office, coach, to, at, by }),
    ...staffWrites(office, sub, member, to),
  ]);
  return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
}

async function lastMove({ table }: Deps, office: string, sub: string) {
  return (await movesFrom(table, office)).find(({ coach }) => coach.sub === sub);
}

/**
 * The coach, where this office may move the person: a coach who works there, or one who ended there
 * and works nowhere yet.
 */
function coachOf(
  sub: string,
  member: StaffMember | undefined,
  last: OfficeMove | undefined,
  placedAt: string | null | undefined,
): Worker | undefined {
  if (member) return isMovable(member) ? { sub, name: member.name } : undefined;
  return placedAt === null ? last?.coach : undefined;
}

/** The person stands among the staff of the new office at once, and of the old one no more. */
function staffWrites(
  office: string,
  sub: string,
  member: StaffMember | undefined,
  to: string | null,
): readonly Write[] {
  if (member === undefined) return [];
  const gone = removed(otherKey.staff(office, sub));
  return to === null ? [gone] : [gone, put(staffMember, { ...member, unit: to })];
}

/** Those whom the manager of an office can move: its coaches, and those who ended there. */
export async function movableFrom(
  { table }: Pick<Deps, 'table'>,
  office: string,
): Promise<readonly (Worker & { readonly ended: boolean })[]> {
  const [staff, moves] = await Promise.all([staffOf(table, office), movesFrom(table, office)]);
  const here = staff.filter(isMovable).map(({ sub, name }) => ({ sub, name, ended: false }));
  const known = new Set(here.map(({ sub }) => sub));
  const latest = moves.filter(
    ({ coach }, index) => moves.findIndex((one) => one.coach.sub === coach.sub) === index,
  );
  const ended = latest
    .filter(({ to, coach }) => to === null && !known.has(coach.sub))
    .map(({ coach }) => ({ ...coach, ended: true }));
  return [...here, ...ended];
}
