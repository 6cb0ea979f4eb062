/**
 * A remittal from consent to work, by keyboard alone, at 320 px and without script: the caseworker, the
 * client and the coach each on their own pages, and each new page judged. The tests follow one another.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isoWeekOf } from '../../shared/attendance/week.ts';
import { franvaroSvar } from '../../shared/instrument/forms/franvaro-svar.ts';
import { remissMeddelande } from '../../shared/instrument/forms/remiss-meddelande.ts';
import { remissSamtycke } from '../../shared/instrument/forms/remiss-samtycke.ts';
import { applicantJobbtorg } from '../../shared/text/later/applicant-jobbtorg.ts';
import { attendanceTexts } from '../../shared/text/later/attendance.ts';
import { caseworkPageTexts } from '../../shared/text/later/casework.ts';
import { messageTexts } from '../../shared/text/later/messages.ts';
import { reasonText } from '../../shared/text/reason.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { daysFromNow, workingDayBy } from '../stack/answers/day.ts';
import {
  aktivitetsplanAnswers,
  kartlaggningAnswers,
  kvitteringAnswers,
  samtyckeAnswers,
  uppfoljningAnswers,
} from '../stack/answers/jobbtorg.ts';
import { ib2Answers } from '../stack/answers/utredning.ts';
import type { Played } from '../stack/player.ts';
import { byTheBook, leftWaiting } from '../stack/script.ts';
import { until } from '../stack/until.ts';
import { journey } from './journey.ts';
import { judgeAsShown, narrow } from './judge.ts';
import * as own from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { field, fillIn, press } from './pages/form.ts';
import { choose, keyboard, tabTo } from './pages/keys.ts';
import { answerRemittal, openRemittalOf } from './pages/remittal.ts';
import { spaced } from './pages/spaced.ts';

const on = journey();
const { applicant: words, jobbtorg } = textsOf('sv');
const jobbtorgWords = applicantJobbtorg('sv');
const attendance = attendanceTexts('sv');
const messages = messageTexts('sv');
const casework = caseworkPageTexts('sv');

const absentOn = workingDayBy(-1);
/** A plan that has gone on for a while, so that there are days to register. */
const plan = {
  ...aktivitetsplanAnswers.plan_klar,
  activities: [{ kind: 'practice', place: 'Storgården', hours: 20, from: daysFromNow(-21) }],
};

const seen = async (page: Page) => spaced(await page.locator('main').textContent());
const at320 = (username: string, path: string) => on().visit(username, path, { viewport: narrow });

let played: Played;
let remittalId: string;
let sofia: Page;
let client: Page;
let jamal: Page;

test('IB 2 shows just what would leave, with consent and without, before anything does', async () => {
  played = await on().play.applied();
  await on().play.carriesOn(played, { ...byTheBook, ib2: leftWaiting });
  sofia = await at320('sofia', '/handlaggning');
  await work.begin(sofia, played.caseId, 'ib2', undefined, keyboard);
  await work.fillInFor(sofia, 'ib2', 'remiss', ib2Answers.asked, keyboard);
  await press(sofia, 'save', keyboard);
  const preview = await seen(sofia);
  expect(preview).toContain(casework.remittal.preview.withConsent);
  expect(preview).toContain(casework.remittal.preview.without);
  await judgeAsShown(sofia, 'resa-remiss-ib2');
  await press(sofia, 'complete', keyboard);
  expect(await work.doneAlert(sofia, 'ib2').isVisible()).toBe(true);
});

test('the client reads what would be shared, and consents', async () => {
  client = await at320(played.applicant.username, '/ansokan');
  const task = client.getByRole('link', { name: words.task.remiss_samtycke.short, exact: true });
  await until('the question of consent', 30, async () => {
    await client.goto('/ansokan');
    return (await task.count()) > 0 ? true : undefined;
  });
  await own.follow(client, words.task.remiss_samtycke.short, keyboard);
  const asked = await seen(client);
  expect(asked).toContain('butik');
  expect(asked).toContain('Jobbtorg City');
  await judgeAsShown(client, 'resa-remiss-samtycke');
  await fillIn(client, remissSamtycke, samtyckeAnswers.samtycker, undefined, keyboard);
  await press(client, 'complete', keyboard);
  expect(await client.getByText(words.application.sentTitle).isVisible()).toBe(true);
});

