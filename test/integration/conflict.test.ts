import { expect, inject, test } from 'vitest';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { newPlayer } from '../stack/player.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));

test('a conflict that is reported closes the case to the person by page and API, and the work goes on', async () => {
  const played = await play.applied();
  const rut = await play.colleague('norrmalm', ['mottagningssekreterare']);
  const task = await play.task(played, 'mottagning');
  await play.transport.claim(rut, task);
  const pages = await logsIn(play.cloud, rut.username);
  const address = `/handlaggning/arenden/${played.caseId}`;
  const open = await pages.get(`${address}/jav`);
  expect(open.status).toBe(200);
  const reported = await pages.post(`${address}/jav`, {
    ...open.hidden,
    ground: 'party',
    text: 'Sökanden är min granne.',
    _press: 'report',
  });
  expect([reported.status, reported.location]).toEqual([303, '/handlaggning?jav=ja']);

  expect((await play.task(played, 'mottagning')).assignee).toBeNull();
  expect((await pages.get(address)).status).toBe(403);
  expect((await play.transport.readCase(rut, played.caseId)).status).toBe(403);
  expect((await play.transport.claim(rut, task)).status).toBe(403);
  expect((await pages.get('/handlaggning')).text).not.toContain(played.caseId);
  const list = await play.call(rut, { method: 'GET', path: '/api/worklist' });
  expect(JSON.stringify(list.body)).not.toContain(played.caseId);

  const answers = mottagningAnswers.till_utredning;
  await play.does(played, 'mottagning', { by: 'mona', outcome: 'till_utredning', answers });
  expect((await play.task(played, 'ib1')).notFor).toEqual([rut.viewer.sub]);
});
