import { expect, inject, test } from 'vitest';
import { answerAll, faultsOf } from '../bench/remittals.ts';
import { remitMany } from '../stack/many-remittals.ts';
import { newPlayer } from '../stack/player.ts';

const play = await newPlayer(inject('copy'));

test('sixty open remittals are answered at once: none is lost, and none is doubled', async () => {
  const all = await remitMany(play.cloud, 'M', 0, 60);
  await answerAll(play, all);
  expect(await faultsOf(play, all)).toEqual([]);
});
