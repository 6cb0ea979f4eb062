import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import type { EventData } from '../journal/event.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { Write } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { instanceOf } from './open-task.ts';
import { type KnownDecision, knownDecision } from './review/sent-decision.ts';
import { caseSubject } from './task-access.ts';

/** Whose decision, and who asks. */
export type OfDecision = {
  readonly viewer: Viewer;
  readonly caseId: string;
  /** The instance that made the decision: an application, an amendment or a dismissed appeal. */
  readonly instanceId: string;
};

/**
 * The applicant takes part of the decision by opening it on the own page: from then on the three weeks
 * for an appeal run (FL 44 §). Only the first time counts; opening it again changes nothing.
 */
export async function receiveDecision(deps: Deps, ask: OfDecision): Promise<void> {
  const { viewer, caseId, instanceId } = ask;
  await againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const decision = page && (await knownDecision(deps, page, instanceId));
    if (!page || !decision || isReceived(decision)) return 'nothing';
    if (!may(viewer, 'letter.readOwn', caseSubject(viewer, page.head)).allowed) return 'nothing';
    const committed = await noteReceived(deps, page, ask, decision, {}, []);
    return committed.ok ? 'noted' : undefined;
  });
}

/** Whether the applicant is known to have received a decision. */
export function isReceived({ application, decisionId }: KnownDecision): boolean {
  return application.marks.some(
    ({ type, data }) => type === 'decision_received' && data.decisionId === decisionId,
  );
}

/** Notes it. The application has the clocks of each of its decisions, whichever instance made them. */
export async function noteReceived(
  deps: Deps,
  page: CasePage,
  { viewer, instanceId }: OfDecision,
  { application, decisionId }: KnownDecision,
  data: EventData,
  writes: readonly Write[],
) {
  const own = page.head.subjects.includes(viewer.sub);
  const role = own ? 'sokande' : (viewer.roles[0] ?? 'socialsekreterare');
  const instance = instanceOf(page, instanceId) ?? application;
  return commitChange(deps.table, {
    at: await deps.clock.now(),
    actor: actorOf({ sub: viewer.sub, name: viewer.name }, role),
    head: { seen: page.head, next: page.head },
    instances: [{ seen: application, next: application }],
    events: [
      {
        type: 'decision_received',
        instance,
        data: { ...data, decisionId, applicationId: application.instanceId },
      },
    ],
    messages: [],
    writes,
  });
}
