/**
 * A decision waits for the children: IB 1 changes after the analyses were made, a child is born, and the
 * decision is refused by name until each child has an analysis that is newer. By keyboard at 320 px.
 */
import { expect, test } from 'vitest';
import { nyVersion } from '../../shared/instrument/forms/ny-version.ts';
import { caseworkPageTexts } from '../../shared/text/later/casework.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { decisionAnswers, proposalAnswers } from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib1Answers } from '../stack/answers/ib1.ts';
import { childAnswers } from '../stack/answers/utredning.ts';
import { withoutJobbtorg } from '../stack/script.ts';
import { journey } from './journey.ts';
import { judgeAsShown, narrow } from './judge.ts';
import * as work from './pages/case.ts';
import { fillIn, press } from './pages/form.ts';
import { keyboard } from './pages/keys.ts';
import { spaced } from './pages/spaced.ts';

const on = journey();
const { unit } = textsOf('sv');
const { correction, task } = caseworkPageTexts('sv');
const { analysis } = correction;
const step = 'barnkonsekvensanalys';
const again = { why: 'Familjen har fått ett barn till och flyttat.' };

test('a decision is refused for the child whose analysis is too old, and made when it is new', async () => {
  const { play, visit } = on();
  const before = aHousehold().withChildren(1).withRent(7_000);
  const now = before.withChildren(2).withRent(7_400);
  const played = await play.applied(before);
  await play.upTo(played, 'forslag', withoutJobbtorg);
  const { caseId } = played;
  const sofia = await visit('sofia', `/handlaggning/arenden/${caseId}`, { viewport: narrow });
  const seen = async () => spaced(await sofia.locator('main').textContent());
  const reopen = async () => {
    await fillIn(sofia, nyVersion, again, undefined, keyboard);
    await press(sofia, 'reopen', keyboard);
  };
  const propose = async () => {
    await work.begin(sofia, caseId, 'forslag', undefined, keyboard);
    await work.complete(sofia, 'forslag', 'till_beslut', proposalAnswers('bifall'), keyboard);
  };

  await keyboard.press(sofia, sofia.locator('main a[href$="/ny-version/ib1"]'));
  await judgeAsShown(sofia, 'resa-ny-version');
  await reopen();
  await work.begin(sofia, caseId, 'ib1', undefined, keyboard);
  await work.complete(sofia, 'ib1', 'klar', ib1Answers(now), keyboard);

  // The new child has no analysis: its own comes before any proposal.
  await work.begin(sofia, caseId, step, 'Barn 2', keyboard);
  expect(await seen()).not.toContain(unit.steps.forslag);
  await work.complete(sofia, step, 'klar', childAnswers, keyboard);
  await propose();

  await work.begin(sofia, caseId, 'beslut', undefined, keyboard);
  await work.complete(sofia, 'beslut', 'beslutad', decisionAnswers.beslutad, keyboard);
  const refused = await seen();
  expect(refused).toContain(task.notSaved);
  expect(refused).toContain(analysis.title);
  expect(refused).toContain('Barn 1: analysen är äldre än IB 1, som ändrades');
  expect(refused).not.toContain('Barn 2: ');
  expect((await play.application(played)).decision).toBeUndefined();
  await judgeAsShown(sofia, 'resa-beslut-vagrat');

  await keyboard.press(sofia, sofia.getByRole('link', { name: analysis.fix('Barn 1') }));
  await reopen();
  await work.begin(sofia, caseId, step, 'Barn 1', keyboard);
  await work.complete(sofia, step, 'klar', childAnswers, keyboard);
  await propose();
  await work.begin(sofia, caseId, 'beslut', undefined, keyboard);
  expect(await seen()).not.toContain(analysis.title);
  await work.complete(sofia, 'beslut', 'beslutad', decisionAnswers.beslutad, keyboard);
  expect(await work.doneAlert(sofia, 'beslut').isVisible()).toBe(true);
  expect(await play.ended(played)).toBe('beslutad');
});
