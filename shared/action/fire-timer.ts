import { openPlaces, taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';
import type { EventType } from '../journal/event-type.ts';
import { listOf } from '../remittal/standing.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import { type Instance, isRemittal } from '../store/item/instance.ts';
import { type Timer, timer as timerItem } from '../store/item/outbox.ts';
import type { Remittal } from '../store/item/remittal.ts';
import { caseKey } from '../store/key.ts';
import { commit, read, removed, type Table } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange, type EventNote } from './change.ts';
import { delayReasonOf } from './delay-reason.ts';
import type { Deps } from './deps.ts';
import { goOn, waitsAt } from './go-on.ts';
import { type InstanceFields, systemActor } from './move.ts';
import { instanceOf } from './open-task.ts';
import { eventOf } from './remittal/event-of.ts';
import { clocksOf, PLAN } from './timer.ts';

export type Fired = 'breach' | 'reminder' | 'moved' | 'nothing';

const EXPIRED: { readonly [step: string]: EventType } = {
  komplettering: 'komplettering_expired',
  kommunicering: 'communication_expired',
  plan_underskrift: 'plan_unsigned',
  samtycke: 'consent_expired',
  paus: 'remittal_resumed',
};

/**
 * Does what has fallen due: notes the breach of a clock (once), sends a reminder, or lets a step that
 * waited for a date go on. A timer whose reason is gone is only taken away.
 */
export async function fireTimer(deps: Deps, timer: Timer): Promise<Fired> {
  return againstOthers(async () => {
    const now = await deps.clock.now();
    const page = await readCase(deps.table, timer.caseId);
    const instance = page && instanceOf(page, timer.instanceId);
    const key = caseKey.timer(timer.caseId, timer.instanceId, timer.name);
    if (!page || !instance) {
      await commit(deps.table, [removed(key)]);
      return 'nothing';
    }
    if (!(await isStillDue(deps.table, timer, now))) return 'nothing';
    if (timer.kind === 'date') return goOnAtDate(deps, page, instance, timer, now);
    const notes = notesOf(instance, timer, now);
    const next = isRemittal(instance)
      ? { ...instance, ...lateness(timer, notes, instance, now) }
      : instance;
    const committed = await commitChange(deps.table, {
      at: now,
      actor: systemActor('sweep'),
      head: { seen: page.head, next: page.head },
      instances: [{ seen: instance, next }],
      events: notes,
      messages: [],
      writes: [removed(key)],
    });
    if (!committed.ok) return undefined;
    if (notes.length === 0) return 'nothing';
    return timer.kind === 'clock' ? 'breach' : 'reminder';
  });
}

/**
 * Whether the timer stands as it was listed. The list of what is due lags behind: since then somebody
 * may have set the same timer for later, and taking that one away would let its time pass unseen.
 */
async function isStillDue(table: Table, listed: Timer, now: string): Promise<boolean> {
  const { caseId, instanceId, name } = listed;
  const stored = await read(table, timerItem, caseKey.timer(caseId, instanceId, name));
  return stored !== undefined && stored.at <= now;
}

function notesOf(instance: Instance, timer: Timer, now: string): readonly EventNote[] {
  if (timer.of === PLAN && isRemittal(instance)) {
    const number = (instance.remindedAt?.length ?? 0) + 1;
    return listOf(instance) === 'open' ? [eventOf('reminder_sent', instance, { number })] : [];
  }
  if (timer.kind === 'reminder') {
    return waitsAt(instance, timer.of)
      ? [{ type: 'reminder_sent', instance, data: { task: timer.of } }]
      : [];
  }
  return clocksOf(instance, now)
    .filter(({ clock, subject }) => `clock.${clock}.${subject}` === timer.name)
    .filter(({ state }) => state.breachedAt !== null)
    .flatMap(({ clock, subject }): EventNote[] => [
      { type: 'clock_breached', instance, data: { clock, subject } },
      ...(clock === 'beslut' ? noticeOf(instance) : []),
      ...(clock === 'jobbtorg_plan' && isRemittal(instance)
        ? [eventOf('remittal_escalated', instance, { office: instance.office })]
        : []),
    ]);
}

/**
 * That the office was reminded of its plan, or that this is so late that the managers of both sides are
 * told. What the person is reminded of, like the question of consent, is no reminder of the plan.
 */
function lateness(
  timer: Timer,
  notes: readonly EventNote[],
  { remindedAt = [] }: Remittal,
  now: string,
): Partial<Remittal> {
  const says = (type: EventType) => notes.some((note) => note.type === type);
  return {
    ...(timer.of === PLAN && says('reminder_sent') ? { remindedAt: [...remindedAt, now] } : {}),
    ...(says('remittal_escalated') ? { escalatedAt: now } : {}),
  };
}

/** What the date itself changes: nobody answered about consent, or the pause is over. */
function atDate(instance: Instance, step: string): InstanceFields {
  if (!isRemittal(instance)) return {};
  if (step === 'paus') return { remittal: { status: 'following' } };
  const { consent } = instance;
  return step === 'samtycke' ? { remittal: { consent: { ...consent, state: 'expired' } } } : {};
}

/** The promised day has passed, and the applicant is told why without anybody having to think of it (FL 11). */
function noticeOf(instance: Instance): readonly EventNote[] {
  if (isRemittal(instance)) return [];
  return [{ type: 'delay_notified', instance, data: { reason: delayReasonOf(instance) } }];
}

function expiry(type: EventType, instance: Instance): EventNote {
  return isRemittal(instance) ? eventOf(type, instance) : { type, instance };
}

async function goOnAtDate(
  deps: Deps,
  page: CasePage,
  instance: Instance,
  timer: Timer,
  now: string,
): Promise<Fired | undefined> {
  const key = caseKey.timer(timer.caseId, timer.instanceId, timer.name);
  const process = processOf(instance.flow.process);
  const place = openPlaces(process, instance.flow).find((one) => taskKey(one) === timer.of);
  const way =
    place &&
    Object.entries(personStep(process, place.step)?.ways ?? {}).find(
      ([, one]) => one.by === 'date',
    );
  if (!place || !way) {
    await commit(deps.table, [removed(key)]);
    return 'nothing';
  }
  const { step, item } = place;
  const type = EXPIRED[step];
  const gone = await goOn(
    deps,
    page,
    instance,
    {
      part: 'sweep',
      step,
      ...(item === undefined ? {} : { item }),
      outcome: way[0],
      by: 'date',
      ...atDate(instance, step),
      events: type ? [expiry(type, instance)] : [],
      writes: [],
    },
    now,
  );
  return gone.ok ? 'moved' : undefined;
}
