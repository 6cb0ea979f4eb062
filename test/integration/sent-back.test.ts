import { expect, inject, test } from 'vitest';
import { readFile } from '../../shared/store/application-file.ts';
import {
  communicationAnswers,
  decisionAnswers,
  reopeningAnswers,
} from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib1Answers } from '../stack/answers/ib1.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { newPlayer } from '../stack/player.ts';
import { withoutJobbtorg } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));

test('what was missing is asked for, handed in, and looked at again by mottagning', async () => {
  const played = await play.applied();
  const answers = mottagningAnswers.komplettering;
  await play.does(played, 'mottagning', { by: 'mona', outcome: 'komplettering', answers });
  const asked = await play.task(played, 'komplettering');
  expect(asked).toMatchObject({ role: 'sokande', dueAt: expect.any(String) });
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
  const { applications } = await play.page(played);
  const marks = applications[0]?.marks.map(({ type }) => type);
  expect(marks).toContain('komplettering_requested');
  expect(marks).toContain('komplettering_received');
});

test('material that the applicant has not seen is communicated, answered, and proposed upon', async () => {
  const played = await play.applied();
  await play.upTo(played, 'forslag', withoutJobbtorg);
  const answers = communicationAnswers();
  await play.does(played, 'forslag', { by: 'sofia', outcome: 'kommunicering', answers });
  await play.does(played, 'kommunicering');
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
});

test('only the chosen parts of the investigation are taken up again', async () => {
  const played = await play.applied(aHousehold().withChildren(1));
  const first = await play.upTo(played, 'forslag', withoutJobbtorg);
  await play.does(played, 'forslag', {
    by: 'sofia',
    outcome: 'ateruppta_utredning',
    answers: reopeningAnswers('ib1', 'barnkonsekvensanalys'),
  });
  const ib1 = await play.task(played, 'ib1');
  const analysis = await play.task(played, 'barnkonsekvensanalys');
  expect([ib1.task, analysis.task]).not.toContain(first.task);
  const open = (await play.page(played)).tasks.map(({ step }) => step).sort();
  expect(open).toEqual(['barnkonsekvensanalys', 'ib1']);
  const higher = { ...played, household: played.household };
  await play.does(higher, 'ib1', {
    by: 'sofia',
    outcome: 'klar',
    answers: ib1Answers(aHousehold().withChildren(1).withRent(7_000)),
  });
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
  const { calculation } = await readFile(play.cloud.table, played.instanceId);
  expect(calculation?.no).toBe(2);
});

test('a decision may be sent back to its proposal, by the manager too', async () => {
  const played = await play.applied(aHousehold().withRent(40_000));
  await play.upTo(played, 'beslut_chef', withoutJobbtorg);
  const back = { outcome: 'tillbaka', answers: decisionAnswers.tillbaka };
  await play.does(played, 'beslut_chef', { by: 'erik', ...back });
  const again = await play.task(played, 'forslag');
  expect(again.assignee?.name).toBe('Sofia Wikander');
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');

  const small = await play.applied();
  await play.upTo(small, 'beslut', withoutJobbtorg);
  await play.does(small, 'beslut', { by: 'sofia', ...back });
  await play.carriesOn(small, withoutJobbtorg);
  expect(await play.ended(small)).toBe('beslutad');
});
