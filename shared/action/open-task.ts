import { type Flow, openPlaces, type Place, taskKey } from '../../workflows/flow.ts';
import type { PersonStep } from '../../workflows/process.ts';
import { type ProcessName, processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';
import { roleSchema } from '../access/role.ts';
import { caseClocks } from '../clock/case-clocks.ts';
import type { Clock } from '../clock/clock.ts';
import { type ClockName, clocks } from '../clock/clocks.ts';
import { endOfDay } from '../clock/stockholm.ts';
import { type CasePage, instancesOf, readCase } from '../store/case-page.ts';
import { chosenDate, type Instance, isRemittal } from '../store/item/instance.ts';
import { closedTask, type OpenTask, openTask, waitToken } from '../store/item/task.ts';
import { caseKey } from '../store/key.ts';
import { commit, created, put, read, removed, type Table, unchanged } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import type { Deps } from './deps.ts';
import { taskAbout } from './task-about.ts';
import { watchKey } from './timer.ts';

/** What a machine asks for: that a place's task be open, and that this token be answered after it. */
export type OpenRequest = {
  readonly process: ProcessName;
  readonly caseId: string;
  readonly instanceId: string;
  readonly step: string;
  readonly item?: string | undefined;
  readonly token: string;
};

/**
 * Either the task waits, or the place is behind the instance already: then the outcome is at hand.
 * `task` names the place; the machine that is out of date has none.
 */
export type Opened =
  | { readonly waits: true; readonly task: string }
  | { readonly waits: false; readonly outcome: string; readonly task?: string };

/** The outcome that tells a machine that its place is no longer the table's: it asks where to go. */
export const OUT_OF_DATE = 'inaktuell';

/**
 * Opens the task of a place and stores the machine's token. Asking twice opens nothing twice. The
 * token is stored first and the task looked at again after, so that an answer which came in between
 * is not slept through.
 */
export async function openTaskFor(deps: Deps, ask: OpenRequest): Promise<Opened> {
  return againstOthers(async () => {
    const page = await readCase(deps.table, ask.caseId);
    const instance = page && instanceOf(page, ask.instanceId);
    const place = instance && openPlace(ask, instance.flow);
    const step = personStep(processOf(ask.process), ask.step);
    if (!page || !instance || !place || !step) return { waits: false, outcome: OUT_OF_DATE };
    const { caseId, instanceId, token } = ask;
    const task = taskKey(place);
    const writes = [
      put(waitToken, { caseId, instanceId, task, token, run: instance.run }),
      unchanged(caseKey.instance(caseId, instanceId), instance.version),
    ];
    if (!page.tasks.some((one) => one.instanceId === instanceId && one.task === task)) {
      const now = await deps.clock.now();
      // What the task takes from the case (who has it, whether its names may be shown) must still hold.
      writes.push(
        created(openTask, newTask(page, instance, place, step, now)),
        unchanged(caseKey.head(caseId), page.head.version),
      );
    }
    // After a new start the tasks are open though their tokens may be missing: the watch looks at those.
    if (instance.run === 1 && othersAreOpen(page, instance, task))
      writes.push(removed(watchKey(instance)));
    const committed = await commit(deps.table, writes);
    return committed.ok ? outcomeSince(deps.table, ask, task) : undefined;
  });
}

/** The instance of that id on a case page. */
export function instanceOf(page: CasePage, instanceId: string): Instance | undefined {
  return instancesOf(page).find((one) => one.instanceId === instanceId);
}

/** Whether each of the instance's open places but this one has its task: then no watch is needed. */
function othersAreOpen(page: CasePage, { instanceId, flow }: Instance, task: string): boolean {
  return openPlaces(processOf(flow.process), flow)
    .map(taskKey)
    .filter((one) => one !== task)
    .every((one) => page.tasks.some((open) => open.instanceId === instanceId && open.task === one));
}

function openPlace(ask: OpenRequest, flow: Flow): Place | undefined {
  return openPlaces(processOf(ask.process), flow).find(
    (place) => place.step === ask.step && place.item === ask.item,
  );
}

function newTask(
  page: CasePage,
  instance: Instance,
  place: Place,
  step: PersonStep,
  now: string,
): OpenTask {
  const role = roleSchema.parse(step.by);
  const dueAt = dueOf(page, instance, place, step, now);
  const { head } = page;
  const keeps = role === 'socialsekreterare' ? head.assignee : null;
  return {
    caseId: head.caseId,
    instanceId: instance.instanceId,
    task: taskKey(place),
    step: place.step,
    ...(place.item === undefined ? {} : { item: place.item }),
    role,
    unit: isRemittal(instance) && role === 'jobbtorgscoach' ? instance.office : head.unit,
    form: step.form,
    formVersion: formVersionOf(instance, step.form),
    version: 1,
    openedAt: now,
    ...(dueAt === undefined ? {} : { dueAt }),
    assignee: keeps,
    protectedIdentity: head.protectedIdentity,
    about: taskAbout(page, instance, place.item),
    ...(head.conflicted ? { notFor: head.conflicted.map(({ sub }) => sub) } : {}),
  };
}

/**
 * The version that the instance began with. A form that came later is taken in its first version, so
 * that two tasks of one instance never have different ones.
 */
function formVersionOf(instance: Instance, form: string): number {
  return instance.forms[form] ?? 1;
}

/**
 * When the task should be done: the date that was chosen, or the limit of the remittal that it waits
 * for, or of the step's own clock, or else the limit of the decision that all of it is for.
 */
function dueOf(
  page: CasePage,
  instance: Instance,
  place: Place,
  step: PersonStep,
  now: string,
): string | undefined {
  const until = step.until && chosenDate(instance, step.until);
  if (until !== undefined) return endOfDay(until);
  const sent = waitedFor(page, place)?.dueAt;
  if (sent !== undefined) return sent;
  const running = caseClocks(instance.marks, now).filter(({ state }) => state.state !== 'stopped');
  const limits = (name: string | undefined) =>
    running
      .filter(({ clock, subject }) => isFor(clock, name) && isAbout(subject, place))
      .flatMap(({ state }) => state.dueAt ?? [])
      .sort();
  const due = step.due && chosenDate(instance, step.due);
  return limits(step.clock)[0] ?? (due === undefined ? limits('beslut')[0] : endOfDay(due));
}

/** Whether a clock is the step's own, or a tighter promise beside it. */
function isFor(clock: ClockName, name: string | undefined): boolean {
  const { tightens }: Clock = clocks[clock];
  return clock === name || (tightens !== undefined && tightens === name);
}

/** The remittal whose answer a place waits for: the wait is as long as the office has. */
function waitedFor({ remittals }: CasePage, { item }: Place) {
  return remittals.find(({ instanceId }) => instanceId === item);
}

/** A remittal's clock is about that remittal; every other clock about the whole application. */
function isAbout(subject: string, place: Place): boolean {
  return place.item === undefined || !subject.startsWith('R-') || subject === place.item;
}

async function outcomeSince(table: Table, ask: OpenRequest, task: string): Promise<Opened> {
  const open = await read(table, openTask, caseKey.openTask(ask.caseId, ask.instanceId, task));
  if (open) return { waits: true, task };
  const closed = await read(
    table,
    closedTask,
    caseKey.closedTask(ask.caseId, ask.instanceId, task),
  );
  return { waits: false, outcome: closed?.outcome ?? OUT_OF_DATE, task };
}
