import { describe, expect, test } from 'vitest';
import { recallRemittal } from '../../shared/action/remittal/recall.ts';
import { withdrawConsent } from '../../shared/action/remittal/withdraw-consent.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { readOffice } from '../../shared/store/office.ts';
import { bearer } from '../api/api.builder.ts';
import { browser as atJobbtorg, coach as coachSession } from '../jobbtorg/office.builder.ts';
import { taskPath } from './address.ts';
import { remitted, typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { inUtredning, takes, taskOf } from './case.builder.ts';
import {
  applicant,
  asksOnOwnPage,
  coach,
  completes,
  remittedCase,
  remitting,
  theRemittal,
  timePasses,
} from './remitted.builder.ts';
import { applied, aUnit, machine, type Unit } from './unit.builder.ts';

/** What the caseworker wrote, which must not leave by itself. */
const written = ['telefon', 'butik', 'gymnasium'];

const yes = { step: 'samtycke', outcome: 'samtycker', answers: { consents: 'yes' } };
const no = { step: 'samtycke', outcome: 'samtycker', answers: { consents: 'no' } };

/** Everything that Jobbtorg's pages and API show of it. */
async function allThatJobbtorgSees(unit: Unit, caseId: string, remittalId: string) {
  const page = atJobbtorg(unit, coachSession);
  const list = await page.get('/jobbtorg');
  const own = await page.get(`/jobbtorg/remisser/${caseId}/${remittalId}`);
  const claims = {
    sub: coach.sub,
    name: coach.name,
    'cognito:groups': '[jobbtorgscoach]',
    'custom:unit': 'jobbtorg_city',
  };
  const api = bearer(unit, claims);
  const [all, one] = await Promise.all([
    api.get('/api/remittals'),
    api.get(`/api/remittals/${caseId}/${remittalId}`),
  ]);
  return { status: own.status, said: JSON.stringify([list.body, own.body, all.body, one.body]) };
}

async function typesOf(unit: Unit, caseId: string) {
  return (await readCase(unit.table, caseId))?.events.map(({ type }) => type) ?? [];
}

describe('a remittal whose person answers on the own page', () => {
  test('is not known to Jobbtorg before the answer', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit, remitting(asksOnOwnPage));
    expect(await theRemittal(unit, caseId)).toMatchObject({
      status: 'asked',
      shared: { fields: [] },
    });
    const { status, said } = await allThatJobbtorgSees(unit, caseId, remittalId);
    expect(status).toBe(404);
    for (const word of [...written, remittalId]) expect(said).not.toContain(word);
  });

  test('leaves with what the yes covers, and with no more', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit, remitting(asksOnOwnPage));
    await completes(unit, applicant, caseId, yes);
    const { consent, status, shared } = await theRemittal(unit, caseId);
    expect([status, consent.state, consent.how]).toEqual(['sent', 'given', 'own_page']);
    expect(shared.fields.map(({ value }) => value)).toEqual(written);
    const { said } = await allThatJobbtorgSees(unit, caseId, remittalId);
    for (const word of written) expect(said).toContain(word);
    expect(said).not.toContain('arkivarie');
    expect(said).not.toContain('Får vi lämna');
  });

  test.each([
    ['a no', 'declined'],
    ['no answer in time', 'expired'],
  ] as const)('leaves with the name alone after %s', async (_, state) => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit, remitting(asksOnOwnPage));
    if (state === 'declined') await completes(unit, applicant, caseId, no);
    else await timePasses(unit, '2026-11-06T08:00:00.000Z');
    const remittal = await theRemittal(unit, caseId);
    expect([remittal.status, remittal.consent.state]).toEqual(['sent', state]);
    expect(remittal.shared).toEqual({ name: 'Sara Lind', fields: [] });
    const { status, said } = await allThatJobbtorgSees(unit, caseId, remittalId);
    expect(status).toBe(200);
    for (const word of [...written, 'arkivarie']) expect(said).not.toContain(word);
  });

  test('an answer that staff write down is theirs to have heard', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit, remitting(asksOnOwnPage));
    const task = await taskOf(unit, caseId, 'samtycke');
    const answer = await browser(unit, 'sofia').post(
      taskPath(task),
      typed('remiss_samtycke', { consents: 'yes' }),
      { press: 'complete', outcome: 'samtycker' },
    );
    expect(answer.status).toBe(303);
    expect((await theRemittal(unit, caseId)).consent).toMatchObject({
      state: 'given',
      how: 'orally',
      witness: 'Sofia Wikander',
    });
  });
});

