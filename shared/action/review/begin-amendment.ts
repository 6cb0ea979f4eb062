import { andring } from '../../../workflows/andring.ts';
import { begin } from '../../../workflows/transition.ts';
import { may } from '../../access/permission.ts';
import type { Viewer } from '../../access/viewer.ts';
import { latestVersions } from '../../instrument/registry.ts';
import { type CasePage, readCase } from '../../store/case-page.ts';
import { usedFormKey } from '../../store/item/person.ts';
import type { Amendment } from '../../store/item/review.ts';
import { subjectKey } from '../../store/key.ts';
import { created, read } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange, type EventNote } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actorOf, startOf, stepEvents } from '../move.ts';
import { caseSubject } from '../task-access.ts';
import {
  decisionInForce,
  type KnownDecision,
  knownDecision,
  openAmendment,
} from './sent-decision.ts';

export type Begun = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Takes up whether the decision that holds for an application is to be corrected or changed (FL 36–38
 * §§). One at a time: a second waits until the first is done.
 */
export async function beginAmendment(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    /** The application whose decision it is. */
    readonly instanceId: string;
    readonly key: string;
  },
): Promise<Begun> {
  const { viewer, caseId, instanceId, key } = ask;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    if (!page) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'amendment.begin', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const decision = await decisionToAmend(deps, page, instanceId);
    if (!decision) return { ok: false, reason: 'NoSentDecision' };
    const now = await deps.clock.now();
    const next = newAmendment(deps, page, decision, 'error', now);
    const used = { sub: viewer.sub, key, usedAt: now, location: next.instanceId };
    const change = {
      at: now,
      actor: actorOf(
        { sub: viewer.sub, name: viewer.name },
        viewer.roles[0] ?? 'socialsekreterare',
      ),
      head: { seen: page.head, next: page.head },
      instances: [{ next }],
      events: begunEvents(next),
      messages: [startOf(next)],
      writes: [created(usedFormKey, used)],
    };
    if (openAmendment(page, instanceId)) {
      const before = await read(deps.table, usedFormKey, subjectKey.formKey(viewer.sub, key));
      return before ? { ok: true } : { ok: false, reason: 'AmendmentUnderWay' };
    }
    const committed = await commitChange(deps.table, change);
    return committed.ok || committed.failed.includes(0) ? { ok: true } : undefined;
  });
}

/** The decision that holds for an application, with its number. */
export async function decisionToAmend(
  deps: Deps,
  page: CasePage,
  applicationId: string,
): Promise<KnownDecision | undefined> {
  const holds = decisionInForce(page, applicationId);
  return holds && knownDecision(deps, page, holds.decidedIn);
}

/** A correction or change as it begins. */
export function newAmendment(
  deps: Deps,
  page: CasePage,
  decision: KnownDecision,
  amends: Amendment['amends'],
  now: string,
): Amendment {
  return {
    caseId: page.head.caseId,
    instanceId: `N-${deps.newId(8)}`,
    unit: page.head.unit,
    version: 1,
    flow: begin(andring, andring.name, { children: [], remittals: [] }),
    run: 1,
    openedAt: now,
    runAskedAt: now,
    marks: [],
    forms: latestVersions(),
    applicationId: decision.application.instanceId,
    decidedIn: decision.decidedIn,
    decisionId: decision.decisionId,
    amends,
  };
}

/** What the journal says of it. */
export function begunEvents(amendment: Amendment): readonly EventNote[] {
  const { applicationId, decisionId, amends } = amendment;
  const data = { applicationId, decisionId, amends };
  return [
    { type: 'amendment_begun', instance: amendment, data },
    ...stepEvents(undefined, amendment),
  ];
}
