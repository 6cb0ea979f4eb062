/** The ways beside the straight one: something is asked for, taken back, or told by telephone. */
import { expect, test } from 'vitest';
import { registrering } from '../../shared/instrument/forms/registrering.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { applicationAnswers } from '../stack/answers/application.ts';
import { daysFromNow } from '../stack/answers/day.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { inventedPersonalNumber } from '../stack/personal-number.ts';
import { until } from '../stack/until.ts';
import { journey } from './journey.ts';
import { follow } from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { field, fillIn, press } from './pages/form.ts';

const on = journey();
const { applicant: words, casework, unit } = textsOf('sv');

test('what is missing is asked for by mottagning and answered by the applicant, item by item', async () => {
  const { play, visit } = on();
  const played = await play.applied();
  const mona = await visit('mona', '/handlaggning');
  await work.begin(mona, played.caseId, 'mottagning');
  await work.complete(mona, 'mottagning', 'komplettering', mottagningAnswers.komplettering);

  await play.task(played, 'komplettering');
  const applicant = await visit(played.applicant.username, '/ansokan');
  await follow(applicant, words.task.komplettering_svar.short);
  const asked = await applicant.locator('main').textContent();
  expect(asked).toContain('Hyreskontrakt');
  expect(asked).toContain('För att se vad bostaden kostar.');
  await applicant.locator('[name="replies.0.how"][value="here"]').check();
  await field(applicant, 'replies.0.answer').fill('Hyran är 6 000 kr.');
  await press(applicant, 'save');
  await applicant.goto('/ansokan');
  await follow(applicant, words.task.komplettering_svar.short);
  expect(await field(applicant, 'replies.0.answer').inputValue()).toBe('Hyran är 6 000 kr.');
  await press(applicant, 'complete');
  expect(await applicant.getByText(words.application.sentTitle).isVisible()).toBe(true);

  await work.begin(mona, played.caseId, 'mottagning');
  expect(await mona.locator('main').textContent()).toContain('Hyran är 6 000 kr.');
});

test('the applicant takes the application back, and it is told as withdrawn', async () => {
  const { play, visit } = on();
  const played = await play.applied();
  await play.task(played, 'mottagning');
  const { caseId, instanceId } = played;
  const applicant = await visit(
    played.applicant.username,
    `/ansokan/arenden/${caseId}/${instanceId}`,
  );
  await follow(applicant, words.withdraw.link);
  expect(await applicant.locator('main').textContent()).toContain(words.withdraw.free);
  await press(applicant, 'withdraw');
  const ended = words.steps.aterkallad.now;
  await until('the withdrawal', 20, async () => {
    await applicant.reload();
    return (await applicant.getByText(ended).count()) > 0 ? true : undefined;
  });
  expect(await play.ended(played)).toBe('aterkallad');
});

test('mottagning registers an application told by telephone, with what is known', async () => {
  const { play, visit } = on();
  const household = aHousehold();
  const { phone, supportMonth, livingSupport } = applicationAnswers(household);
  const mona = await visit('mona', '/handlaggning/registrera');
  await fillIn(mona, registrering, {
    applicantName: 'Ture Testberg',
    applicantNumber: inventedPersonalNumber(),
    channel: 'phone',
    receivedOn: daysFromNow(0),
    declaredHow: 'orally',
    toldOfDuty: true,
    registrationNote: 'Ringde och berättade att lönen tagit slut.',
    phone,
    supportMonth,
    livingSupport,
  });
  await press(mona, 'register');
  expect(await mona.getByText(casework.register.registered).isVisible()).toBe(true);
  const caseId = new URL(mona.url()).pathname.split('/').at(-1) ?? '';
  const page = await play.page({ caseId });
  expect(page.head.household.adults[0]?.name).toBe('Ture Testberg');
  await work.begin(mona, caseId, 'mottagning');
  expect(await mona.locator('h1').textContent()).toBe(unit.steps.mottagning);
});