test('the coach finds it among the new, and nothing else of the case', async () => {
  jamal = await at320('jamal', '/jobbtorg');
  await openRemittalOf(jamal, played.caseId, 'kvittering');
  const shown = await seen(jamal);
  expect(shown).toContain('butik');
  expect(shown).not.toMatch(/\d{8}-?\d{4}/);
  await judgeAsShown(jamal, 'resa-remiss-ny');
});

test('the coach acknowledges, maps and makes the plan; what is wrong is said at its field', async () => {
  const does = (
    step: 'kvittering' | 'kartlaggning' | 'aktivitetsplan',
    outcome: string,
    answers: object,
  ) => answerRemittal(jamal, played.caseId, step, { outcome, answers: { ...answers } }, keyboard);
  await does('kvittering', 'kvitterad', kvitteringAnswers.kvitterad);
  await does('kartlaggning', 'klar', kartlaggningAnswers.klar);
  const { followUpOn: _, ...unfinished } = plan;
  await does('aktivitetsplan', 'plan_klar', unfinished);
  expect(await jamal.locator('.ds-error-summary').count()).toBe(1);
  expect(await field(jamal, 'activities.0.place').inputValue()).toBe('Storgården');
  await judgeAsShown(jamal, 'resa-remiss-plan-fel');
  await does('aktivitetsplan', 'plan_klar', plan);
  expect(await seen(jamal)).toContain(jobbtorg.done.plan_klar);
});

test('the case goes on by itself, and the plan stands before the caseworker and the client', async () => {
  await on().play.task(played, 'forslag');
  const [remittal] = (await on().play.page(played)).remittals;
  remittalId = remittal?.instanceId ?? '';
  await sofia.goto(`/handlaggning/arenden/${played.caseId}`);
  await judgeAsShown(sofia, 'resa-remiss-arende');
  await keyboard.press(sofia, sofia.locator(`a[href$="/${remittalId}"]`).first());
  expect(await seen(sofia)).toContain('Storgården');
  await judgeAsShown(sofia, 'resa-remiss-handlaggare');
  await client.goto(`/ansokan/arenden/${played.caseId}/${played.instanceId}`);
  const told = await seen(client);
  expect(told).toContain(jobbtorgWords.planTitle);
  expect(told).toContain('Storgården');
  await judgeAsShown(client, 'resa-remiss-klient');
});

test('an invalid absence is asked about before anything else, and both words stand side by side', async () => {
  const week = isoWeekOf(absentOn);
  const state = `state.${remittalId}.${absentOn}_1-0`;
  await jamal.goto(`/jobbtorg/narvaro?vecka=${week}`);
  await choose(jamal, state, 'invalid_absence');
  await press(jamal, 'save', keyboard);
  expect(await seen(jamal)).toContain(attendance.register.saved(1));
  await judgeAsShown(jamal, 'resa-remiss-narvaro');

  await client.goto('/ansokan');
  expect(await seen(client)).toContain(words.attendance.asked);
  await client.goto(`/ansokan/narvaro?vecka=${week}`);
  const tell = client.getByRole('link', { name: attendance.own.tell });
  await keyboard.press(client, tell);
  await press(client, 'send', keyboard);
  expect(await client.locator('.ds-error-summary').count()).toBe(1);
  await fillIn(client, franvaroSvar, { reason: 'Bussen gick inte' }, undefined, keyboard);
  await press(client, 'send', keyboard);
  expect(await seen(client)).toContain(attendance.own.sent);
  await judgeAsShown(client, 'resa-remiss-svar');

  await sofia.goto(`/handlaggning/arenden/${played.caseId}/${remittalId}/narvaro`);
  const both = await seen(sofia);
  expect(both).toContain(attendance.states.invalid_absence);
  expect(both).toContain('Bussen gick inte');
  await judgeAsShown(sofia, 'resa-remiss-bada-orden');
});

const message = (messageText: string) => ({ messageText });

