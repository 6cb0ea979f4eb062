/** One application from submit to sent decision, with the pages that people open on the way. */
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { aHousehold } from '../stack/answers/household.ts';
import type { Cloud } from '../stack/cloud.ts';
import type { Login } from '../stack/login.ts';
import type { Played, Player } from '../stack/player.ts';
import { byTheBook } from '../stack/script.ts';
import { environmentOf } from './bench-copy.ts';
import { transitionsOf } from './executions.ts';
import { invocationsOf, since } from './invocations.ts';
import type { Meter } from './meter.ts';
import { browserOf } from './people.ts';
import { callsOf, priceOf, type Used } from './price.ts';
import { openPage } from './reads.ts';
import { held, type Row, told } from './row.ts';

const MOST = 0.01;
/** What comes after the end (counters, the last outbox rows) is waited for. */
const afterwards = 3000;

/** Opens what somebody opens for a task: the own list, the case or remittal, and the task itself. */
type Look = (who: Login, open: OpenTask) => Promise<void>;

function pagesFor({ role, caseId, instanceId, task }: OpenTask): readonly string[] {
  if (role === 'jobbtorgscoach') return ['/jobbtorg', `/jobbtorg/remisser/${caseId}/${instanceId}`];
  const ofCase = `/handlaggning/arenden/${caseId}`;
  return ['/handlaggning', ofCase, `${ofCase}/${instanceId}/${task}`];
}

function looks(cloud: Cloud): Look {
  const cookies = new Map<string, string>();
  return async (who, open) => {
    const cookie = cookies.get(who.username) ?? (await browserOf(cloud, who));
    cookies.set(who.username, cookie);
    for (const page of pagesFor(open)) await openPage(cloud, page, cookie);
  };
}

async function playOut(play: Player, look: Look, played: Played): Promise<void> {
  for (;;) {
    const { applications, tasks } = await play.page(played);
    if (applications.some(({ flow }) => flow.step === 'beslutad')) return;
    let moved = false;
    for (const open of tasks) {
      const doing = byTheBook[open.step]?.(played.household, open);
      if (!doing) continue;
      await look(play.login(played, doing.by), open);
      const { ok, body } = await play.complete(played, open, doing);
      if (!ok) throw new Error(`${open.step} was refused: ${JSON.stringify(body)}`);
      moved = true;
    }
    if (!moved) await pause(200);
  }
}

/** Plays it and counts what it used. */
async function used(play: Player, meter: Meter): Promise<Used> {
  const { cloud } = play;
  const before = await invocationsOf(cloud);
  meter.reset();
  const played = await play.applied(aHousehold().withChildren(2));
  await playOut(play, looks(cloud), played);
  const applicant = await browserOf(cloud, played.applicant);
  await openPage(cloud, '/ansokan', applicant);
  await pause(afterwards);
  const metered = meter.read();
  const { applications, remittals } = await play.page(played);
  const { MACHINE_ARN_NYANSOKAN = '', MACHINE_ARN_JOBBTORG_REMISS = '' } = await environmentOf(
    cloud,
    'sweep',
  );
  const executions = [
    ...applications.map(({ instanceId, run }) => [MACHINE_ARN_NYANSOKAN, instanceId, run] as const),
    ...remittals.map(
      ({ instanceId, run }) => [MACHINE_ARN_JOBBTORG_REMISS, instanceId, run] as const,
    ),
  ];
  let transitions = 0;
  for (const [machine, instanceId, run] of executions) {
    const arn = `${machine.replace(':stateMachine:', ':execution:')}:${instanceId}-${run}`;
    transitions += await transitionsOf(cloud.machines, arn);
  }
  const invocations = new Map(since(before, await invocationsOf(cloud)));
  invocations.delete('sweep');
  return { transitions, invocations, metered };
}

/** Rows of what one application used, and its price. */
export async function oneApplication(play: Player, meter: Meter): Promise<readonly Row[]> {
  const use = await used(play, meter);
  const prices = priceOf(use);
  const { all, http } = callsOf(use.invocations);
  const each = Object.entries(prices).map(([service, dollars]) => `${service} ${usd(dollars)}`);
  return [
    told('state transitions', String(use.transitions)),
    told('invocations (of these requests to pages and API)', `${all} (${http})`),
    told('write units', String(use.metered.writeUnits)),
    told('read units', String(use.metered.readUnits)),
    held(
      `price at list: ${each.join(', ')}`,
      Object.values(prices).reduce((sum, dollars) => sum + dollars, 0),
      MOST,
      usd,
    ),
  ];
}

function usd(dollars: number): string {
  return `${dollars.toFixed(5)} USD`;
}
