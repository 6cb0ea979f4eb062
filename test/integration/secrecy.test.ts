import { expect, inject, test } from 'vitest';
import { localMonth } from '../../shared/clock/stockholm.ts';
import { readEntry } from '../../shared/store/item/journal.ts';
import { otherKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { newPlayer } from '../stack/player.ts';
import { withoutJobbtorg } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));

async function readings(caseId: string) {
  const partition = otherKey.readLogPartition(caseId, localMonth(await play.now()));
  const { items } = await query(play.cloud.table, { partition });
  return ofKind(readEntry, items);
}

test('every reading of a case by the staff is in its log, with who and when', async () => {
  const played = await play.applied();
  const before = await readings(played.caseId);
  const sofia = play.login(played, 'sofia');
  expect((await play.transport.readCase(sofia, played.caseId)).ok).toBe(true);
  const log = (await readings(played.caseId)).slice(before.length);
  expect(log).toMatchObject([{ sub: sofia.viewer.sub, name: 'Sofia Wikander' }]);
});

test('a case with protected identity is there only for those who may open such', async () => {
  const played = await play.applied();
  const answers = { ...mottagningAnswers.till_utredning, protectedIdentity: true };
  await play.does(played, 'mottagning', { by: 'mona', outcome: 'till_utredning', answers });
  const task = await play.task(played, 'ib1');
  expect(task).toMatchObject({ protectedIdentity: true, about: { names: [] } });
  const sofia = play.login(played, 'sofia');
  expect((await play.transport.readCase(sofia, played.caseId)).status).toBe(404);
  expect((await play.transport.claim(sofia, task)).ok).toBe(false);
  const list = await play.call(sofia, { method: 'GET', path: '/api/worklist' });
  const listed = [list.body.mine, list.body.pool].flat();
  const here = listed.filter((one) => JSON.stringify(one).includes(played.caseId));
  expect(JSON.stringify(here)).not.toContain('Testberg');

  const bySamuel = Object.fromEntries(
    Object.entries(withoutJobbtorg).map(([step, doing]) => [
      step,
      (...args: Parameters<typeof doing>) => {
        const done = doing(...args);
        return done?.by === 'sofia' ? { ...done, by: 'samuel' } : done;
      },
    ]),
  );
  await play.carriesOn(played, bySamuel);
  expect(await play.ended(played)).toBe('beslutad');
});
