import { may } from '../../access/permission.ts';
import { noSubject, type Viewer } from '../../access/viewer.ts';
import { replacedAtOnce, rotated, versionsNow } from '../../notice/key-version.ts';
import { secretOf } from '../../notice/signature.ts';
import { type OfficeSystem, officeSystem, systemChange } from '../../store/item/notice.ts';
import { readSystem } from '../../store/notices.ts';
import { commit, created, replaced } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import type { Deps } from '../deps.ts';
import { type AddressFault, addressFault, type Target } from './receiver-address.ts';

/** What the manager of an office can do about its own system. */
export type SystemAct =
  /** Another address, or the same again after it was stopped. */
  | { readonly do: 'set'; readonly url: string; readonly target: Target }
  /** A new secret; the one before holds for a week. */
  | { readonly do: 'rotate' }
  /** A new secret that holds alone: somebody else has seen the one before. */
  | { readonly do: 'replace' }
  /** Nothing is sent or taken in any more. */
  | { readonly do: 'stop' }
  /** The latest secret is shown: once. */
  | { readonly do: 'show'; readonly master: () => Promise<string> };

export type Managed =
  | { readonly ok: true; readonly system: OfficeSystem; readonly secret?: string }
  | { readonly ok: false; readonly reason: Refusal };

/** Why nothing was done. `OverlapLasts`: two secrets hold, and a change would end the one in use. */
type Refusal = AddressFault | 'NotFound' | 'AlreadyShown' | 'OverlapLasts';

/**
 * The manager registers, stops or changes what the own office's system is told by. Each time it is
 * written who did what: an address says where clients' matters go.
 */
export async function manageSystem(deps: Deps, viewer: Viewer, act: SystemAct): Promise<Managed> {
  const { unit } = viewer;
  const allowed = may(viewer, 'office.connectSystem', noSubject).allowed;
  if (!allowed || unit === null) return { ok: false, reason: 'NotFound' };
  return againstOthers(async () => {
    const seen = await readSystem(deps.table, unit);
    const now = await deps.clock.now();
    const wanted = after(seen, act, unit, now);
    if ('reason' in wanted) return { ok: false, reason: wanted.reason };
    const by = { sub: viewer.sub, name: viewer.name };
    const version = (seen?.version ?? 0) + 1;
    const next = { ...wanted, changedAt: now, by, version };
    const write = seen ? replaced(officeSystem, next, seen.version) : created(officeSystem, next);
    const { url, keyVersion } = next;
    const id = deps.newId(6);
    const change = { id, office: unit, did: act.do, url, keyVersion, at: now, by };
    const written = await commit(deps.table, [write, created(systemChange, change)]);
    if (!written.ok) return undefined;
    if (act.do !== 'show') return { ok: true, system: next };
    const secret = secretOf(await act.master(), unit, next.keyVersion);
    return { ok: true, system: next, secret };
  });
}

type Wanted = Omit<OfficeSystem, 'changedAt' | 'by' | 'version'>;

function after(
  seen: OfficeSystem | undefined,
  act: SystemAct,
  office: string,
  now: string,
): Wanted | { readonly reason: Refusal } {
  if (act.do === 'set') {
    const fault = addressFault(act.url, act.target);
    if (fault !== undefined) return { reason: fault };
    const fresh = { office, keyVersion: 1, shownVersion: 0 };
    return { ...(seen ?? fresh), url: act.url, state: 'active' };
  }
  if (seen === undefined) return { reason: 'NotFound' };
  switch (act.do) {
    case 'stop':
      return { ...seen, state: 'stopped' };
    case 'rotate': {
      const versions = rotated(seen, now);
      return versions === 'OverlapLasts' ? { reason: versions } : { ...seen, ...versions };
    }
    case 'replace': {
      const { previousUntil: _ended, ...others } = seen;
      return { ...others, ...replacedAtOnce(seen) };
    }
    case 'show':
      return seen.shownVersion >= seen.keyVersion
        ? { reason: 'AlreadyShown' }
        : { ...seen, shownVersion: seen.keyVersion };
  }
}

/** Until when the secret before the latest holds; undefined when it does no more. */
export function overlapUntil(system: OfficeSystem, now: string): string | undefined {
  return versionsNow(system, now).length > 1 ? system.previousUntil : undefined;
}
