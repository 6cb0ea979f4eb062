/** The plan for change: the client says on the own page what is to be otherwise, and then accepts it. */
import { expect, test } from 'vitest';
import { planUnderskrift } from '../../shared/instrument/forms/plan-underskrift.ts';
import { caseworkPageTexts } from '../../shared/text/later/casework.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { givenPlan, planReply } from '../stack/answers/utredning.ts';
import { withoutJobbtorg } from '../stack/script.ts';
import { until } from '../stack/until.ts';
import { journey } from './journey.ts';
import { judgeAsShown, narrow } from './judge.ts';
import * as own from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { fillIn, press } from './pages/form.ts';
import { keyboard } from './pages/keys.ts';
import { spaced } from './pages/spaced.ts';

const on = journey();
const { applicant: words } = textsOf('sv');

test('the client wants the plan otherwise, reads it again and accepts it, by keyboard at 320 px', async () => {
  const { play, visit } = on();
  const played = await play.applied(aHousehold());
  await play.upTo(played, 'ib4', withoutJobbtorg);
  const { caseId } = played;
  const sofia = await visit('sofia', '/handlaggning', { viewport: narrow });
  const give = async () => {
    await work.begin(sofia, caseId, 'ib4', undefined, keyboard);
    await work.complete(sofia, 'ib4', 'till_underskrift', givenPlan, keyboard);
  };
  const client = await visit(played.applicant.username, '/ansokan', { viewport: narrow });
  const task = client.getByRole('link', { name: words.task.plan_underskrift.short, exact: true });
  const answers = async (reply: typeof planReply.accept | typeof planReply.change) => {
    await until('the plan to answer', 30, async () => {
      await client.goto('/ansokan');
      return (await task.count()) > 0 ? true : undefined;
    });
    await own.follow(client, words.task.plan_underskrift.short, keyboard);
    const plan = spaced(await client.locator('main').textContent());
    expect(plan).toContain('söker två jobb');
    await fillIn(client, planUnderskrift, reply, undefined, keyboard);
    await press(client, 'complete', keyboard);
  };

  await give();
  await answers(planReply.change);
  await judgeAsShown(client, 'resa-plan-andras');
  await work.begin(sofia, caseId, 'ib4', undefined, keyboard);
  const wish = spaced(await sofia.locator('main').textContent());
  expect(wish).toContain(caseworkPageTexts('sv').correction.planChange);
  expect(wish).toContain(planReply.change.changes);
  await judgeAsShown(sofia, 'resa-plan-onskan');
  await give();
  await answers(planReply.accept);
  expect(await client.getByText(words.application.sentTitle).isVisible()).toBe(true);
  await play.task(played, 'forslag');
  await client.goto(`/ansokan/arenden/${caseId}/${played.instanceId}/plan`);
  expect(spaced(await client.locator('main').textContent())).toContain('söker två jobb');
  await judgeAsShown(client, 'resa-plan');
});
