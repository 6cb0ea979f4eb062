import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { readCase } from '../store/case-page.ts';
import { decisionItem } from '../store/item/decision.ts';
import { instanceKey } from '../store/key.ts';
import { read } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { caseSubject } from './task-access.ts';

/**
 * The applicant takes part of the decision by opening it on the own page: from then on the three weeks
 * for an appeal run (FL 44 §). Only the first time counts; opening it again changes nothing.
 */
export async function receiveDecision(
  deps: Deps,
  ask: { readonly viewer: Viewer; readonly caseId: string; readonly instanceId: string },
): Promise<void> {
  const { viewer, caseId, instanceId } = ask;
  await againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !instance?.decision?.sentAt) return 'nothing';
    if (instance.marks.some(({ type }) => type === 'decision_received')) return 'nothing';
    if (!may(viewer, 'letter.readOwn', caseSubject(viewer, page.head)).allowed) return 'nothing';
    const decision = await read(deps.table, decisionItem, instanceKey.decision(instanceId));
    if (!decision) return 'nothing';
    const committed = await commitChange(deps.table, {
      at: await deps.clock.now(),
      actor: actorOf({ sub: viewer.sub, name: viewer.name }, 'sokande'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next: instance }],
      events: [{ type: 'decision_received', instance, data: { decisionId: decision.decisionId } }],
      messages: [],
      writes: [],
    });
    return committed.ok ? 'noted' : undefined;
  });
}