test('a person who does not consent is remitted all the same', async () => {
  const unit = aUnit();
  const declined = { consentHow: 'declined', witness: null, consentUntil: null, shared: [] };
  const { caseId } = await remittedCase(unit, remitting(JSON.parse(JSON.stringify(declined))));
  const { consent, shared, status } = await theRemittal(unit, caseId);
  expect([status, consent.state, shared.fields]).toEqual(['sent', 'declined', []]);
  expect(await typesOf(unit, caseId)).toContain('consent_declined');
});

describe('a consent', () => {
  const faults: readonly (readonly [string, object, string])[] = [
    ['heard by the one who writes it down', { witness: 'Sofia Wikander' }, 'någon annan än du'],
    ['that has already ended', { consentUntil: '2026-11-01' }, 'redan slutat gälla'],
    ['that is given tomorrow', { consentOn: '2026-11-03' }, 'inte kommit än'],
    ['to nothing', { shared: [] }, 'minst en sak'],
    ['that is asked for too long', { ...asksOnOwnPage, consentBy: '2026-11-30' }, '5 arbetsdagar'],
  ];
  test.each(faults)('%s is refused at its field', async (_, change, why) => {
    const unit = aUnit();
    const { caseId } = await applied(unit);
    await inUtredning(unit, caseId);
    const task = await takes(unit, 'sofia', caseId, 'ib2');
    const form = typed('ib2', remitting(JSON.parse(JSON.stringify(change))));
    const press = { press: 'complete', outcome: 'remiss' };
    const answer = await browser(unit, 'sofia').post(taskPath(task), form, press);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain(why);
    expect((await readCase(unit.table, caseId))?.remittals).toEqual([]);
  });

  test('is shown beforehand: what leaves with it, and what leaves without', async () => {
    const unit = aUnit();
    const { caseId } = await applied(unit);
    await inUtredning(unit, caseId);
    const task = await takes(unit, 'sofia', caseId, 'ib2');
    await browser(unit, 'sofia').post(taskPath(task), typed('ib2', remitted), { press: 'save' });
    const words = wordsOf(await browser(unit, 'sofia').get(taskPath(task)));
    const [, after = ''] = words.split('Det här lämnas till Jobbtorg');
    const [withConsent = '', without = ''] = after.split('Utan samtycke');
    for (const word of written) expect(withConsent).toContain(word);
    expect(withConsent).not.toContain('arkivarie');
    const [leaves = ''] = without.split('Vad som får lämnas');
    for (const word of written) expect(leaves).not.toContain(word);
    expect(without).toContain('inte bekräftat av jurist');
  });

  test('is taken back at once: what was sent stays, and it is noted once', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const ask = { viewer: applicant, caseId, instanceId: remittalId, key: 'a-key-of-a-withdrawal' };
    expect(await withdrawConsent(unit, ask)).toEqual({ ok: true });
    expect(await withdrawConsent(unit, { ...ask, key: 'another-key' })).toEqual({ ok: true });
    const { consent, shared, status } = await theRemittal(unit, caseId);
    expect([consent.state, consent.withdrawnAt, status]).toEqual(['withdrawn', unit.now, 'sent']);
    expect(shared.fields.map(({ value }) => value)).toEqual(written);
    const types = await typesOf(unit, caseId);
    expect(types.filter((type) => type === 'consent_withdrawn')).toHaveLength(1);
    const { body } = await atJobbtorg(unit, coachSession).get(
      `/jobbtorg/remisser/${caseId}/${remittalId}`,
    );
    expect(body).toContain('Taget tillbaka');
  });

  test('is nobody else’s to take back', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const ask = { caseId, instanceId: remittalId, key: 'a-key-of-a-withdrawal' };
    const stranger = { ...applicant, sub: 'sub-of-another' };
    const other = await withdrawConsent(unit, { ...ask, viewer: stranger });
    const receiver = await withdrawConsent(unit, { ...ask, viewer: coach });
    expect([other.ok, receiver.ok]).toEqual([false, false]);
    expect((await theRemittal(unit, caseId)).consent.state).toBe('given');
  });

  test('is taken back through staff, with how it was said', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const path = `/handlaggning/arenden/${caseId}/${remittalId}/samtycke`;
    const sofia = browser(unit, 'sofia');
    const ahead = { withdrawnOn: ['2026-11-09'], withdrawnHow: ['phone'] };
    expect((await sofia.post(path, ahead, { press: 'withdrawn' })).status).toBe(422);
    const said = { withdrawnOn: ['2026-11-02'], withdrawnHow: ['phone'] };
    expect((await sofia.post(path, said, { press: 'withdrawn' })).status).toBe(303);
    expect((await theRemittal(unit, caseId)).consent.state).toBe('withdrawn');
  });
});

