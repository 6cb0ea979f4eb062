import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import { application as applicationItem } from '../../shared/store/item/instance.ts';
import { remittal as remittalItem } from '../../shared/store/item/remittal.ts';
import { commit, put } from '../../shared/store/table.ts';
import { wordsOf } from '../casework/browser.builder.ts';
import {
  answers,
  applicant,
  asksOnOwnPage,
  coach,
  completes,
  remittedCase,
  remitting,
  theRemittal,
  timePasses,
} from '../casework/remitted.builder.ts';
import { aUnit, machine, type Unit } from '../casework/unit.builder.ts';
import { browser, eva } from './applicant.builder.ts';

const login = { ...applicant, personalNumber: applicant.sub.replace('sub-', '') };

function saras(unit: Unit) {
  return browser(unit, login);
}

describe('what Jobbtorg may be told', () => {
  test('is asked word for word, with who and why and until when, and answered', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit, remitting(asksOnOwnPage));
    const home = await saras(unit).get('/ansokan');
    const path = `/ansokan/arenden/${caseId}/${remittalId}/uppgift/samtycke.2`;
    expect(home.body).toContain(`href="${path}"`);
    const words = wordsOf(await saras(unit).get(path));
    for (const said of ['Jobbtorg City', 'en aktivitetsplan', '1 maj 2027', 'butik', 'telefon']) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('arkivarie');
    const missing = await saras(unit).post(path, {}, 'complete');
    expect(missing.status).toBe(422);
    const sent = await saras(unit).post(path, { consents: ['yes'] }, 'complete');
    expect(sent.status).toBe(303);
    await machine(unit, caseId);
    expect((await theRemittal(unit, caseId)).consent.state).toBe('given');
  });

  test('is not asked of, nor shown to, anybody else', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit, remitting(asksOnOwnPage));
    const path = `/ansokan/arenden/${caseId}/${remittalId}`;
    const other = browser(unit, eva);
    expect((await other.get(`${path}/uppgift/samtycke.2`)).status).toBe(404);
    expect((await other.get(`${path}/samtycke`)).status).toBe(404);
  });

  test('is taken back on the own page, at once', async () => {
    const unit = aUnit();
    const { caseId, applicationId, remittalId } = await remittedCase(unit);
    const own = `/ansokan/arenden/${caseId}/${applicationId}`;
    const path = `/ansokan/arenden/${caseId}/${remittalId}/samtycke`;
    expect((await saras(unit).get(own)).body).toContain(`href="${path}"`);
    expect(wordsOf(await saras(unit).get(path))).toContain('Du får inte avslag');
    const done = await saras(unit).post(path, {}, 'withdraw');
    expect([done.status, done.location]).toEqual([303, `${own}?samtycke=nej`]);
    expect((await theRemittal(unit, caseId)).consent.state).toBe('withdrawn');
    const after = await saras(unit).get(`${own}?samtycke=nej`);
    expect(wordsOf(after)).toContain('Ditt samtycke är återkallat');
    expect(after.body).not.toContain(`href="${path}"`);
  });
});

describe('the activity plan', () => {
  test('is shown to the one it is about, on the application and in the plan for change', async () => {
    const unit = aUnit();
    const { caseId, applicationId } = await remittedCase(unit);
    const own = `/ansokan/arenden/${caseId}/${applicationId}`;
    expect(wordsOf(await saras(unit).get(own))).toContain('De hör av sig om ett möte');
    await answers(unit, caseId);
    const words = wordsOf(await saras(unit).get(own));
    for (const said of ['Din aktivitetsplan', 'Storgården', 'Anställning före sommaren']) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('butik i fyra år');
  });

  test('says when it is followed up next, also when that is later than the plan said', async () => {
    const unit = aUnit();
    const { caseId, applicationId } = await remittedCase(unit);
    const own = `/ansokan/arenden/${caseId}/${applicationId}`;
    await answers(unit, caseId);
    const next = async () =>
      /Nästa uppföljning är [^.]+\./.exec(wordsOf(await saras(unit).get(own)))?.[0];
    expect(await next()).toBe('Nästa uppföljning är 1 december 2026.');
    unit.now = '2026-12-01T09:00:00.000Z';
    await completes(unit, coach, caseId, {
      step: 'uppfoljning',
      outcome: 'fortsatter',
      answers: { metOn: '2026-11-02', progress: 'går bra', followUpOn: '2027-01-11' },
    });
    expect(await next()).toBe('Nästa uppföljning är 11 januari 2027.');
  });

  test('is told on the first page with what comes next, also when the money has been decided', async () => {
    const unit = aUnit();
    const { caseId, applicationId } = await remittedCase(unit);
    const home = async () => saras(unit).get('/ansokan');
    expect(wordsOf(await home())).toContain('De hör av sig om ett möte');
    await answers(unit, caseId);
    const remittal = await theRemittal(unit, caseId);
    const before = await readCase(unit.table, caseId);
    const application = before?.applications[0];
    if (!application) throw new Error('there is no application');
    const decided = { ...application, flow: { ...application.flow, step: 'beslutad' } };
    await commit(unit.table, [put(applicationItem, decided)]);
    const page = await home();
    expect(wordsOf(page)).toContain('Nästa uppföljning är 1 december 2026.');
    const own = `/ansokan/arenden/${caseId}/${applicationId}`;
    expect(page.body).toContain(`href="${own}#${remittal.instanceId}"`);
    expect((await saras(unit).get(own)).body).toContain(`id="${remittal.instanceId}"`);
    await commit(unit.table, [put(remittalItem, { ...remittal, adultId: 'co_applicant' })]);
    expect(wordsOf(await home())).not.toContain('Nästa uppföljning');
  });

  test('that has ended is on the first page no more', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await answers(unit, caseId);
    const of = await theRemittal(unit, caseId);
    await commit(unit.table, [put(remittalItem, { ...of, status: 'closed' })]);
    expect(wordsOf(await saras(unit).get('/ansokan'))).not.toContain('Din aktivitetsplan');
  });

  test('that is late is not the person’s fault, and what the office is reminded of is not told', async () => {
    const unit = aUnit();
    const { caseId, applicationId } = await remittedCase(unit);
    await timePasses(unit, '2026-11-09T08:00:00.000Z');
    expect((await theRemittal(unit, caseId)).remindedAt).toHaveLength(1);
    const words = wordsOf(await saras(unit).get(`/ansokan/arenden/${caseId}/${applicationId}`));
    expect(words).toContain('Det är inte ditt fel och talar inte emot dig.');
    expect(words).not.toContain('Påminnelse skickades');
  });

  test('of a partner is not on the applicant’s page', async () => {
    const unit = aUnit();
    const { caseId, applicationId, remittalId } = await remittedCase(unit);
    const own = `/ansokan/arenden/${caseId}/${applicationId}`;
    await answers(unit, caseId);
    const of = await theRemittal(unit, caseId);
    await commit(unit.table, [put(remittalItem, { ...of, adultId: 'co_applicant' })]);
    const words = wordsOf(await saras(unit).get(own));
    expect(words).not.toContain('Storgården');
    const consent = await saras(unit).get(`/ansokan/arenden/${caseId}/${remittalId}/samtycke`);
    expect(consent.status).toBe(404);
  });
});
