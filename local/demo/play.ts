/** Plays a demonstration through every role on a running copy, by its public API alone. */
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Role } from '../../shared/access/role.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import { type DemonstrationPerson, district } from '../district.ts';
import { Refusal } from '../refusal.ts';
import { type Api, problemInWords } from './api.ts';
import { actFor, type Script, writtenIn } from './script.ts';
import {
  completed,
  type OwnApplication,
  ownApplications,
  type Place,
  place,
  remittalFile,
  remittals,
  type Task,
  worklist,
} from './shapes.ts';
import type { Story } from './story.ts';
import { inOrder, isOver, rolesAt } from './turn.ts';

/** What a play needs: everybody's way in, and somebody to tell it to. */
export interface Stage {
  readonly script: Script;
  /** A person's way in; logged in when first asked for. */
  readonly as: (person: DemonstrationPerson) => Promise<Api>;
  readonly applicant: DemonstrationPerson;
  readonly months: readonly string[];
  readonly story: Story;
  /** Parts side by side are opened within a moment of each other: whoever waits it out sees all. */
  readonly settleMs: number;
}

/** How long nothing may happen before the demonstration gives up. */
const PATIENCE_MS = 60_000;
const EVERY_MS = 250;

/** An application that was sent, and the month that it is for. */
export interface Sent extends Place {
  readonly month: string;
}

/**
 * Sends the application for the first month that the household has not applied for.
 * @throws Refusal when the API does, or when there is no month left
 */
export async function apply({ script, as, applicant, months, story }: Stage): Promise<Sent> {
  const api = await as(applicant);
  const fixed = script.application.supportMonth !== '<month>';
  const today = localDate(new Date().toISOString());
  for (const month of months) {
    const body = writtenIn(script.application, { today, month });
    const sent = await api.post('/api/applications', body, place);
    if (sent.ok) {
      const { caseId, instanceId } = sent.value;
      story.did(applicant, `applies for ${month}: case ${caseId}, application ${instanceId}`);
      return { ...sent.value, month };
    }
    if (sent.problem.code !== 'AlreadyApplied' || fixed) {
      throw new Refusal(`The application was refused. ${problemInWords(sent.problem)}`);
    }
  }
  throw new Refusal(
    `${applicant.name} has applied for every month that has a norm. npm run reset begins anew.`,
  );
}

/**
 * Lets everybody do what waits for them until the decision has been sent and the case is at rest.
 * @param atNewStep is awaited each time that the application has come to another step
 */
export async function playToTheEnd(
  stage: Stage,
  sent: Sent,
  atNewStep: () => Promise<void>,
): Promise<OwnApplication> {
  let lastTurn = Date.now();
  let step: string | undefined;
  for (;;) {
    const own = await ownOf(stage, sent);
    const entered = step !== own.step;
    if (entered) await atNewStep();
    step = own.step;
    if (isOver(step)) return own;
    if (entered) {
      await pause(stage.settleMs);
      continue;
    }
    if (await takeTurn(stage, own)) {
      lastTurn = Date.now();
    } else if (Date.now() - lastTurn > PATIENCE_MS) {
      const seconds = PATIENCE_MS / 1000;
      throw new Refusal(
        `Nothing has happened for ${seconds} s: ${sent.instanceId} stands at ${own.step}.`,
      );
    } else {
      await pause(EVERY_MS);
    }
  }
}

async function ownOf({ as, applicant }: Stage, { instanceId }: Place): Promise<OwnApplication> {
  const { applications } = await (await as(applicant)).get('/api/applications', ownApplications);
  const own = applications.find((one) => one.instanceId === instanceId);
  if (own === undefined) throw new Refusal(`${applicant.name} cannot see ${instanceId} any more.`);
  return own;
}

/** Completes all that can be completed now; false when nothing can. */
async function takeTurn(stage: Stage, own: OwnApplication): Promise<boolean> {
  for (const role of rolesAt(own.step)) {
    for (const person of castOf(role, stage)) {
      const tasks = role === 'sokande' ? own.tasks : await tasksOf(await stage.as(person), own);
      const [task] = inOrder(tasks.filter((one) => isTold(stage.script, one)));
      if (task !== undefined) {
        await complete(stage, person, task, today(own));
        return true;
      }
    }
  }
  return false;
}

/** Those who play a role: the applicant, the coaches of every office, the first of the unit's own. */
function castOf(role: Role, { applicant }: Stage): readonly DemonstrationPerson[] {
  if (role === 'sokande') return [applicant];
  const all = district.filter(({ groups }) => groups.includes(role));
  return role === 'jobbtorgscoach' ? all : all.slice(0, 1);
}

/** The system's day, which can have been moved from the machine's. */
function today({ submittedAt }: OwnApplication): string {
  return localDate(submittedAt);
}

/** What waits for a member of staff in this application, from the own list or the office's. */
async function tasksOf(api: Api, own: OwnApplication): Promise<readonly Task[]> {
  if (!api.person.groups.includes('jobbtorgscoach')) {
    const { mine, pool } = await api.get('/api/worklist', worklist);
    return [...mine, ...pool].filter(({ instanceId }) => instanceId === own.instanceId);
  }
  const { open } = await api.get('/api/remittals', remittals);
  const files = await Promise.all(
    open
      .filter(({ caseId }) => caseId === own.caseId)
      .map((one) => api.get(`/api/remittals/${one.caseId}/${one.instanceId}`, remittalFile)),
  );
  // An office is not told of which application a remittal is; those of an earlier one were sent before it.
  return files.flatMap(({ remittal, task }) =>
    task !== undefined && remittal.sentAt >= own.submittedAt ? [task] : [],
  );
}

/**
 * Whether the file tells how the task is completed. To wait for Jobbtorg's answer is also a way: the
 * only task that may be left alone.
 * @throws Refusal when another is not told
 */
function isTold(script: Script, task: Task): boolean {
  if (actFor(script, task) !== undefined) return true;
  if (task.step === 'remissvar') return false;
  throw new Refusal(`The file does not tell how ${task.task} is completed ("tasks.${task.step}").`);
}

async function complete(
  { script, as, story }: Stage,
  person: DemonstrationPerson,
  task: Task,
  day: string,
): Promise<void> {
  const api = await as(person);
  const address = `/api/cases/${task.caseId}/instances/${task.instanceId}/tasks/${task.task}`;
  const about = task.about?.item === undefined ? '' : ` (${task.about.item})`;
  if (task.assignee === null && !['sokande', 'jobbtorgscoach'].includes(task.role)) {
    const taken = await api.post(`${address}/claim`, {}, z.undefined());
    if (!taken.ok) throw refusedAt(person, task, taken.problem);
    story.did(person, `takes ${task.step}${about}`);
  }
  const act = actFor(script, task);
  const answers = writtenIn(act?.answers ?? {}, { today: day, month: '' });
  const body = { outcome: act?.outcome, answers };
  const result = await api.post(`${address}/complete`, body, completed);
  if (!result.ok) throw refusedAt(person, task, result.problem);
  story.did(person, `completes ${task.step}${about}: ${result.value.outcome}`);
}

function refusedAt(
  person: DemonstrationPerson,
  task: Task,
  problem: Parameters<typeof problemInWords>[0],
): Refusal {
  return new Refusal(`${person.name} was refused at ${task.task}. ${problemInWords(problem)}`);
}
