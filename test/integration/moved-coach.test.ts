/** A coach is moved by the manager of the office: by real logins, with a session and a token from before. */
import { expect, inject, test } from 'vitest';
import { kartlaggningAnswers, kvitteringAnswers } from '../stack/answers/jobbtorg.ts';
import type { Login } from '../stack/login.ts';
import { newPlayer } from '../stack/player.ts';
import { at, byTheBook, leftWaiting } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;

/** An office with a remittal that a coach of the test's own has taken, and has logged in for. */
async function aCoachsRemittal() {
  const rut = await play.colleague('jobbtorg_city', ['jobbtorgscoach']);
  const played = await play.applied();
  const taken = at(rut, 'kvitterad', kvitteringAnswers.kvitterad);
  await play.carriesOn(played, { ...byTheBook, kvittering: taken, kartlaggning: leftWaiting });
  const task = await play.task(played, 'kartlaggning');
  const address = `/jobbtorg/remisser/${task.caseId}/${task.instanceId}`;
  return { rut, played, task, address, pages: await logsIn(cloud, rut.username) };
}

async function moves(coach: Login, to: string) {
  const torsten = await logsIn(cloud, 'torsten');
  const { hidden, text } = await torsten.get('/jobbtorg/kontoret');
  expect(text).toContain(`value="${coach.viewer.sub}"`);
  const fields = { ...hidden, who: coach.viewer.sub, to, _press: 'move' };
  const { status, location } = await torsten.post('/jobbtorg/kontoret', fields);
  expect([status, location]).toEqual([303, '/jobbtorg/kontoret?klart=flyttad']);
}

const coachOf = async (played: Parameters<typeof play.page>[0]) =>
  (await play.page(played)).remittals[0]?.coach;

test('a moved coach has nothing of the old office by an old session or token; a colleague goes on', async () => {
  const { rut, played, task, address, pages } = await aCoachsRemittal();
  const api = { method: 'GET', path: `/api/remittals/${task.caseId}/${task.instanceId}` } as const;
  expect((await play.call(rut, api)).status).toBe(200);
  const open = await pages.get(address);
  expect(open.text).toContain('Vera Testberg');
  const draft = { ...open.hidden, mapping: 'butik i två år', _press: 'save' };
  expect((await pages.post(`${address}/${task.task}`, draft)).status).toBe(303);
  expect(await coachOf(played)).toMatchObject({ sub: rut.viewer.sub });

  await moves(rut, 'jobbtorg_kista');

  const gone = await pages.get(address);
  expect([gone.status, gone.text.includes('Vera')]).toEqual([404, false]);
  const list = await pages.get('/jobbtorg');
  expect([list.status, list.text.includes(task.instanceId)]).toEqual([200, false]);
  expect(list.text).toContain('Jobbtorg Kista');
  const typed = { ...draft, ...kartlaggningAnswers.klar, _outcome: 'klar', _press: 'complete' };
  const sent = await pages.post(`${address}/${task.task}`, typed);
  expect(sent.status).toBe(404);
  expect(sent.text).toContain(kartlaggningAnswers.klar.mapping);
  expect(sent.text).not.toContain('Vera');
  expect((await play.call(rut, api)).status).toBe(404);
  const doing = { by: rut, outcome: 'klar', answers: kartlaggningAnswers.klar };
  expect((await play.complete(played, task, doing)).status).toBe(404);
  expect((await play.task(played, 'kartlaggning')).task).toBe(task.task);

  expect(await coachOf(played)).toBeUndefined();
  const jamal = await logsIn(cloud, 'jamal');
  expect((await jamal.get(address)).text).toContain('butik i två år');
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
  expect(await coachOf(played)).toMatchObject({ name: 'Jamal Rosenqvist' });
});

test('a coach who ends is of no office, also after a new login', async () => {
  const { rut, played, address, pages } = await aCoachsRemittal();
  await moves(rut, 'ends');
  const again = await logsIn(cloud, rut.username);
  for (const browser of [pages, again]) {
    expect((await browser.get(address)).status).toBe(404);
    expect((await browser.get('/jobbtorg')).text).toContain('Du hör inte till något');
    expect((await browser.get('/jobbtorg/narvaro')).status).toBe(404);
  }
  expect((await play.call(rut, { method: 'GET', path: '/api/remittals' })).status).toBe(403);
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
});
