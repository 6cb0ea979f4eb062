/** What falls due by itself. Moves the clock of the copy, which the other files do not depend on. */
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { expect, inject, test } from 'vitest';
import { readJournal } from '../../../shared/store/case-page.ts';
import { moveClock } from '../../../shared/store/clock-offset.ts';
import { daysFromNow, workingDayBy } from '../../stack/answers/day.ts';
import { communicationAnswers } from '../../stack/answers/forslag.ts';
import { mottagningAnswers } from '../../stack/answers/mottagning.ts';
import { newPlayer, type Played } from '../../stack/player.ts';
import { withoutJobbtorg } from '../../stack/script.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const play = await newPlayer(inject('copy'));
const { table, functions } = play.cloud;

async function daysPass(days: number): Promise<void> {
  await moveClock(table, days * DAY_MS);
  const { FunctionError } = await functions.send(
    new InvokeCommand({ FunctionName: 'vagen-sweep', Payload: '{}' }),
  );
  expect(FunctionError).toBeUndefined();
}

async function happened(played: Played): Promise<readonly string[]> {
  return (await readJournal(table, played.caseId)).map(({ type }) => type);
}

test('what is asked for and not answered in time goes on without an answer, reminded once', async () => {
  const missing = await play.applied();
  const unseen = await play.applied();
  const slow = await play.applied();
  await play.task(slow, 'mottagning');
  const asked = { ...mottagningAnswers.komplettering, replyBy: daysFromNow(10) };
  await play.does(missing, 'mottagning', { by: 'mona', outcome: 'komplettering', answers: asked });
  await play.upTo(unseen, 'forslag', withoutJobbtorg);
  const communicated = communicationAnswers(workingDayBy(10));
  await play.does(unseen, 'forslag', {
    by: 'sofia',
    outcome: 'kommunicering',
    answers: communicated,
  });
  const first = await play.task(missing, 'komplettering');
  await play.task(unseen, 'kommunicering');

  await daysPass(8);
  for (const played of [missing, unseen]) {
    expect((await happened(played)).filter((type) => type === 'reminder_sent')).toHaveLength(1);
  }
  expect((await play.task(missing, 'komplettering')).task).toBe(first.task);

  await daysPass(3);
  await play.task(missing, 'mottagning');
  await play.task(unseen, 'forslag');
  expect(await happened(missing)).toContain('komplettering_expired');
  expect(await happened(unseen)).toContain('communication_expired');

  await daysPass(10);
  await daysPass(1);
  const breaches = (await readJournal(table, slow.caseId)).filter(
    ({ type, data }) => type === 'clock_breached' && data.clock === 'nybesok',
  );
  expect(breaches).toHaveLength(1);

  for (const played of [missing, unseen, slow]) {
    await play.carriesOn(played, withoutJobbtorg);
    expect(await play.ended(played)).toBe('beslutad');
    expect((await happened(played)).filter((type) => type === 'reminder_sent').length).toBeLessThan(
      2,
    );
  }
});
