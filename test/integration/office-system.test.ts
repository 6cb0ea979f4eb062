/** The contract with an office that has a system of its own: the whole loop, without the portal. */
import { randomUUID } from 'node:crypto';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { afterAll, expect, inject, test } from 'vitest';
import { isoWeekOf } from '../../shared/attendance/week.ts';
import { readWeek } from '../../shared/store/attendance.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { daysFromNow, workingDayBy } from '../stack/answers/day.ts';
import {
  aktivitetsplanAnswers,
  kartlaggningAnswers,
  kvitteringAnswers,
  uppfoljningAnswers,
} from '../stack/answers/jobbtorg.ts';
import { ib2Answers } from '../stack/answers/utredning.ts';
import { anOfficeSystem } from '../stack/office-system.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { at, byTheBook, leftWaiting, type Script } from '../stack/script.ts';
import { until } from '../stack/until.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;
/** No other test remits anybody there. */
const office = 'jobbtorg_kista';
const system = await anOfficeSystem(cloud, office);
const manager = await logsIn(cloud, (await play.colleague(office, ['jobbtorgschef'])).username);
const path = '/jobbtorg/kontoret/system';

async function presses(press: string, fields: Readonly<Record<string, string>> = {}) {
  const { hidden } = await manager.get(path);
  return manager.post(path, { ...hidden, ...fields, _press: press });
}

/** The secret as the page shows it, once. */
async function shownSecret(): Promise<string> {
  const [secret = ''] = /whsec_[A-Za-z0-9+/=]+/.exec((await presses('show')).text) ?? [];
  return secret;
}

expect((await presses('set', { url: system.url })).status).toBe(303);
const firstSecret = await shownSecret();
system.knows(firstSecret);

afterAll(async () => {
  await presses('stop');
  await system.goesDown();
});

const remittedThere: Script = {
  ...byTheBook,
  ib2: at('sofia', 'remiss', {
    adults: ib2Answers.remiss.adults.map((adult) => ({ ...adult, office })),
  }),
  kvittering: leftWaiting,
};
const planned = {
  ...aktivitetsplanAnswers.plan_klar,
  activities: [{ kind: 'practice', place: 'Storgården', hours: 20, from: daysFromNow(-21) }],
};

/** An application whose adult has been remitted to the office, and waits for its answer. */
async function remitted() {
  const played = await play.applied();
  await play.carriesOn(played, remittedThere);
  const [remittal] = (await play.page(played)).remittals;
  if (!remittal) throw new Error('nobody was remitted');
  const { caseId, instanceId } = remittal;
  let number = 0;
  return {
    played,
    about: { caseId, instanceId },
    /** Tells the next thing of the remittal. */
    tells: (type: string, data: Readonly<Record<string, unknown>>, by?: string) =>
      system.tells(type, { caseId, instanceId, number: ++number, ...data }, by),
    told: () => system.about(instanceId).map(({ notice }) => notice.type),
  };
}

type Remitted = Awaited<ReturnType<typeof remitted>>;

/** Waits until the system has been told so many things of a remittal. */
function hears({ told }: Remitted, count: number): Promise<readonly string[]> {
  const all = async () => told();
  return until(
    `${count} messages`,
    90,
    async () => (told().length >= count ? told() : undefined),
    all,
  );
}

/** Lets what is due for another try be looked for now, instead of at the next full minute. */
async function minutePasses(againAfterSeconds = 6): Promise<void> {
  const { FunctionError } = await cloud.functions.send(
    new InvokeCommand({
      FunctionName: 'vagen-deliver-notices',
      Payload: JSON.stringify({ againAfterSeconds }),
    }),
  );
  expect(FunctionError).toBeUndefined();
}

const stepsOpen = async (played: Played) => (await play.page(played)).tasks.map(({ step }) => step);