describe('a remittal that the sender takes back', () => {
  const why = { recalledWhy: ['Personen har fått arbete.'] };

  test('lets the application that waits go on, and tells Jobbtorg why', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const path = `/handlaggning/arenden/${caseId}/${remittalId}/aterkalla`;
    const sofia = browser(unit, 'sofia');
    expect(wordsOf(await sofia.get(path))).toContain('Återkalla remissen för Sara Lind');
    expect((await sofia.post(path, {}, { press: 'recalled' })).status).toBe(422);
    expect((await sofia.post(path, why, { press: 'recalled' })).status).toBe(303);
    await machine(unit, caseId);
    const page = await readCase(unit.table, caseId);
    expect(page?.remittals[0]).toMatchObject({ status: 'recalled', flow: { step: 'aterkallad' } });
    expect(page?.tasks.map(({ step }) => step)).not.toContain('remissvar');
    const part = page?.applications[0]?.flow.parts.find(({ step }) => step === 'remissvar');
    expect(part).toMatchObject({ state: 'done', outcome: 'aterkallad' });
    const { body } = await atJobbtorg(unit, coachSession).get(
      `/jobbtorg/remisser/${caseId}/${remittalId}`,
    );
    expect(body).toContain('Personen har fått arbete.');
    expect(body).not.toContain('Aktivitetsplan senast');
    const ours = await sofia.get(`/handlaggning/arenden/${caseId}/${remittalId}`);
    expect(ours.status).toBe(200);
    expect(wordsOf(ours)).not.toContain('Klart senast');
    expect((await readOffice(unit.table, 'jobbtorg_city')).open).toEqual([]);
  });

  test('says why to the unit alone when the consent no longer holds', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    await withdrawConsent(unit, {
      viewer: applicant,
      caseId,
      instanceId: remittalId,
      key: 'a-key-of-a-withdrawal',
    });
    const sofia = browser(unit, 'sofia');
    const ours = `/handlaggning/arenden/${caseId}/${remittalId}`;
    expect((await sofia.post(`${ours}/aterkalla`, why, { press: 'recalled' })).status).toBe(303);
    expect((await sofia.get(ours)).body).toContain('Personen har fått arbete.');
    const theirs = `/jobbtorg/remisser/${caseId}/${remittalId}`;
    const { status, body } = await atJobbtorg(unit, coachSession).get(theirs);
    expect(status).toBe(200);
    expect(body).toContain('Remissen är tillbakatagen.');
    expect(body).not.toContain('fått arbete');
  });

  test('shows the coach who was writing the own words, and takes no answer', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const task = await taskOf(unit, caseId, 'kvittering');
    const viewer = {
      ...coach,
      sub: 'sub-sofia',
      roles: ['socialsekreterare'] as const,
      unit: 'norrmalm',
    };
    const ask = { caseId, instanceId: remittalId, form: why, key: 'a-key-of-a-recall' };
    expect(await recallRemittal(unit, { ...ask, viewer })).toEqual({ ok: true });
    const { status, body } = await atJobbtorg(unit, coachSession).post(
      `/jobbtorg/remisser/${caseId}/${remittalId}/${task.task}`,
      { _press: 'complete', _outcome: 'kvitterad', message: 'Vi ses på tisdag' },
    );
    expect(status).toBe(409);
    expect(body).toContain('Vi ses på tisdag');
    expect((await theRemittal(unit, caseId)).status).toBe('recalled');
  });

  test('is done once when the button is pressed twice, and another try later is told so', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const viewer = {
      ...coach,
      sub: 'sub-sofia',
      roles: ['socialsekreterare'] as const,
      unit: 'norrmalm',
    };
    const ask = { viewer, caseId, instanceId: remittalId, form: why };
    const pressed = { ...ask, key: 'a-key-of-a-recall' };
    expect(await recallRemittal(unit, pressed)).toEqual({ ok: true });
    expect(await recallRemittal(unit, pressed)).toEqual({ ok: true });
    const otherTab = await recallRemittal(unit, { ...ask, key: 'another-key' });
    expect(otherTab).toEqual({ ok: false, reason: 'AlreadyRecalled' });
    const types = await typesOf(unit, caseId);
    expect(types.filter((type) => type === 'remittal_withdrawn')).toHaveLength(1);
  });

  test('was never known to Jobbtorg when nothing of it had left', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit, remitting(asksOnOwnPage));
    const viewer = {
      ...coach,
      sub: 'sub-sofia',
      roles: ['socialsekreterare'] as const,
      unit: 'norrmalm',
    };
    const ask = { caseId, instanceId: remittalId, form: why, key: 'a-key-of-a-recall' };
    expect(await recallRemittal(unit, { ...ask, viewer })).toEqual({ ok: true });
    expect((await readCase(unit.table, caseId))?.tasks.map(({ step }) => step)).not.toContain(
      'samtycke',
    );
    const { ended } = await readOffice(unit.table, 'jobbtorg_city');
    expect(ended).toEqual([]);
  });
});
