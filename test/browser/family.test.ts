/**
 * A family with three children, from the application to a partly refused decision with its letter, by
 * keyboard alone, at 320 px and without script; each new page is judged. The tests follow one another.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overklagande } from '../../shared/instrument/forms/overklagande.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { type ApplicationFile, readFile } from '../../shared/store/application-file.ts';
import { amount } from '../../shared/text/format.ts';
import { appealTexts } from '../../shared/text/later/appeal.ts';
import { whyTexts } from '../../shared/text/later/why.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { applicationAnswers } from '../stack/answers/application.ts';
import { proposalAnswers } from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { partlyRefused, rentTooHigh } from '../stack/answers/rent-too-high.ts';
import { appealAnswers, handOverAnswers, standsAnswers } from '../stack/answers/review.ts';
import { childAnswers, ib2Answers, ib3Answers, ib4Answers } from '../stack/answers/utredning.ts';
import { until } from '../stack/until.ts';
import { journey } from './journey.ts';
import { judgeAsShown, narrow } from './judge.ts';
import { textOfPdf } from './letter.ts';
import * as own from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { field, fillIn, press } from './pages/form.ts';
import { keyboard, tabTo } from './pages/keys.ts';
import { spaced } from './pages/spaced.ts';

const on = journey();
const { applicant: words, casework } = textsOf('sv');
const why = whyTexts('sv');

const family = aHousehold().withChildren(3).withRent(12_000).withWage(8_000);
const power = { kind: 'el', amount: 60_000 };
const application = { ...applicationAnswers(family), costs: [power] };
const ib1 = {
  ...rentTooHigh(family, 10_100),
  costs: [{ kind: 'el', applied: 60_000, source: 'Elräkning', wholeApproved: true }],
};

// 3 940 + 3 × 3 820 + 2 030, and 10 100 of the rent, and 600 for electricity, less a wage of 8 000.
const SUPPORT = '20 130';

const seen = async (page: Page) => spaced(await page.locator('main').textContent());

/** The line beneath a row that tells why. */
const whyOf = (row: Locator) => row.locator('xpath=following-sibling::tr[1]').locator('details');

let parent: Page;
let sofia: Page;
let sent: ReturnType<typeof own.applicationOf>;
let file: ApplicationFile;

const at320 = (username: string, path: string) => on().visit(username, path, { viewport: narrow });

test('the parent applies for the household and gets a receipt', async () => {
  const { username } = await on().play.newApplicant();
  parent = await at320(username, '/ansokan');
  await own.beginApplication(parent, keyboard);
  await own.answerTheRest(parent, application, keyboard);
  expect(await seen(parent)).toContain('Barn 3');
  await judgeAsShown(parent, 'resa-kontrollera');
  await own.declareAndSend(parent, application, keyboard);
  expect(await seen(parent)).toContain(words.receipt.sent);
  sent = own.applicationOf(parent);
});

test('mottagning sends it on to utredning', async () => {
  const mona = await at320('mona', '/handlaggning');
  await work.begin(mona, sent.caseId, 'mottagning', undefined, keyboard);
  await work.complete(
    mona,
    'mottagning',
    'till_utredning',
    mottagningAnswers.till_utredning,
    keyboard,
  );
  expect(await work.doneAlert(mona, 'mottagning').isVisible()).toBe(true);
  await mona.context().close();
});

test('IB 1 shows the rent as over its limit before it is judged, and takes nothing off', async () => {
  sofia = await at320('sofia', '/handlaggning');
  await work.begin(sofia, sent.caseId, 'ib1', undefined, keyboard);
  const { rentApproved: _, rentReason: __, ...whole } = { ...ib1, rentAccepted: true };
  await work.fillInFor(sofia, 'ib1', 'klar', whole, keyboard);
  await press(sofia, 'save', keyboard);
  const flagged = await seen(sofia);
  expect(flagged).toContain('10 100 kr');
  expect(flagged).toContain(why.overLimit('10 100,00 kr', '1 900,00 kr'));
  // 12 000 is counted as long as nobody has judged it: 1 900 more than in the end.
  expect(flagged).toContain('22 030,00');
  await judgeAsShown(sofia, 'resa-ib1-over-grans');
});