test('the whole loop: told, read, acknowledged, mapped, planned, attended, followed up, closed', async () => {
  const remittal = await remitted();
  const { played, about, tells } = remittal;
  expect(await hears(remittal, 1)).toEqual(['remittal.sent']);
  const [first] = system.about(about.instanceId);
  expect(first?.notice.data).toMatchObject({ ...about, office, number: 1, own: false });
  expect(JSON.stringify(first)).not.toContain('Testberg');

  const address = `/api/remittals/${about.caseId}/${about.instanceId}`;
  const kristina = play.login(played, 'kristina');
  const read = await play.call(kristina, { method: 'GET', path: address });
  expect(read.body).toMatchObject({ remittal: { shared: { name: expect.any(String) } } });

  expect(await stepsOpen(played)).toContain('remissvar');
  const acknowledged = await tells('remittal.acknowledged', {
    answers: kvitteringAnswers.kvitterad,
  });
  expect(acknowledged).toMatchObject({ status: 200, number: 1, duplicate: false });
  expect(await tells('remittal.mapped', { answers: kartlaggningAnswers.klar })).toMatchObject({
    status: 200,
  });
  expect(await tells('plan.returned', { answers: planned })).toMatchObject({ status: 200 });

  await until('the waiting application to go on', 70, async () =>
    (await stepsOpen(played)).includes('remissvar') ? undefined : true,
  );
  await play.carriesOn(played, { ...byTheBook, uppfoljning: leftWaiting });
  expect(await play.ended(played)).toBe('beslutad');

  const day = workingDayBy(-1);
  const week = isoWeekOf(day);
  const marks = { [`${day}_1-0`]: { state: 'present' } };
  expect(await tells('attendance.registered', { week, marks })).toMatchObject({
    status: 200,
    outcome: 'registered',
    refused: [],
  });
  const registered = await readWeek(cloud.table, about.instanceId, week);
  expect(registered?.sessions[`${day}_1-0`]?.registration).toMatchObject({
    state: 'present',
    by: { name: 'Jobbtorg Kistas system' },
  });
  const { fortsatter, avslutad } = uppfoljningAnswers;
  for (const [outcome, answers] of Object.entries({ fortsatter, avslutad })) {
    const told = await tells('remittal.followed_up', { outcome, answers });
    expect(told).toMatchObject({ status: 200, outcome });
  }
  expect(await play.ended(played, about.instanceId)).toBe('avslutad');

  expect(await hears(remittal, 7)).toEqual([
    'remittal.sent',
    'remittal.acknowledged',
    'remittal.mapped',
    'plan.returned',
    'attendance.registered',
    'remittal.followed_up',
    'remittal.closed',
  ]);
  const heard = system.about(about.instanceId);
  expect(heard.map(({ notice }) => notice.data.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(7);
  expect(system.wrong).toEqual([]);

  const again = await play.call(kristina, { method: 'GET', path: `${address}/notices?after=5` });
  expect(again.body).toMatchObject({ notices: [{ data: { number: 6 } }, { data: { number: 7 } }] });
  const acts = (await readJournal(cloud.table, about.caseId)).filter(
    ({ actor }) => actor.id === `system:${office}`,
  );
  expect(new Set(acts.map(({ actor }) => `${actor.kind} ${actor.name}`))).toEqual(
    new Set(['system Jobbtorg Kistas system']),
  );
});

test('a receiver that fails twice, and is then down for a while, is told everything in order, once', async () => {
  system.answers.push(500, 500);
  const remittal = await remitted();
  await remittal.tells('remittal.acknowledged', { answers: kvitteringAnswers.kvitterad });
  await minutePasses();
  await minutePasses(21);
  expect(await hears(remittal, 2)).toEqual(['remittal.sent', 'remittal.acknowledged']);
  const failed = system.heard.filter(({ answered }) => answered === 500);
  expect(failed.map(({ notice }) => notice.data.instanceId)).toEqual([
    remittal.about.instanceId,
    remittal.about.instanceId,
  ]);

  await system.goesDown();
  await remittal.tells('remittal.mapped', { answers: kartlaggningAnswers.klar });
  await remittal.tells('plan.returned', { answers: planned });
  await minutePasses();
  expect((await manager.get(path)).text).toContain('gick inte att nå');
  await system.comesBack();
  await minutePasses();
  expect(await hears(remittal, 4)).toEqual([
    'remittal.sent',
    'remittal.acknowledged',
    'remittal.mapped',
    'plan.returned',
  ]);
  expect(system.wrong).toEqual([]);
});

test('what is forged, replayed, sent again or out of order is known', async () => {
  const { about, tells, played } = await remitted();
  const now = new Date();
  const data = { ...about, number: 1, answers: kvitteringAnswers.kvitterad };
  const type = 'remittal.acknowledged';
  const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
  const sixMinutesAgo = new Date(now.getTime() - 360_000);
  expect(await system.posts(body, randomUUID(), sixMinutesAgo)).toMatchObject({
    status: 400,
    code: 'OutsideWindow',
  });
  const foreign = `whsec_${Buffer.from('another secret of thirty-two byte').toString('base64')}`;
  expect(await system.posts(body, randomUUID(), now, foreign)).toMatchObject({ status: 401 });
  const early = JSON.stringify({
    type,
    timestamp: now.toISOString(),
    data: { ...data, number: 2 },
  });
  expect(await system.posts(early, randomUUID(), now)).toMatchObject({
    status: 409,
    code: 'OutOfOrder',
    expected: 1,
  });
  expect((await play.page(played)).remittals[0]?.status).toBe('sent');

  const id = randomUUID();
  const taken = { status: 200, number: 1, outcome: 'kvitterad' };
  expect(await system.posts(body, id, now)).toMatchObject({ ...taken, duplicate: false });
  expect(await system.posts(body, id, now)).toMatchObject({ ...taken, duplicate: true });
  expect(await system.posts(body, randomUUID(), now)).toMatchObject({ outcome: 'had' });

  await presses('rotate');
  const secondSecret = await shownSecret();
  expect(secondSecret).not.toBe(firstSecret);
  expect((await presses('show')).text).not.toContain('whsec_');
  const mapped = { number: 2, answers: kartlaggningAnswers.klar };
  expect(await tells('remittal.mapped', mapped, firstSecret)).toMatchObject({ status: 200 });
  const plan = { number: 3, answers: planned };
  expect(await tells('plan.returned', plan, secondSecret)).toMatchObject({ status: 200 });
  expect(system.wrong).toEqual([]);
});

test('a remittal that the unit takes back is told as recalled', async () => {
  const remittal = await remitted();
  const { caseId, instanceId } = remittal.about;
  const sofia = await logsIn(cloud, 'sofia');
  const recall = `/handlaggning/arenden/${caseId}/${instanceId}/aterkalla`;
  const { hidden } = await sofia.get(recall);
  const done = await sofia.post(recall, {
    ...hidden,
    recalledWhy: 'Personen har fått arbete.',
    _press: 'send',
  });
  expect(done.status).toBe(303);
  expect(await hears(remittal, 2)).toEqual(['remittal.sent', 'remittal.recalled']);
  const late = await remittal.tells('remittal.acknowledged', {
    answers: kvitteringAnswers.kvitterad,
  });
  expect(late).toMatchObject({ status: 409, code: 'NotItsTurn' });
});
