import { overklagande } from '../../../workflows/overklagande.ts';
import { begin } from '../../../workflows/transition.ts';
import { may } from '../../access/permission.ts';
import type { Viewer } from '../../access/viewer.ts';
import { startOfDay } from '../../clock/stockholm.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { latestVersions } from '../../instrument/registry.ts';
import { type CasePage, readCase } from '../../store/case-page.ts';
import { taskAnswers } from '../../store/item/document.ts';
import { usedFormKey } from '../../store/item/person.ts';
import type { Appeal } from '../../store/item/review.ts';
import { subjectKey } from '../../store/key.ts';
import { created, read, type Write } from '../../store/table.ts';
import { againstOthers } from '../against-others.ts';
import { commitChange, type EventNote, type InstanceChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import { actorOf, startOf, stepEvents } from '../move.ts';
import { caseSubject } from '../task-access.ts';
import { type ComeAppeal, comeAppeal, type FormInput } from './come-appeal.ts';
import { isAtCourtFor, isOver, type KnownDecision, knownDecision } from './sent-decision.ts';

/** A wish to appeal a decision, or one that came on paper and is registered. */
export type Appealing = {
  readonly viewer: Viewer;
  readonly caseId: string;
  /** The instance that made the decision. */
  readonly instanceId: string;
  readonly input: FormInput;
  readonly key: string;
};

export type Appealed =
  /** `joined`: the decision was appealed already, and this was added to that appeal. */
  | { readonly ok: true; readonly appealId: string; readonly joined: boolean }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: string };

/** The words of an appeal stand under these steps: what came first, and each that came after it. */
export const appealText = { first: 'overklagande', more: 'tillagg' } as const;

/**
 * Takes an appeal in. It is never refused for being late: that is examined afterwards (FL 45 §). A
 * second one of the same decision, while the first is with us, is joined to it; when the court has the
 * first, it is an appeal of its own, to be handed over too (FL 45–46 §§): the other spouse is a party
 * with a time of her own. A decision under SoL 12:2 is not tried this way: the answer names the right
 * one (laglighetsprövning).
 */
export async function registerAppeal(deps: Deps, asking: Appealing): Promise<Appealed> {
  return againstOthers(() => tryToRegister(deps, asking));
}

async function tryToRegister(deps: Deps, asking: Appealing): Promise<Appealed | undefined> {
  const { viewer, caseId, instanceId, input, key } = asking;
  const page = await readCase(deps.table, caseId);
  if (!page) return { ok: false, reason: 'NotFound' };
  const own = page.head.subjects.includes(viewer.sub);
  const action = own ? 'appeal.create' : 'appeal.register';
  const allowed = may(viewer, action, caseSubject(viewer, page.head));
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  const decision = await knownDecision(deps, page, instanceId);
  if (!decision) return { ok: false, reason: 'NoSentDecision' };
  if (decision.statute === '12:2') return { ok: false, reason: 'LegalityReviewOnly' };
  const now = await deps.clock.now();
  const come = comeAppeal(input, own, decision.sentAt, now);
  if (!come.ok) return { ok: false, reason: 'FieldErrors', errors: come.errors };
  const same = page.appeals.filter(({ decisionId }) => decisionId === decision.decisionId);
  if (own && same.some((one) => isAtCourtFor(one, viewer.sub))) {
    return { ok: false, reason: 'AppealAtCourt' };
  }
  const open = same.find((one) => !isOver(one));
  const made = open
    ? supplement(deps, asking, open, come.come, now)
    : beginning(deps, asking, page, decision, come.come, now);
  const { appeal, change, events, writes } = made;
  const about = page.applications.find((one) => one.instanceId === appeal.applicationId);
  const role = own ? 'sokande' : (viewer.roles[0] ?? 'socialsekreterare');
  const committed = await commitChange(deps.table, {
    at: now,
    actor: actorOf({ sub: viewer.sub, name: viewer.name }, role),
    head: { seen: page.head, next: page.head },
    // The application's time for appeal stops: its clocks follow what is said of its decision.
    instances: [change, ...(about ? [{ seen: about, next: about }] : [])],
    events,
    messages: open ? [] : [startOf(appeal)],
    writes: [
      created(usedFormKey, {
        sub: viewer.sub,
        key,
        usedAt: now,
        location: `${appeal.instanceId}/${open ? 'joined' : 'begun'}`,
      }),
      ...writes,
    ],
  });
  if (committed.ok) return { ok: true, appealId: appeal.instanceId, joined: open !== undefined };
  return committed.failed.includes(0) ? sameAgain(deps, asking) : undefined;
}

/** What an appeal that came in adds to the case. */
type Made = {
  readonly appeal: Appeal;
  readonly change: InstanceChange;
  readonly events: readonly EventNote[];
  readonly writes: readonly Write[];
};

function beginning(
  deps: Deps,
  asking: Appealing,
  page: CasePage,
  decision: KnownDecision,
  come: ComeAppeal,
  now: string,
): Made {
  const { way, arrivedOn } = come;
  const { decisionId, decidedIn, application } = decision;
  const appeal: Appeal = {
    caseId: page.head.caseId,
    instanceId: `O-${deps.newId(8)}`,
    unit: page.head.unit,
    version: 1,
    flow: begin(overklagande, overklagande.name, { children: [], remittals: [] }),
    run: 1,
    openedAt: now,
    runAskedAt: now,
    marks: [],
    forms: latestVersions(),
    applicationId: application.instanceId,
    decidedIn,
    decisionId,
    way,
    ...(way === 'web' ? { sentBy: asking.viewer.sub } : {}),
    arrivedOn,
  };
  const came = way === 'web' ? {} : { occurredAt: startOfDay(arrivedOn) };
  const data = { ...came, applicationId: appeal.applicationId, decisionId, way };
  return {
    appeal,
    change: { next: appeal },
    events: [{ type: 'appeal_received', instance: appeal, data }, ...stepEvents(undefined, appeal)],
    writes: [said(asking, appeal, come, appealText.first, undefined, now)],
  };
}

function supplement(
  deps: Deps,
  asking: Appealing,
  appeal: Appeal,
  come: ComeAppeal,
  now: string,
): Made {
  const { applicationId, decisionId } = appeal;
  const data = { applicationId, decisionId, way: come.way };
  return {
    appeal,
    change: { seen: appeal, next: appeal },
    events: [{ type: 'appeal_supplemented', instance: appeal, data }],
    writes: [said(asking, appeal, come, appealText.more, deps.newId(6), now)],
  };
}

/** What the appeal says, kept as it came. */
function said(
  { viewer }: Appealing,
  { caseId, instanceId }: Appeal,
  { form, answers, way }: ComeAppeal,
  step: string,
  item: string | undefined,
  at: string,
): Write {
  return created(taskAnswers, {
    caseId,
    instanceId,
    task: item === undefined ? step : `${step}.${item}`,
    step,
    ...(item === undefined ? {} : { item }),
    form: form.id,
    formVersion: form.version,
    outcome: way,
    answers,
    by: { sub: viewer.sub, name: viewer.name },
    at,
  });
}

async function sameAgain(deps: Deps, { viewer, key }: Appealing): Promise<Appealed | undefined> {
  const used = await read(deps.table, usedFormKey, subjectKey.formKey(viewer.sub, key));
  const [appealId, how] = used?.location.split('/') ?? [];
  return appealId === undefined ? undefined : { ok: true, appealId, joined: how === 'joined' };
}