test('IB 1 accepts a part of the rent with its reason', async () => {
  await work.complete(sofia, 'ib1', 'klar', ib1, keyboard);
  expect(await work.doneAlert(sofia, 'ib1').isVisible()).toBe(true);
});

test('IB 2 to IB 4 are done, and an analysis of the consequences for each child', async () => {
  const parts = [
    ['ib2', 'ej_aktuell', ib2Answers.ej_aktuell],
    ['ib3', 'klar', ib3Answers(false)],
    ['ib4', 'klar', ib4Answers],
  ] as const;
  for (const [step, outcome, answers] of parts) {
    await work.begin(sofia, sent.caseId, step, undefined, keyboard);
    await work.complete(sofia, step, outcome, answers, keyboard);
    expect(await work.doneAlert(sofia, step).isVisible(), step).toBe(true);
  }
  for (const child of ['Barn 1', 'Barn 2', 'Barn 3']) {
    await work.begin(sofia, sent.caseId, 'barnkonsekvensanalys', child, keyboard);
    expect(await seen(sofia)).toContain(child);
    await work.complete(sofia, 'barnkonsekvensanalys', 'klar', childAnswers, keyboard);
  }
});

test('the proposal cannot grant all, and gives the refused rent its reason from the phrase bank', async () => {
  await work.begin(sofia, sent.caseId, 'forslag', undefined, keyboard);
  expect(await field(sofia, 'grounds.0.row').inputValue()).toBe('cost.rent');
  expect(await field(sofia, 'grounds.0.reason').inputValue()).toBe(ib1.rentReason);
  await work.complete(sofia, 'forslag', 'till_beslut', proposalAnswers('bifall'), keyboard);
  expect(await sofia.locator('.ds-error-summary').count()).toBe(1);
  await judgeAsShown(sofia, 'resa-forslag-bifall');

  const { grounds, ...rest } = partlyRefused();
  const [ground] = grounds;
  const withPhrase = { ...rest, grounds: [{ ...ground, reason: '' }] };
  await work.fillInFor(sofia, 'forslag', 'till_beslut', withPhrase, keyboard);
  await press(sofia, 'save', keyboard);
  const reason = spaced(await field(sofia, 'grounds.0.reason').inputValue());
  expect(reason).toContain('Hyran är 12 000 kr.');
  expect(reason).toContain('Därför räknar vi med 10 100 kr');
  await judgeAsShown(sofia, 'resa-forslag');
  await press(sofia, 'complete', keyboard);
  expect(await work.doneAlert(sofia, 'forslag').isVisible()).toBe(true);
});

test('who signs reads the refused row with its reason, rule and evidence, and decides', async () => {
  await work.begin(sofia, sent.caseId, 'beslut', undefined, keyboard);
  const basis = await seen(sofia);
  for (const said of [
    `${casework.case.decisionKinds.delavslag}, ${SUPPORT},00 kr`,
    '10 100,00 kr av 12 000,00 kr',
    'Därför räknar vi med 10 100 kr',
    'Papper eller kvitto: Hyresavi för november',
    'Barn 3',
  ]) {
    expect(basis).toContain(said);
  }
  await judgeAsShown(sofia, 'resa-beslut');
  await work.complete(sofia, 'beslut', 'beslutad', { read: true, noConflict: true }, keyboard);
  expect(await work.doneAlert(sofia, 'beslut').isVisible()).toBe(true);
  await sofia.context().close();
});

test('the parent’s page tells the decision, and of each row what it is and why', async () => {
  const { caseId, instanceId } = sent;
  const letter = parent.getByRole('link', { name: words.decision.letter });
  await until('the letter on the own page', 60, async () => {
    await parent.goto(`/ansokan/arenden/${caseId}/${instanceId}`);
    return (await letter.count()) > 0 ? true : undefined;
  });
  file = await readFile(on().play.cloud.table, instanceId);
  const { calculation } = file.calculation ?? {};
  if (!calculation || !file.decision) throw new Error('there is no decision');
  expect(file.decision).toMatchObject({ kind: 'delavslag', amount: 2_013_000 });
  const page = await seen(parent);
  expect(page).toContain(`Du får ${SUPPORT},00 kr`);
  expect(page).toContain(words.decision.appealTitle);
  const rows = parent.locator('main tbody tr.goes-on');
  expect(await rows.count()).toBe(calculation.rows.length);
  for (const { label, approved } of calculation.rows) {
    const row = rows.filter({ hasText: label.sv });
    expect(spaced(await row.textContent())).toContain(spaced(amount('sv', approved)));
    expect(await whyOf(row).textContent(), label.sv).toContain(why.ask);
  }
  expect(page).toContain('Du skrev 12 000,00 kr.');
  const rent = whyOf(rows.filter({ hasText: 'Hyra' }));
  await tabTo(parent, rent.locator('summary'));
  await parent.keyboard.press('Enter');
  expect(await rent.getAttribute('open'), 'opened by keyboard').not.toBeNull();
  expect(spaced(await rent.textContent())).toContain(why.overLimit('10 100,00 kr', '1 900,00 kr'));
  await judgeAsShown(parent, 'resa-beslutad');
});

