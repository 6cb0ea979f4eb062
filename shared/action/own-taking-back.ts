import type { Viewer } from '../access/viewer.ts';
import type { CasePage } from '../store/case-page.ts';
import type { Instance } from '../store/item/instance.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { endWrites } from './end-writes.ts';
import type { Pieces } from './go-on.ts';
import { actorOf } from './move.ts';

/** An applicant's wish to take something of the own back; the same key twice is the same wish. */
export type TakeBackWish = {
  readonly viewer: Viewer;
  readonly caseId: string;
  readonly instanceId: string;
  readonly key: string;
};

export type Withdrawn = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Commits what the applicant takes back, in the applicant's name.
 * @param ended the instance that gives its months free by it, if there is one
 * @returns undefined when the case has changed meanwhile: read it and try again
 */
export async function commitTakingBack(
  deps: Deps,
  page: CasePage,
  { viewer, key }: TakeBackWish,
  back: Pieces,
  now: string,
  ended?: Instance,
): Promise<Withdrawn | undefined> {
  const { instances, events, messages } = back;
  const committed = await commitChange(deps.table, {
    at: now,
    actor: actorOf({ sub: viewer.sub, name: viewer.name }, 'sokande'),
    head: { seen: page.head, next: page.head },
    instances,
    events,
    messages,
    writes: [
      created(usedFormKey, { sub: viewer.sub, key, usedAt: now, location: '/ansokan' }),
      ...back.writes,
      ...(ended ? await endWrites(deps, ended) : []),
    ],
  });
  return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
}
