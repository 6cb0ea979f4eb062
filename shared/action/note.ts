import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { readCase } from '../store/case-page.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { caseSubject } from './task-access.ts';

/**
 * Writes a note in the journal. A note is never changed: what is wrong is said in another, which
 * names the number of the first (SoL 14:6).
 */
export async function writeNote(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly text: string;
    readonly key: string;
  },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
  const { viewer, caseId, text, key } = ask;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    if (!page) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'case.note', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const role = viewer.roles[0];
    if (role === undefined) return { ok: false, reason: 'NotYourRole' };
    const now = await deps.clock.now();
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, role),
      head: { seen: page.head, next: page.head },
      instances: [],
      events: [{ type: 'note_written', data: { text } }],
      messages: [],
      writes: [created(usedFormKey, { sub: viewer.sub, key, usedAt: now, location: caseId })],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}