test('coach and caseworker write to each other, and each is shown that there is something new', async () => {
  await jamal.goto(`/jobbtorg/remisser/${played.caseId}/${remittalId}`);
  await fillIn(
    jamal,
    remissMeddelande,
    message('Praktiken vill börja tidigare.'),
    undefined,
    keyboard,
  );
  await press(jamal, 'message', keyboard);
  expect(await seen(jamal)).toContain(messages.sent);
  await sofia.goto('/handlaggning');
  const unread = sofia.locator(`a[href$="${remittalId}#meddelanden"]`);
  expect(await unread.count()).toBe(1);
  await judgeAsShown(sofia, 'resa-remiss-arbetslista');
  await sofia.goto(`/handlaggning/arenden/${played.caseId}`);
  expect(await seen(sofia)).toContain(messages.isNew);
  await judgeAsShown(sofia, 'resa-remiss-nytt-meddelande');
  await sofia.goto(`/handlaggning/arenden/${played.caseId}/${remittalId}`);
  expect(await seen(sofia)).toContain('Praktiken vill börja tidigare.');
  await sofia.goto('/handlaggning');
  expect(await unread.count()).toBe(0);
  await sofia.goto(`/handlaggning/arenden/${played.caseId}/${remittalId}`);
  await fillIn(sofia, remissMeddelande, message('Det går bra.'), undefined, keyboard);
  await press(sofia, 'message', keyboard);
  expect(await seen(sofia)).toContain(messages.sent);
  await judgeAsShown(sofia, 'resa-remiss-meddelanden');
  await jamal.goto('/jobbtorg');
  expect(await seen(jamal)).toContain(messages.isNew);
});

test('the plan rests for an approved time, and the client sees until when', async () => {
  const { paus } = uppfoljningAnswers;
  await answerRemittal(
    jamal,
    played.caseId,
    'uppfoljning',
    { outcome: 'paus', answers: paus },
    keyboard,
  );
  expect(await seen(jamal)).toContain(jobbtorg.done.paus);
  await openRemittalOf(jamal, played.caseId, 'paus');
  await judgeAsShown(jamal, 'resa-remiss-paus');
  await client.goto(`/ansokan/arenden/${played.caseId}/${played.instanceId}`);
  expect(await seen(client)).toContain(jobbtorgWords.states.paused('Jobbtorg City'));
  await judgeAsShown(client, 'resa-remiss-klient-paus');
});

test('the client takes the consent back while the caseworker writes, and it costs nothing', async () => {
  await sofia.goto(`/handlaggning/arenden/${played.caseId}/${remittalId}`);
  await fillIn(sofia, remissMeddelande, message('Hon har flyttat.'), undefined, keyboard);
  await own.follow(client, jobbtorgWords.withdraw.link, keyboard);
  expect(await seen(client)).toContain(jobbtorgWords.withdraw.free);
  await tabTo(client, '.buttons button[value="withdraw"]');
  await press(client, 'withdraw', keyboard);
  expect(await seen(client)).toContain(words.application.consentWithdrawn);
  await judgeAsShown(client, 'resa-remiss-samtycke-tillbaka');
  await openRemittalOf(jamal, played.caseId, 'paus');
  expect(await seen(jamal)).toContain(jobbtorg.remittal.noConsentHint);
});

test('without the consent the caseworker writes nothing more to Jobbtorg, and keeps the own words', async () => {
  await press(sofia, 'message', keyboard);
  expect(await seen(sofia)).toContain(reasonText('sv', 'NoConsentToWrite'));
  expect(await field(sofia, 'messageText').inputValue()).toBe('Hon har flyttat.');
  await judgeAsShown(sofia, 'resa-remiss-utan-samtycke');
});

test('the plan ends in work, which all three can read', async () => {
  const back = { outcome: 'avbruten', answers: { backOn: daysFromNow(1) } };
  await answerRemittal(jamal, played.caseId, 'paus', back, keyboard);
  const closed = { outcome: 'avslutad', answers: uppfoljningAnswers.avslutad };
  await answerRemittal(jamal, played.caseId, 'uppfoljning', closed, keyboard);
  expect(await seen(jamal)).toContain(jobbtorg.done.avslutad);
  await judgeAsShown(jamal, 'resa-remiss-avslutad');
  await client.goto(`/ansokan/arenden/${played.caseId}/${played.instanceId}`);
  expect(await seen(client)).toContain('Arbete');
  await sofia.goto(`/handlaggning/arenden/${played.caseId}/${remittalId}`);
  expect(await seen(sofia)).toContain('Arbete');
  await judgeAsShown(sofia, 'resa-remiss-resultat');
});
