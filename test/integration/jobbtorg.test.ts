import { expect, inject, test } from 'vitest';
import { readJournal } from '../../shared/store/case-page.ts';
import { aHousehold } from '../stack/answers/household.ts';
import {
  aktivitetsplanAnswers,
  kartlaggningAnswers,
  kvitteringAnswers,
  pausAnswers,
  samtyckeAnswers,
  uppfoljningAnswers,
} from '../stack/answers/jobbtorg.ts';
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
  expect(await statuses(played)).toEqual(['closed', 'closed']);
});

test.each([
  ['kvittering', kvitteringAnswers.atersand],
  ['kartlaggning', kartlaggningAnswers.atersand],
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
  expect(await statuses(played)).toEqual(['mapped']);
  await play.does(played, 'aktivitetsplan');
  const [remittal] = (await play.page(played)).remittals;
  await play.carriesOn(played);
  expect(await play.ended(played, remittal?.instanceId)).toBe('avslutad');
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

const shared = async (played: Played) =>
  (await play.page(played)).remittals.map((one) => one.shared.fields.length);

test.each([
  ['samtycker', 3],
  ['samtycker_inte', 0],
] as const)('what is asked on the own page leaves by the answer: %s', async (outcome, fields) => {
  const played = await play.applied();
  const asked = { ...byTheBook, ib2: at('sofia', 'remiss', ib2Answers.asked) };
  await play.carriesOn(played, { ...asked, samtycke: leftWaiting });
  expect(await statuses(played)).toEqual(['asked']);
  expect(await shared(played)).toEqual([0]);
  const answer = { by: 'sokande', outcome, answers: samtyckeAnswers[outcome] };
  await play.does(played, 'samtycke', answer);
  await play.task(played, 'kvittering');
  expect(await shared(played)).toEqual([fields]);
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
});

test('a plan is followed up, paused, made anew and closed with a result', async () => {
  const played = await play.applied();
  await play.carriesOn(played, { ...byTheBook, uppfoljning: leftWaiting });
  expect(await play.ended(played)).toBe('beslutad');
  const coach = (outcome: keyof typeof uppfoljningAnswers) => ({
    by: 'jamal',
    outcome,
    answers: uppfoljningAnswers[outcome],
  });
  await play.does(played, 'uppfoljning', coach('fortsatter'));
  await play.does(played, 'uppfoljning', coach('paus'));
  await play.task(played, 'paus');
  expect(await statuses(played)).toEqual(['paused']);
  await play.does(played, 'paus', {
    by: 'jamal',
    outcome: 'avbruten',
    answers: pausAnswers.avbruten,
  });
  await play.does(played, 'uppfoljning', coach('ny_plan'));
  await play.does(played, 'aktivitetsplan');
  await play.does(played, 'uppfoljning');
  const [remittal] = (await play.page(played)).remittals;
  expect(await play.ended(played, remittal?.instanceId)).toBe('avslutad');
  expect(remittal?.result?.kind).toBe('arbete');
  const types = (await readJournal(play.cloud.table, played.caseId)).map(({ type }) => type);
  expect(types.filter((type) => type === 'remittal_answered')).toHaveLength(1);
  expect(types.filter((type) => type === 'remittal_plan_changed')).toHaveLength(1);
});
