import { describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { calculationFacts } from '../../shared/store/earlier-months.ts';
import {
  amendPath,
  appealPath,
  casePath,
  documentsPath,
  receiptPath,
  taskPath,
} from './address.ts';
import { signature, typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { decided, does, takes, taskOf } from './case.builder.ts';
import { applied, aUnit, machine, type Person } from './unit.builder.ts';

/** Decided and sent on Monday 2 November 2026. */
async function aDecidedCase() {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await decided(unit, caseId);
  const page = async () => {
    const found = await readCase(unit.table, caseId);
    if (!found) throw new Error('the case is gone');
    return found;
  };
  const post = async (path: string, form: Record<string, string[]>, press: string, who: Person) => {
    const answer = await browser(unit, who).post(path, form, { press });
    await machine(unit, caseId);
    return answer;
  };
  /** An appeal that came, found on a day. */
  const appealed = (way: string, foundOn: string, who: Person = 'mona') =>
    post(
      appealPath(caseId, instanceId),
      { way: [way], foundOn: [foundOn], by: ['sokande'], change: ['Jag vill få hela hyran.'] },
      'register',
      who,
    );
  const received = (day: string) =>
    post(
      receiptPath(caseId, instanceId),
      { receivedOn: [day], how: ['kvitto'] },
      'register',
      'mona',
    );
  const tries = async (step: string, outcome: string, answers: Answers) => {
    const task = await taskOf(unit, caseId, step);
    return browser(unit, 'sofia').post(taskPath(task), typed(task.form, answers), {
      press: 'complete',
      outcome,
    });
  };
  const done = (step: string, outcome: string, answers: Answers, who: Person = 'sofia') =>
    does(unit, who, caseId, { step, outcome, answers });
  const begun = (who: Person = 'sofia') => post(amendPath(caseId, instanceId), {}, 'begin', who);
  return { unit, caseId, instanceId, page, appealed, received, tries, done, begun };
}

describe('an appeal that came by post', () => {
  test('on the day after the last counts as come in on the last, and is in time (FL 22)', async () => {
    const { unit, caseId, page, appealed, received } = await aDecidedCase();
    await received('2026-11-02');
    unit.now = '2026-11-24T09:00:00.000Z';
    expect((await appealed('post', '2026-11-24')).location).toContain('efter=overklagat');
    expect((await page()).appeals[0]).toMatchObject({ arrivedOn: '2026-11-23', way: 'post' });
    const task = await taskOf(unit, caseId, 'rattidsprovning');
    const words = wordsOf(await browser(unit, 'sofia').get(taskPath(task)));
    expect(words).toContain('Sista dag att överklaga 23 november 2026');
    expect(words).toContain('Kom in i tid');
    expect(words).toContain('Jag vill få hela hyran.');
    expect(task.dueAt).toBe('2026-11-30T22:59:59.999Z');
  });

  test('too late is examined by its dates and dismissed, and the dismissal is sent', async () => {
    const { unit, caseId, page, appealed, received, tries, done } = await aDecidedCase();
    await received('2026-11-02');
    unit.now = '2026-11-26T09:00:00.000Z';
    await appealed('epost', '2026-11-25');
    const receivedDecisionOn = '2026-11-02';
    const inTime = await tries('rattidsprovning', 'i_tid', { receivedDecisionOn });
    expect(inTime.status).toBe(409);
    expect(wordsOf(inTime)).toContain('Dagarna visar att överklagandet kom in för sent.');
    await done('rattidsprovning', 'for_sent', { receivedDecisionOn, lateReasons: 'Det är sent.' });
    await done('avvisning', 'avvisad', signature);
    const [appeal] = (await page()).appeals;
    expect(appeal?.flow.step).toBe('avvisat');
    const { reviewDecision } = await readFile(unit.table, appeal?.instanceId ?? '');
    expect(reviewDecision).toMatchObject({
      law: 'FL 45',
      dates: { receivedDecisionOn, lastDay: '2026-11-23', arrivedOn: '2026-11-25' },
      reasons: ['Det är sent.'],
    });
    const shown = wordsOf(await browser(unit, 'sofia').get(casePath(caseId)));
    expect(shown).toContain('Avvisat som för sent');
  });

  test('too late by our wrong information is tried all the same (FL 45)', async () => {
    const { unit, page, appealed, received, done } = await aDecidedCase();
    await received('2026-11-02');
    unit.now = '2026-11-26T09:00:00.000Z';
    await appealed('lamnat', '2026-11-26');
    await done('rattidsprovning', 'provas_anda', {
      receivedDecisionOn: '2026-11-02',
      exception: 'fel_upplysning',
      exceptionWhy: 'Brevet angav fyra veckor.',
    });
    expect((await page()).appeals[0]?.flow.step).toBe('omprovning');
  });

  test('is not late when nobody can show when the decision was received', async () => {
    const { unit, page, appealed, tries, done } = await aDecidedCase();
    unit.now = '2026-12-20T09:00:00.000Z';
    await appealed('epost', '2026-12-20');
    const late = await tries('rattidsprovning', 'for_sent', { lateReasons: 'Det är sent.' });
    expect(late.status).toBe(409);
    expect(wordsOf(late)).toContain('inte känt när sökanden fick del av beslutet');
    await done('rattidsprovning', 'i_tid', {});
    expect((await page()).appeals[0]?.timeliness).toEqual({ outcome: 'i_tid' });
  });

  test('on a day that has not been, or before the decision was sent, is refused at the field', async () => {
    const { page, appealed } = await aDecidedCase();
    const ahead = await appealed('epost', '2026-11-03');
    expect(ahead.status).toBe(422);
    expect(wordsOf(ahead)).toContain('Dagen har inte varit än.');
    expect(ahead.body).toContain('Jag vill få hela hyran.');
    expect((await appealed('epost', '2026-10-30')).status).toBe(422);
    expect((await page()).appeals).toEqual([]);
  });

  test('is joined to the one that is there, and is not another unit’s to register', async () => {
    const { caseId, unit, page, appealed, begun } = await aDecidedCase();
    await appealed('epost', '2026-11-02');
    expect((await appealed('epost', '2026-11-02')).location).toContain('efter=tillagt');
    const { appeals } = await page();
    expect(appeals).toHaveLength(1);
    const shown = await browser(unit, 'sofia').get(
      documentsPath(caseId, appeals[0]?.instanceId ?? ''),
    );
    expect(wordsOf(shown)).toContain('Tillägg till överklagandet');
    expect((await appealed('epost', '2026-11-02', 'karin')).status).toBe(404);
    expect((await begun('karin')).status).toBe(404);
  });
});

describe('an appealed decision', () => {
  const papers = ['overklagandet', 'beslutet', 'underlaget'];
  const handOver = (more: readonly string[] = []) => ({
    court: 'Förvaltningsrätten i Stockholm',
    letter: 'Nämnden överlämnar överklagandet.',
    papers: [...papers, ...more],
    way: 'elektroniskt',
    handedOverOn: '2026-11-02',
  });

  test('stands unless all that FL 38 asks is met, and must be changed when it is', async () => {
    const { appealed, tries, done } = await aDecidedCase();
    await appealed('epost', '2026-11-02');
    await done('rattidsprovning', 'i_tid', { receivedDecisionOn: '2026-11-02' });
    const assessment = 'Se utredningen.';
    const wrong = { obviouslyWrong: true, simple: true, assessment };
    const both = [
      await tries('omprovning', 'andras', { ...wrong, harmless: false }),
      await tries('omprovning', 'star_fast', { ...wrong, harmless: true }),
    ];
    expect(both.map(({ status }) => status)).toEqual([422, 422]);
    expect(both.map(wordsOf)[1]).toContain('Då ska beslutet ändras (FL 38 §).');
  });

  test('is changed before it is handed over, and the new one goes with it', async () => {
    const { unit, caseId, instanceId, page, appealed, tries, done } = await aDecidedCase();
    await appealed('epost', '2026-11-02');
    await done('rattidsprovning', 'i_tid', { receivedDecisionOn: '2026-11-02' });
    await done('omprovning', 'andras', {
      obviouslyWrong: true,
      simple: true,
      harmless: true,
      assessment: 'Fel hyra.',
    });
    const tooSoon = await tries('overlamning', 'overlamnad', handOver());
    expect(wordsOf(tooSoon)).toContain('En rättelse eller ändring av beslutet pågår.');
    const { decision } = await readFile(unit.table, instanceId);
    const task = await taskOf(unit, caseId, 'prova_andring');
    const prefilled = await browser(unit, 'sofia').get(taskPath(task));
    expect(prefilled.body).toContain('value="38" checked');
    await done('prova_andring', 'till_beslut', change((decision?.amount ?? 0) + 100_00, '38'));
    await done('andringsbeslut', 'beslutad', signature);
    const without = await tries('overlamning', 'overlamnad', handOver());
    expect(wordsOf(without)).toContain('Det nya beslutet måste lämnas över också');
    await done('overlamning', 'overlamnad', handOver(['nytt_beslut']));
    const { appeals, amendments } = await page();
    expect(appeals[0]).toMatchObject({
      flow: { step: 'overlamnat' },
      handedOver: { on: '2026-11-02', court: 'Förvaltningsrätten i Stockholm' },
    });
    expect(amendments[0]?.flow.step).toBe('andrat');
  });

  test('may be appealed by another party when the court has the first: that one goes there too (FL 45–46)', async () => {
    const { page, appealed, tries, done } = await aDecidedCase();
    const received = { receivedDecisionOn: '2026-11-02' };
    await appealed('epost', '2026-11-02');
    await done('rattidsprovning', 'i_tid', received);
    await done('omprovning', 'star_fast', { obviouslyWrong: false, assessment: 'Rätt.' });
    await done('overlamning', 'overlamnad', handOver());
    expect((await appealed('epost', '2026-11-02')).location).toContain('efter=overklagat');
    await done('rattidsprovning', 'i_tid', received);
    const wrong = { obviouslyWrong: true, simple: true, harmless: true, assessment: 'Fel hyra.' };
    expect(wordsOf(await tries('omprovning', 'andras', wrong))).toContain(
      'Domstolen har fått överklagandet.',
    );
    await done('omprovning', 'star_fast', wrong);
    await done('overlamning', 'overlamnad', handOver());
    const { appeals, amendments } = await page();
    expect(appeals.map(({ flow }) => flow.step)).toEqual(['overlamnat', 'overlamnat']);
    expect(amendments).toEqual([]);
  });

  test('is changed by FL 37 no more, and not at all when the court has it (FL 39)', async () => {
    const { appealed, begun, tries, done } = await aDecidedCase();
    await begun();
    await appealed('epost', '2026-11-02');
    const more = change(2_000_000, '37');
    expect(wordsOf(await tries('prova_andring', 'till_beslut', more))).toContain(
      'Då får det bara ändras enligt FL 38 §',
    );
    await done('prova_andring', 'ingen_andring', { ...more, whyNot: 'Överklagat.' });
    await done('rattidsprovning', 'i_tid', { receivedDecisionOn: '2026-11-02' });
    await done('omprovning', 'star_fast', { obviouslyWrong: false, assessment: 'Rätt.' });
    await done('overlamning', 'overlamnad', handOver());
    await begun();
    expect(wordsOf(await tries('prova_andring', 'till_beslut', change(2_000_000, '38')))).toContain(
      'Domstolen har fått överklagandet.',
    );
  });
});

describe('a correction or change', () => {
  test('stands beside the decision, which is not overwritten, and pays the difference', async () => {
    const { unit, caseId, instanceId, page, begun, done } = await aDecidedCase();
    const before = await readFile(unit.table, instanceId);
    await begun();
    const more = (before.decision?.amount ?? 0) + 250_00;
    await done('prova_andring', 'till_beslut', change(more));
    await done('andringsbeslut', 'beslutad', signature);
    const [amendment] = (await page()).amendments;
    const after = await readFile(unit.table, amendment?.instanceId ?? '');
    expect(after.reviewDecision).toMatchObject({
      law: 'FL 36',
      about: { amount: before.decision?.amount },
      now: { kind: 'bifall', amount: more },
    });
    expect(after.payment).toMatchObject({ instanceId: amendment?.instanceId });
    const { events } = await page();
    const paid = events.find(({ type }) => type === 'payment_registered');
    expect(paid?.data).toMatchObject({ amountOre: 250_00, firstOfMonth: false });
    expect(await readFile(unit.table, instanceId)).toEqual(before);
    const shown = wordsOf(await browser(unit, 'sofia').get(casePath(caseId)));
    expect(shown).toContain('Rättelse eller ändring, påbörjad 2 november 2026');
    expect(shown).toContain('FL 36 §');
  });

  test('that takes all support away makes the month one that was not paid (SoL 12:8)', async () => {
    const { page, begun, done } = await aDecidedCase();
    const paid = async () => {
      const seen = await page();
      const [application] = seen.applications;
      if (!application) throw new Error('the application is gone');
      return calculationFacts(seen, { ...application, month: '2026-12' }).earlier?.map(
        (one) => one.paid,
      );
    };
    expect(await paid()).toEqual([true]);
    await begun();
    const nothing = { ...change(0, '37'), worseBecause: 'misleading_information' };
    await done('prova_andring', 'till_beslut', nothing);
    expect(await paid()).toEqual([true]);
    await done('andringsbeslut', 'beslutad', signature);
    expect(await paid()).toEqual([false]);
  });

  test('by somebody who has reported a conflict since is sent back and examined anew (FL 17)', async () => {
    const { unit, caseId, page, begun, done } = await aDecidedCase();
    await begun();
    await done('prova_andring', 'till_beslut', change(9_000_000));
    const told = { ground: ['party'], text: ['Sökanden är min kusin.'] };
    await browser(unit, 'sofia').post(`${casePath(caseId)}/jav`, told, { press: 'report' });
    await takes(unit, 'erik', caseId, 'andringsbeslut_chef');
    const task = await taskOf(unit, caseId, 'andringsbeslut_chef');
    const refused = await browser(unit, 'erik').post(taskPath(task), typed(task.form, signature), {
      press: 'complete',
      outcome: 'beslutad',
    });
    expect(wordsOf(refused)).toContain('Den som skrev förslaget har anmält jäv.');
    await done('andringsbeslut_chef', 'tillbaka', { backReason: 'Jäv' }, 'erik');
    expect((await page()).amendments[0]?.flow.step).toBe('prova_andring');
    expect((await taskOf(unit, caseId, 'prova_andring')).assignee).toBeNull();
  });

  test('is one at a time, and a second press begins no second', async () => {
    const { page, begun } = await aDecidedCase();
    await begun();
    expect((await begun()).status).toBe(409);
    expect((await page()).amendments).toHaveLength(1);
  });

  test('rests on what the law asks, each refusal by its name', async () => {
    const { begun, tries } = await aDecidedCase();
    await begun();
    const refusal = async (answers: Answers) =>
      wordsOf(await tries('prova_andring', 'till_beslut', answers));
    const judgement = { ...change(2_000_000), oversight: false };
    expect(await refusal(judgement)).toContain('inget skrivfel, räknefel eller förbiseende');
    expect(await refusal(change(100, '37'))).toContain('bara ändras till det sämre i tre fall');
    expect(await refusal(change(100, '38'))).toContain('får inte bli till nackdel');
    expect(await refusal({ ...change(2_000_000), purpose: '' })).toContain(
      'Välj vad skillnaden ska betalas för.',
    );
    expect(await refusal({ ...change(2_000_000), newKind: 'avslag' })).toContain(
      'Beloppet stämmer inte med beslutet',
    );
  });

  test('beyond the delegation is decided by a manager who did not propose it', async () => {
    const { unit, caseId, page, begun, done } = await aDecidedCase();
    await begun();
    await done('prova_andring', 'till_beslut', change(9_000_000));
    expect((await page()).amendments[0]?.flow.step).toBe('andringsbeslut_chef');
    await takes(unit, 'erik', caseId, 'andringsbeslut_chef');
    await done('andringsbeslut_chef', 'beslutad', signature, 'erik');
    const { amendments } = await page();
    expect(amendments[0]?.decision).toMatchObject({ law: 'FL 36', amount: 9_000_000 });
    const { reviewDecision } = await readFile(unit.table, amendments[0]?.instanceId ?? '');
    expect(reviewDecision).toMatchObject({
      decidedBy: { sub: 'sub-erik', role: 'enhetschef' },
      delegation: 'demonstration-2025',
    });
  });
});

/** A slip of the pen, or a change, to another amount. */
function change(newAmount: number, ground: '36' | '37' | '38' = '36'): Answers {
  return {
    ground,
    ...(ground === '36' ? { obvious: true, oversight: true } : {}),
    ...(ground === '38' ? { obviouslyWrong: true, simple: true } : {}),
    wrong: 'Hyran var fel avskriven.',
    heard: false,
    needless: 'Det är till fördel.',
    instead: 'Hyran är den i kontraktet.',
    newKind: newAmount > 0 ? 'bifall' : 'avslag',
    newAmount,
    purpose: 'boende',
    reasons: 'Beloppet blev fel.',
  };
}
