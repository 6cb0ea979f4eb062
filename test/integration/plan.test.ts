/** The plan for change given to the client, and parts of the investigation made anew. */
import { expect, inject, test } from 'vitest';
import { readFile } from '../../shared/store/application-file.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { givenPlan, planReply } from '../stack/answers/utredning.ts';
import { newPlayer } from '../stack/player.ts';
import { at, leftWaiting, withoutJobbtorg } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));
const { table } = play.cloud;

const toTheClient = {
  ...withoutJobbtorg,
  ib4: at('sofia', 'till_underskrift', givenPlan),
  plan_underskrift: leftWaiting,
};

test('the client wants the plan otherwise, gets it again, and accepts it on the own page', async () => {
  const played = await play.applied();
  await play.carriesOn(played, toTheClient);
  const first = await play.task(played, 'plan_underskrift');
  expect(first).toMatchObject({ role: 'sokande', dueAt: expect.any(String) });
  const wish = { by: 'sokande', outcome: 'godkand', answers: planReply.change };
  await play.does(played, 'plan_underskrift', wish);
  await play.does(played, 'ib4', { by: 'sofia', outcome: 'till_underskrift', answers: givenPlan });
  const second = await play.task(played, 'plan_underskrift');
  expect(second.task).not.toBe(first.task);
  await play.does(played, 'plan_underskrift');
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
  const signed = (await readJournal(table, played.caseId)).filter(
    ({ type }) => type === 'plan_signed' || type === 'plan_change_wanted',
  );
  expect(signed.map(({ type }) => type)).toEqual(['plan_change_wanted', 'plan_signed']);
  expect(signed.at(-1)?.data.how).toBe('own_page');
  const { answers, earlier } = await readFile(table, played.instanceId);
  expect(answers.filter(({ step }) => step === 'ib4')).toHaveLength(1);
  expect(earlier.map(({ step }) => step)).toEqual(['ib4', 'plan_underskrift']);
});

test('a part that is done is opened again while others wait, and once more from the proposal', async () => {
  const played = await play.applied();
  await play.carriesOn(played, { ...withoutJobbtorg, ib3: leftWaiting });
  const waiting = await play.task(played, 'ib3');
  const sofia = play.login(played, 'sofia');
  const again = async (part: string) => {
    const path = `/api/cases/${played.caseId}/instances/${played.instanceId}/reopenings`;
    const told = await play.call(sofia, { path, body: { part, why: 'Fel hyra.' } });
    expect(told.ok, JSON.stringify(told.body)).toBe(true);
  };
  await again('ib1');
  await play.task(played, 'ib1');
  expect((await play.task(played, 'ib3')).task).toBe(waiting.task);
  await play.upTo(played, 'forslag', withoutJobbtorg);
  await again('ib4');
  await play.task(played, 'ib4');
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
});