test('the letter that the parent downloads has the figures of the decision, to the öre', async () => {
  const href = await parent.getByRole('link', { name: words.decision.letter }).getAttribute('href');
  const answer = await parent.request.get(href ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const letter = await textOfPdf(await answer.body());
  const { decision, calculation: stored } = file;
  if (!decision || !stored) throw new Error('there is no decision');
  const { rows, sums } = stored.calculation;
  expect(letter).toContain(`Du får ${SUPPORT} kr`);
  expect(letter).toContain(`Beviljat ekonomiskt bistånd ${spaced(amount('sv', decision.amount))}`);
  expect(letter).toContain(`Summa riksnorm ${spaced(amount('sv', sums.norm))}`);
  for (const { label, group, applied, approved } of rows) {
    const figures = group === 'norm' ? [approved] : [applied, approved];
    expect(letter, label.sv).toContain(spaced(label.sv));
    expect(letter, label.sv).toContain(figures.map((ore) => spaced(amount('sv', ore))).join(' '));
  }
  const refused = decision.rows.filter(({ outcome }) => outcome !== 'bifall');
  expect(refused).toHaveLength(1);
  for (const { reason = '' } of refused) expect(letter).toContain(spaced(reason));
  expect(letter).toContain('Hyra: ansökt 12 000 kr, godkänt 10 100 kr.');
  for (const said of [
    'Så här överklagar du',
    'inom tre veckor',
    'Förvaltningsrätten i Stockholm',
  ]) {
    expect(letter).toContain(said);
  }
});

test('the parent appeals on the own page, and is told by when and what happens', async () => {
  const review = appealTexts('sv');
  await own.follow(parent, review.link, keyboard);
  expect(await seen(parent)).toMatch(/senast \d+ \w+ \d{4}/);
  await press(parent, 'appeal', keyboard);
  expect(await parent.locator('.ds-error-summary').count()).toBe(1);
  await judgeAsShown(parent, 'resa-overklaga-fel');
  await fillIn(parent, overklagande, appealAnswers, undefined, keyboard);
  await press(parent, 'appeal', keyboard);
  const told = await seen(parent);
  expect(told).toContain(review.receivedTitle);
  expect(told).toContain(review.steps.rattidsprovning.now);
  await judgeAsShown(parent, 'resa-overklagat');
});

test('the appeal is a task: in time, the decision stands, and the court gets it', async () => {
  const reviewed = await at320('sofia', '/handlaggning');
  const does = async (step: work.Step, form: string, outcome: string, answers: Answers) => {
    await work.begin(reviewed, sent.caseId, step, undefined, keyboard);
    expect(await seen(reviewed)).toContain(appealAnswers.change);
    await judgeAsShown(reviewed, `resa-${step}`);
    await work.complete(reviewed, form, outcome, answers, keyboard);
  };
  await does('rattidsprovning', 'rattidsprovning', 'i_tid', {});
  await does('omprovning', 'omprovning', 'star_fast', standsAnswers);
  const handOver = handOverAnswers(await on().play.now());
  await does('overlamning', 'overlamning', 'overlamnad', handOver);
  await until('that the court has it', 30, async () => {
    await parent.goto(`/ansokan/arenden/${sent.caseId}/${sent.instanceId}`);
    return (await seen(parent)).includes(appealTexts('sv').steps.overlamnat.now) ? true : undefined;
  });
  await judgeAsShown(parent, 'resa-hos-domstolen');
});
