/** Plays the roles of the process on a deployed copy. */
import { randomUUID } from 'node:crypto';
import type { Role } from '../../shared/access/role.ts';
import { type CasePage, instancesOf, readCase } from '../../shared/store/case-page.ts';
import { readClockOffset } from '../../shared/store/clock-offset.ts';
import type { Application, Instance } from '../../shared/store/item/instance.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { applicationAnswers } from './answers/application.ts';
import { aHousehold, type Household } from './answers/household.ts';
import { byApi, type Caller, callerOf } from './by-api.ts';
import { type Cloud, cloudOf } from './cloud.ts';
import { type Login, newApplicant, newColleague, staffLogins } from './login.ts';
import { byTheBook, type Doing, leftWaiting, type Script } from './script.ts';
import type { TestCopy } from './test-copy.ts';
import type { Told } from './transport.ts';
import { until } from './until.ts';

/** An application that is played. */
export type Played = {
  readonly caseId: string;
  readonly instanceId: string;
  readonly household: Household;
  readonly applicant: Login;
};

/** Longer than what is promised for what the stream or a machine has left undone. */
const PATIENCE_SECONDS = 70;

export type Player = Awaited<ReturnType<typeof newPlayer>>;

/** A player on a running copy. */
export async function newPlayer(copy: TestCopy) {
  const cloud = await cloudOf(copy);
  const call = callerOf(cloud);
  return playerOn(cloud, call, await staffLogins(cloud));
}

