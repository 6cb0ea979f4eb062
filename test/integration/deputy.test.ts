import { expect, inject, test } from 'vitest';
import { localDate } from '../../shared/clock/stockholm.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { decisionAnswers } from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { newPlayer } from '../stack/player.ts';
import { withoutJobbtorg } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));

test('a deputy signs what is beyond the proposer, and the decision says so', async () => {
  const played = await play.applied(aHousehold().withRent(40_000));
  const task = await play.upTo(played, 'beslut_chef', withoutJobbtorg);
  const rut = await play.colleague('norrmalm', ['socialsekreterare']);
  await logsIn(play.cloud, rut.username);
  expect((await play.transport.claim(rut, task)).ok).toBe(false);

  const erik = await logsIn(play.cloud, 'erik');
  const form = await erik.get('/styrning/stallforetradare');
  const today = localDate(await play.now());
  const appointed = await erik.post('/styrning/stallforetradare', {
    ...form.hidden,
    who: rut.viewer.sub,
    role: 'bitradande_enhetschef',
    from: today,
    to: today,
    reason: 'Semester',
    _press: 'appoint',
  });
  expect(appointed.location).toBe('/styrning/stallforetradare?klart=utsedd');

  const beslut = { by: rut, outcome: 'beslutad', answers: decisionAnswers.beslutad };
  await play.does(played, 'beslut_chef', beslut);
  expect(await play.ended(played)).toBe('beslutad');
  const { decision } = await readFile(play.cloud.table, played.instanceId);
  expect(decision).toMatchObject({
    decidedBy: { sub: rut.viewer.sub, role: 'bitradande_enhetschef', deputy: true },
    basis: { delegationLines: [{ role: 'bitradande_enhetschef' }] },
  });
});
