/** A decision beyond the socialsekreterare's delegation is a manager's who did not propose it. */
import { expect, test } from 'vitest';
import { textsOf } from '../../shared/text/texts.ts';
import { decisionAnswers, proposalAnswers } from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib2Answers } from '../stack/answers/utredning.ts';
import { at, byTheBook, leftWaiting } from '../stack/script.ts';
import { journey } from './journey.ts';
import * as work from './pages/case.ts';

const on = journey();
const { casework } = textsOf('sv');

test('an amount above the limit goes to erik, and sofia cannot sign it', async () => {
  const { play, visit } = on();
  const couple = aHousehold().withPartner().withChildren(3).withRent(24_000);
  const played = await play.applied(couple);
  await play.carriesOn(played, {
    ...byTheBook,
    ib2: at('sofia', 'remiss', ib2Answers.bothAdults),
    forslag: leftWaiting,
  });
  const sofia = await visit('sofia', '/handlaggning');
  await work.begin(sofia, played.caseId, 'forslag');
  await work.complete(sofia, 'forslag', 'till_beslut', proposalAnswers('bifall'));

  const task = await play.task(played, 'beslut_chef');
  const address = `/handlaggning/arenden/${task.caseId}/${task.instanceId}/${task.task}`;
  await sofia.goto(`/handlaggning/arenden/${played.caseId}`);
  const waits = await sofia.locator('main').textContent();
  expect(waits).toContain(casework.steps.beslut_chef);
  expect(await sofia.locator(`main a[href="${address}"]`).count()).toBe(0);
  await sofia.goto(address);
  expect(await sofia.locator('button[value="complete"]').count()).toBe(0);

  const erik = await visit('erik', '/handlaggning');
  await work.begin(erik, played.caseId, 'beslut_chef');
  const basis = await erik.locator('main').textContent();
  expect(basis).toContain('Sofia Wikander');
  await work.complete(erik, 'beslut', 'beslutad', decisionAnswers.beslutad);
  expect(await work.doneAlert(erik, 'beslut_chef').isVisible()).toBe(true);
  expect(await play.ended(played)).toBe('beslutad');
  await erik.goto(`/handlaggning/arenden/${played.caseId}/journal`);
  const journal = await erik.locator('main').textContent();
  expect(journal).toContain('Erik Strandberg');
});
