import { expect, inject, test } from 'vitest';
import { aHousehold } from '../stack/answers/household.ts';
import { aktivitetsplanAnswers, kvitteringAnswers } from '../stack/answers/jobbtorg.ts';
import { ib2Answers, withoutAnswer } from '../stack/answers/utredning.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { at, byTheBook, leftWaiting } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));
const forBoth = { ...byTheBook, ib2: at('sofia', 'remiss', ib2Answers.bothAdults) };

const statuses = async (played: Played) =>
  (await play.page(played)).remittals.map(({ status }) => status).sort();

test('a couple gets a remittal each, and the case goes on when both are answered', async () => {
  const played = await play.applied(aHousehold().withPartner());
  await play.carriesOn(played, {
    ...forBoth,
    aktivitetsplan: leftWaiting,
    kvittering: leftWaiting,
  });
  const { tasks, remittals } = await play.page(played);
  expect(remittals.map(({ adultId }) => adultId).sort()).toEqual(['applicant', 'co_applicant']);
  expect(tasks.filter(({ step }) => step === 'remissvar')).toHaveLength(2);
  expect(tasks.filter(({ step }) => step === 'kvittering')).toHaveLength(2);
  await play.carriesOn(played, forBoth);
  expect(await play.ended(played)).toBe('beslutad');
  expect(await statuses(played)).toEqual(['answered', 'answered']);
});

test.each([
  ['kvittering', kvitteringAnswers.atersand],
  ['aktivitetsplan', aktivitetsplanAnswers.atersand],
] as const)('a remittal that comes back at %s closes the wait for it', async (step, answers) => {
  const played = await play.applied();
  await play.carriesOn(played, { ...byTheBook, [step]: at('jamal', 'atersand', answers) });
  expect(await play.ended(played)).toBe('beslutad');
  const [remittal] = (await play.page(played)).remittals;
  expect(remittal?.flow.step).toBe('atersand');
  expect(remittal?.answer?.reason).toBe('wrong_group');
});

test('the case goes on without the answer, which may still come after the decision', async () => {
  const played = await play.applied();
  await play.carriesOn(played, {
    ...byTheBook,
    aktivitetsplan: leftWaiting,
    remissvar: at('sofia', 'utan_svar', withoutAnswer),
  });
  expect(await play.ended(played)).toBe('beslutad');
  expect(await statuses(played)).toEqual(['acknowledged']);
  await play.does(played, 'aktivitetsplan');
  const [remittal] = (await play.page(played)).remittals;
  expect(await play.ended(played, remittal?.instanceId)).toBe('besvarad');
  expect((await play.application(played)).flow.step).toBe('beslutad');
});

test('a coach of another office sees nothing of the remittal', async () => {
  const played = await play.applied();
  const task = await play.upTo(played, 'kvittering');
  const doing = { outcome: 'kvitterad', answers: kvitteringAnswers.kvitterad };
  const other = await play.complete(played, task, { by: 'kristina', ...doing });
  expect(other).toMatchObject({ ok: false, status: 404 });
  await play.carriesOn(played);
});
