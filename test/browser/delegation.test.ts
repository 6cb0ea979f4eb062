/** A decision beyond delegation is a manager's who neither proposed it nor wrote what it stands on. */
import { expect, test } from 'vitest';
import { caseworkPageTexts } from '../../shared/text/later/casework.ts';
import { reasonText } from '../../shared/text/reason.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { decisionAnswers, proposalAnswers } from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { investigatedBy, withoutJobbtorg } from '../stack/script.ts';
import { journey } from './journey.ts';
import { judgeAsShown, narrow } from './judge.ts';
import * as work from './pages/case.ts';
import { keyboard } from './pages/keys.ts';

const on = journey();
const { unit } = textsOf('sv');
const couple = aHousehold().withPartner().withChildren(3).withRent(24_000);

test('an amount above the limit goes to erik, and sofia cannot sign it', async () => {
  const { play, visit } = on();
  const played = await play.applied(couple);
  await play.upTo(played, 'forslag', withoutJobbtorg);
  const sofia = await visit('sofia', '/handlaggning', { viewport: narrow });
  await work.begin(sofia, played.caseId, 'forslag', undefined, keyboard);
  await work.complete(sofia, 'forslag', 'till_beslut', proposalAnswers('bifall'), keyboard);

  const task = await play.task(played, 'beslut_chef');
  const address = `/handlaggning/arenden/${task.caseId}/${task.instanceId}/${task.task}`;
  await sofia.goto(`/handlaggning/arenden/${played.caseId}`);
  const waits = await sofia.locator('main').textContent();
  expect(waits).toContain(unit.steps.beslut_chef);
  expect(await sofia.locator(`main a[href="${address}"]`).count()).toBe(0);
  await sofia.goto(address);
  expect(await sofia.locator('button[value="complete"]').count()).toBe(0);
  const why = await sofia.locator('main').textContent();
  expect(why).toContain(caseworkPageTexts('sv').proposal.notYoursToSign);
  expect(why).toContain(reasonText('sv', 'AmountBeyondDelegation'));
  expect(why).toContain('Din gräns är 30\u00a0000,00\u00a0kr.');
  await judgeAsShown(sofia, 'resa-over-delegation');

  const erik = await visit('erik', '/handlaggning', { viewport: narrow });
  await work.begin(erik, played.caseId, 'beslut_chef', undefined, keyboard);
  const basis = await erik.locator('main').textContent();
  expect(basis).toContain('Sofia Wikander');
  await work.complete(erik, 'beslut', 'beslutad', decisionAnswers.beslutad, keyboard);
  expect(await work.doneAlert(erik, 'beslut_chef').isVisible()).toBe(true);
  expect(await play.ended(played)).toBe('beslutad');
  await erik.goto(`/handlaggning/arenden/${played.caseId}/journal`);
  const journal = await erik.locator('main').textContent();
  expect(journal).toContain('Erik Strandberg');
});

test('a manager who proposed it is refused by name, and another manager signs', async () => {
  const { play, visit } = on();
  const played = await play.applied(aHousehold().withRent(40_000));
  const both = await play.colleague('norrmalm', ['socialsekreterare', 'enhetschef']);
  await play.upTo(played, 'beslut_chef', investigatedBy(withoutJobbtorg, both));
  const rut = await visit(both.username, '/handlaggning', { viewport: narrow });
  await work.begin(rut, played.caseId, 'beslut_chef', undefined, keyboard);
  expect(await rut.getByText(caseworkPageTexts('sv').proposal.notYoursToSign).isVisible()).toBe(
    true,
  );
  await work.complete(rut, 'beslut', 'beslutad', decisionAnswers.beslutad, keyboard);
  const refused = await rut.locator('main').textContent();
  expect(refused).toContain(caseworkPageTexts('sv').task.notSaved);
  expect(refused).toContain(reasonText('sv', 'DeciderIsProposer'));
  expect((await play.application(played)).decision).toBeUndefined();
  await judgeAsShown(rut, 'resa-beslutar-eget-forslag');

  const erik = await visit('erik', '/handlaggning', { viewport: narrow });
  await play.allots(played, 'beslut_chef', 'erik');
  await work.begin(erik, played.caseId, 'beslut_chef', undefined, keyboard);
  await work.complete(erik, 'beslut', 'beslutad', decisionAnswers.beslutad, keyboard);
  expect(await play.ended(played)).toBe('beslutad');
});
