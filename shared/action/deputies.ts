import { may } from '../access/permission.ts';
import type { Role } from '../access/role.ts';
import { noSubject, type Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import { type Deputy, deputyRefusal } from '../delegation/deputy.ts';
import { deputiesOf } from '../store/deputies.ts';
import { type DeputyItem, deputyItem } from '../store/item/deputy.ts';
import { usedFormKey } from '../store/item/person.ts';
import { subjectKey } from '../store/key.ts';
import { staffOf } from '../store/staff.ts';
import { commit, created, read, replaced } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import type { Deps } from './deps.ts';

export type Appointed = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * The head of unit appoints somebody of the unit to stand in for a role in a period (R300). It holds
 * from the first day by itself, and ends by itself.
 */
export async function appointDeputy(
  deps: Pick<Deps, 'table' | 'clock' | 'newId'>,
  ask: {
    readonly viewer: Viewer;
    /** The form's key: the same key twice appoints once. */
    readonly key: string;
    readonly deputy: Pick<Deputy, 'sub' | 'role' | 'from' | 'to'>;
    readonly reason: string;
  },
): Promise<Appointed> {
  const { viewer, key } = ask;
  const { unit } = viewer;
  const allowed = may(viewer, 'deputy.appoint', noSubject);
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  if (unit === null) return { ok: false, reason: 'NotYourUnit' };
  return againstOthers(async () => {
    const [staff, others, now] = await Promise.all([
      staffOf(deps.table, unit),
      deputiesOf(deps.table, unit),
      deps.clock.now(),
    ]);
    if (await read(deps.table, usedFormKey, subjectKey.formKey(viewer.sub, key)))
      return { ok: true };
    const person = staff.find(({ sub }) => sub === ask.deputy.sub);
    const id = deps.newId(8);
    const deputy = { ...ask.deputy, id, unit, name: person?.name ?? '' };
    const appointer = { sub: viewer.sub, ownRoles: ownRolesOf(viewer) };
    const given = { appointer, person, others, today: localDate(now) };
    const reason = deputyRefusal(deputy, given);
    if (reason !== undefined) return { ok: false, reason };
    const appointedBy = { sub: viewer.sub, name: viewer.name };
    const item = { ...deputy, version: 1, reason: ask.reason, appointedBy, appointedAt: now };
    // The form's key is the one thing that two posts of it share: the first that is written wins.
    const committed = await commit(deps.table, [
      created(usedFormKey, { sub: viewer.sub, key, usedAt: now, location: id }),
      created(deputyItem, item),
    ]);
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

/** The head of unit ends a deputy's time at once. What was decided meanwhile stands. */
export async function endDeputy(
  deps: Pick<Deps, 'table' | 'clock'>,
  ask: { readonly viewer: Viewer; readonly id: string },
): Promise<Appointed> {
  const { viewer, id } = ask;
  const allowed = may(viewer, 'deputy.appoint', noSubject);
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  if (!ownRolesOf(viewer).includes('enhetschef')) {
    return { ok: false, reason: 'DeputyMayNotAppoint' };
  }
  const { unit } = viewer;
  if (unit === null) return { ok: false, reason: 'NotYourUnit' };
  return againstOthers(async () => {
    const deputies = await deputiesOf(deps.table, unit);
    const found = deputies.find((one) => one.id === id);
    if (!found) return { ok: false, reason: 'NotFound' };
    if (found.ended) return { ok: true };
    const at = await deps.clock.now();
    const ended: DeputyItem['ended'] = { at, by: { sub: viewer.sub, name: viewer.name } };
    const next = { ...found, ended, version: found.version + 1 };
    const committed = await commit(deps.table, [replaced(deputyItem, next, found.version)]);
    return committed.ok ? { ok: true } : undefined;
  });
}

/** The roles that the login itself gives. */
function ownRolesOf({ roles, standsInFor = [] }: Viewer): readonly Role[] {
  return roles.filter((role) => !standsInFor.includes(role));
}
