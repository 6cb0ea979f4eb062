import { hasEnded, openPlaces, taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';
import { addDays } from '../clock/calendar.ts';
import { type CaseClock, type ClockOwner, clocksOfInstance } from '../clock/case-clocks.ts';
import { endOfDay, localDate, startOfDay } from '../clock/stockholm.ts';
import { listOf } from '../remittal/standing.ts';
import {
  chosenDate,
  type Instance,
  isAmendment,
  isAppeal,
  isRemittal,
} from '../store/item/instance.ts';
import { type Timer, timer } from '../store/item/outbox.ts';
import { caseKey, type Key } from '../store/key.ts';
import { put, removed, type Write } from '../store/table.ts';

/** The clocks that are the instance's own: an application and its remittal share some events. */
export function clocksOf(instance: Instance, now: string): readonly CaseClock[] {
  return clocksOfInstance(ownerOf(instance), instance.marks, now);
}

function ownerOf(instance: Instance): ClockOwner {
  if (isRemittal(instance)) return 'remittal';
  if (isAppeal(instance)) return 'appeal';
  return isAmendment(instance) ? 'amendment' : 'application';
}

/** Days before a chosen date on which the applicant is reminded (R049). */
const REMINDER_DAYS = 3;

/**
 * Everything that falls due for an instance, given what has happened to it: each running clock's
 * limit, the date that a step waits for, and the reminder before it. Timers that have fired are
 * not made again: a clock that is breached is no longer running.
 */
function timersOf(instance: Instance, now: string): readonly Timer[] {
  const of = { caseId: instance.caseId, instanceId: instance.instanceId };
  const clocks = clocksOf(instance, now).flatMap(({ clock, subject, state }): Timer[] =>
    state.state === 'running'
      ? [{ ...of, name: `clock.${clock}.${subject}`, kind: 'clock', of: clock, at: state.dueAt }]
      : [],
  );
  return [...clocks, ...planReminder(instance, now), ...dateTimers(instance, now)];
}

/** The office is reminded on the day before its plan is due, as long as there is none. */
function planReminder(instance: Instance, now: string): Timer[] {
  if (!isRemittal(instance) || instance.dueAt === undefined) return [];
  const at = startOfDay(addDays(localDate(instance.dueAt), -1));
  const { caseId, instanceId } = instance;
  const timer: Timer = {
    caseId,
    instanceId,
    name: `reminder.${PLAN}`,
    kind: 'reminder',
    of: PLAN,
    at,
  };
  return listOf(instance) === 'open' && at > now ? [timer] : [];
}

/** What a reminder of an activity plan is called, and what it is of. */
export const PLAN = 'plan';

function dateTimers(instance: Instance, now: string): Timer[] {
  const process = processOf(instance.flow.process);
  if (hasEnded(process, instance.flow)) return [];
  return openPlaces(process, instance.flow).flatMap((place) => {
    const step = personStep(process, place.step);
    const date = step?.until && chosenDate(instance, step.until);
    if (date === undefined) return [];
    const task = taskKey(place);
    const of = { caseId: instance.caseId, instanceId: instance.instanceId, of: task };
    const reminder = startOfDay(addDays(date, -REMINDER_DAYS));
    const due: Timer = { ...of, name: `date.${task}`, kind: 'date', at: endOfDay(date) };
    const remind: Timer = { ...of, name: `reminder.${task}`, kind: 'reminder', at: reminder };
    // What ends by its date without the applicant, like a pause, has nothing to remind anybody of.
    return step?.by === 'sokande' && reminder > now ? [due, remind] : [due];
  });
}

/** The writes that bring the stored timers of an instance from what they were to what they are. */
export function timerWrites(
  before: Instance | undefined,
  after: Instance,
  now: string,
): readonly Write[] {
  const old = before ? timersOf(before, now) : [];
  const next = timersOf(after, now);
  const same = (a: Timer, b: Timer) => a.name === b.name && a.at === b.at;
  const gone = old.filter((one) => !next.some((other) => other.name === one.name));
  const fresh = next.filter((one) => !old.some((other) => same(one, other)));
  return [
    ...gone.map((one) => removed(caseKey.timer(one.caseId, one.instanceId, one.name))),
    ...fresh.map((one) => put(timer, one)),
    ...watchWrites(before, after, now),
  ];
}

/** The key of the one timer that watches over an instance's machine. */
export function watchKey({ caseId, instanceId }: Pick<Instance, 'caseId' | 'instanceId'>): Key {
  return caseKey.timer(caseId, instanceId, WATCH);
}

const WATCH = 'watch';

/** Time for a machine to open the tasks of what was entered, or to do its own part of it. */
const WATCH_SECONDS = 20;

/**
 * Whoever enters a place leaves word to look whether the machine took it up; the opened task takes
 * the word away. So a machine that sleeps beside a task that it never opened is found.
 */
function watchWrites(before: Instance | undefined, after: Instance, now: string): Write[] {
  const process = processOf(after.flow.process);
  if (hasEnded(process, after.flow)) return before ? [removed(watchKey(after))] : [];
  const known = new Set(before ? openPlaces(process, before.flow).map(taskKey) : []);
  const entered = openPlaces(process, after.flow).map(taskKey);
  if (before?.run === after.run && entered.every((place) => known.has(place))) return [];
  return [watchFrom(after, now)];
}

/** Gives the machine of an instance its time from now: it has only now been told to go on. */
export function watchFrom(
  { caseId, instanceId }: Pick<Instance, 'caseId' | 'instanceId'>,
  now: string,
): Write {
  const at = new Date(Date.parse(now) + WATCH_SECONDS * 1000).toISOString();
  return put(timer, { caseId, instanceId, name: WATCH, kind: 'watch', of: instanceId, at });
}