function playerOn(cloud: Cloud, call: Caller, staff: ReadonlyMap<string, Login>) {
  const { table } = cloud;
  const transport = byApi(call);

  function login(played: Pick<Played, 'applicant'>, by: string | Login): Login {
    if (typeof by !== 'string') return by;
    const found = by === 'sokande' ? played.applicant : staff.get(by);
    if (!found) throw new Error(`nobody is called ${by}`);
    return found;
  }

  async function page({ caseId }: Pick<Played, 'caseId'>): Promise<CasePage> {
    const found = await readCase(table, caseId);
    if (!found) throw new Error(`there is no case ${caseId}`);
    return found;
  }

  async function application(played: Played): Promise<Application> {
    const { applications } = await page(played);
    const found = applications.find((one) => one.instanceId === played.instanceId);
    if (!found) throw new Error(`there is no application ${played.instanceId}`);
    return found;
  }

  /** Sends an application; the applicant is new unless one is given. */
  async function apply(
    household: Household = aHousehold(),
    given: { readonly applicant?: Login; readonly key?: string } = {},
  ): Promise<Told & { readonly applicant: Login }> {
    const applicant = given.applicant ?? (await newApplicant(cloud));
    const key = given.key ?? randomUUID();
    const told = await transport.apply(applicant, applicationAnswers(household), key);
    return { ...told, applicant };
  }

  /** Sends an application that is taken in. */
  async function applied(
    household: Household = aHousehold(),
    given: { readonly applicant?: Login } = {},
  ): Promise<Played> {
    const { ok, body, applicant } = await apply(household, given);
    const { caseId, instanceId } = body;
    if (!ok || typeof caseId !== 'string' || typeof instanceId !== 'string') {
      throw new Error(`the application was not taken in: ${JSON.stringify(body)}`);
    }
    return { caseId, instanceId, household, applicant };
  }

  /** The open task of a step (of the application or of one of its remittals), when it has come. */
  function task(played: Played, step: string, item?: string): Promise<OpenTask> {
    return until(
      `a task of ${step}`,
      PATIENCE_SECONDS,
      async () =>
        (await page(played)).tasks.find(
          (one) => one.step === step && (item === undefined || one.item === item),
        ),
      async () => (await application(played)).flow,
    );
  }

  /** Completes an open task as somebody, taking it from the pool first where it lies there. */
  async function complete(
    played: Played,
    open: OpenTask,
    { by, outcome, answers }: Doing,
    key: string = randomUUID(),
  ): Promise<Told> {
    const who = login(played, by);
    const pooled = open.role !== 'sokande' && open.role !== 'jobbtorgscoach';
    if (pooled && open.assignee?.sub !== who.viewer.sub) await transport.claim(who, open);
    return transport.complete(who, open, outcome, answers, key);
  }

  /** Waits for the task of a step and does it. @throws Error when it is refused */
  async function does(played: Played, step: string, doing?: Doing, item?: string): Promise<void> {
    const open = await task(played, step, item);
    const what = doing ?? byTheBook[step]?.(played.household, open);
    if (!what) throw new Error(`nothing is said of ${step}`);
    const told = await complete(played, open, what);
    if (!told.ok) throw new Error(`${step} was refused: ${JSON.stringify(told.body)}`);
  }

  /**
   * Does whatever waits, by a script, until the application has ended, or until nothing is left but
   * what the script leaves waiting.
   */
  async function carriesOn(played: Played, script: Script = byTheBook): Promise<void> {
    const done = new Set<string>();
    await until(
      'the end of what the script does',
      2 * PATIENCE_SECONDS,
      async () => {
        const now = await page(played);
        const own = now.tasks.filter((one) => isOf(now, played, one) && !done.has(idOf(one)));
        const waits = own.filter((one) => !script[one.step]?.(played.household, one));
        for (const open of own) {
          const doing = script[open.step]?.(played.household, open);
          if (!doing) continue;
          const told = await complete(played, open, doing);
          if (!told.ok) throw new Error(`${open.step} refused: ${JSON.stringify(told.body)}`);
          done.add(idOf(open));
        }
        if (own.length > waits.length) return undefined;
        return atRest(now, played, waits) ? true : undefined;
      },
      async () => (await application(played)).flow,
    );
  }

  /** A manager gives a step's task to somebody, who has been seen at work in the unit. */
  async function allots(played: Played, step: string, to: string): Promise<void> {
    const open = await task(played, step);
    const path = `/api/cases/${open.caseId}/instances/${open.instanceId}/tasks/${open.task}/allot`;
    const { sub } = login(played, to).viewer;
    const told = await call(login(played, 'erik'), { path, body: { sub } });
    if (!told.ok) throw new Error(`${step} could not be given: ${JSON.stringify(told.body)}`);
  }

  /** Does everything but one step, and waits until the task of that step is all that is left. */
  async function upTo(played: Played, step: string, script: Script = byTheBook): Promise<OpenTask> {
    await carriesOn(played, { ...script, [step]: leftWaiting });
    return task(played, step);
  }

  /** Waits until the application (or the remittal) has come to an end of its table. */
  function ended(played: Played, instanceId = played.instanceId): Promise<string> {
    return until('the end', PATIENCE_SECONDS, async () => {
      const found = instancesOf(await page(played)).find((one) => one.instanceId === instanceId);
      return found && isOver(found) ? found.flow.step : undefined;
    });
  }

  return {
    cloud,
    transport,
    staff,
    page,
    application,
    apply,
    applied,
    task,
    complete,
    does,
    carriesOn,
    upTo,
    allots,
    /** The copy's own time, which may have been moved. */
    now: async () => new Date(Date.now() + (await readClockOffset(table))).toISOString(),
    newApplicant: () => newApplicant(cloud),
    colleague: (unit: string, roles: readonly Role[]) => newColleague(cloud, unit, roles),
    call,
    ended,
    login,
  };
}

function idOf({ instanceId, task }: OpenTask): string {
  return `${instanceId} ${task}`;
}

function isOver({ flow }: Instance): boolean {
  return hasEnded(processOf(flow.process), flow);
}

/** Whether a task is the application's own, or that of a remittal, an appeal or a change of it. */
function isOf(page: CasePage, played: Played, task: OpenTask): boolean {
  const of = instancesOf(page).find((one) => one.instanceId === task.instanceId);
  return of !== undefined && belongs(of, played);
}

function belongs(one: Instance, { instanceId }: Played): boolean {
  return (
    one.instanceId === instanceId || ('applicationId' in one && one.applicationId === instanceId)
  );
}

/** Every instance has ended, or each of its open places is a task that is left waiting. */
function atRest(page: CasePage, played: Played, waits: readonly OpenTask[]): boolean {
  return instancesOf(page)
    .filter((one) => belongs(one, played))
    .every(
      (one) =>
        isOver(one) ||
        placesOf(one) === waits.filter((task) => task.instanceId === one.instanceId).length,
    );
}

function placesOf({ flow }: Instance): number {
  const open = flow.parts.filter((part) => part.state === 'open').length;
  return flow.step === 'utredning' ? open : 1;
}
