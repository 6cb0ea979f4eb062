import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import { readEntry } from '../store/item/journal.ts';
import { personCase, subjectCase } from '../store/item/person.ts';
import { personKey, subjectKey } from '../store/key.ts';
import { commit, created, ofKind, query } from '../store/table.ts';
import type { Deps } from './deps.ts';
import { caseSubject } from './task-access.ts';

export type CaseRead =
  | { readonly ok: true; readonly page: CasePage }
  | { readonly ok: false; readonly reason: string };

/**
 * A case for a person to see: permission first, and the reading is logged before anything is shown
 * (SoLPuL 10 §). The applicant's own reading is not logged: nobody is watched by looking at oneself.
 * @param what the page or part that is read, for the log
 */
export async function openCase(
  deps: Deps,
  viewer: Viewer,
  caseId: string,
  action: Action,
  what: string,
): Promise<CaseRead> {
  const page = await readCase(deps.table, caseId);
  if (!page) return { ok: false, reason: 'NotFound' };
  const allowed = may(viewer, action, caseSubject(viewer, page.head));
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  if (!page.head.subjects.includes(viewer.sub)) await logReading(deps, viewer, caseId, what);
  return { ok: true, page };
}

/** Logs that a person read something of a case. */
export async function logReading(
  deps: Deps,
  viewer: Viewer,
  caseId: string,
  what: string,
): Promise<void> {
  const at = await deps.clock.now();
  await commit(deps.table, [
    created(readEntry, {
      caseId,
      at,
      id: deps.newId(6),
      sub: viewer.sub,
      name: viewer.name,
      role: viewer.roles.join(' '),
      what,
    }),
  ]);
}

/** The cases of a login, for the applicant's own page. */
export async function ownCases(deps: Deps, sub: string): Promise<readonly CasePage[]> {
  const { items } = await query(deps.table, {
    partition: subjectKey.partition(sub),
    from: 'CASE#',
    to: 'CASE#~',
  });
  return existing(ofKind(subjectCase, items).map(({ caseId }) => readCase(deps.table, caseId)));
}

/** Case ids of a person, by personal number (förordning 2001:637 15 §). */
export async function casesOfPerson(deps: Deps, personalNumber: string): Promise<string[]> {
  const { items } = await query(deps.table, {
    partition: personKey.partition(await deps.personHash(personalNumber)),
    from: 'CASE#',
    to: 'CASE#~',
  });
  return ofKind(personCase, items).map(({ caseId }) => caseId);
}

async function existing(
  reads: readonly Promise<CasePage | undefined>[],
): Promise<readonly CasePage[]> {
  const pages = await Promise.all(reads);
  return pages.filter((page) => page !== undefined);
}
