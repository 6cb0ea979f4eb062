import { describe, expect, test } from 'vitest';
import { aPlan, putRemittal } from '../../../shared/action/attendance/planned.builder.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { acceptedPath, declinedPath, documentsPath, taskPath } from '../address.ts';
import { proposal, signature, typed } from '../answers.builder.ts';
import { browser, wordsOf } from '../browser.builder.ts';
import { atProposal, does, taskOf } from '../case.builder.ts';
import { applied, aUnit, machine } from '../unit.builder.ts';

const said = {
  offer: ['Praktik på Storgården, 20 timmar i veckan från 9 november'],
  consultedOn: ['2026-10-20'],
  offeredOn: ['2026-10-26'],
  declinedOn: ['2026-11-02'],
  declinedHow: ['visit'],
  ownWords: ['Nej, jag vill inte vara på ett äldreboende.'],
};

async function aCase(remitted: Partial<Remittal> = {}) {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await atProposal(unit, caseId);
  const remittal = await putRemittal(unit.table, unit.now, {
    caseId,
    plans: aPlan('2026-10-19'),
    ...remitted,
  });
  const { instanceId } = remittal;
  const [path, back] = [declinedPath(caseId, instanceId), acceptedPath(caseId, instanceId)];
  const page = documentsPath(caseId, instanceId);
  const sofia = browser(unit, 'sofia');
  return { unit, caseId, sofia, path, back, page };
}

type Made = Awaited<ReturnType<typeof aCase>>;

async function records({ sofia, path }: Made, change: object = {}) {
  return sofia.post(path, { ...said, ...change }, { press: 'declined' });
}

const refusal = {
  ...proposal,
  decisionKind: 'avslag',
  refusalGround: 'offer_declined',
  groundAdult: 'applicant',
  groundReason: 'Har sagt nej till anvisad praktik utan godtagbart skäl.',
  groundEvidence: 'Samtal 2 november',
};

async function proposes({ unit, caseId, sofia }: Made, outcome = 'kommunicering', more = {}) {
  const task = await taskOf(unit, caseId, 'forslag');
  const material = {
    unseenMaterial: true,
    materialFrom: 'Handläggaren',
    material: 'Att praktiken avböjdes den 2 november',
    replyBy: '2026-11-16',
  };
  const answers = { ...refusal, ...material, ...more };
  return sofia.post(taskPath(task), typed('forslag', answers), { press: 'complete', outcome });
}

describe('what somebody declined', () => {
  test('is written down with the own words, and shown where the remittal is', async () => {
    const made = await aCase();
    const done = await records(made);
    expect([done.status, done.location]).toEqual([303, `${made.page}?klart=declined`]);
    const words = wordsOf(await made.sofia.get(made.page));
    for (const one of [
      'En anvisad aktivitet avböjdes',
      'Storgården',
      'äldreboende',
      'Sofia Wikander',
    ]) {
      expect(words).toContain(one);
    }
  });

  test.each([
    ['without the own words', { ownWords: [''] }, 'Vad sade personen'],
    ['before Arbetsförmedlingen was consulted', { consultedOn: ['2026-10-27'] }, 'fel ordning'],
    ['on a day that has not been', { declinedOn: ['2026-12-24'] }, 'Dagen har inte kommit än'],
  ])('is not written down %s', async (_, change, told) => {
    const made = await aCase();
    const answer = await records(made, change);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain(told);
    expect(wordsOf(await made.sofia.get(made.page))).not.toContain('En anvisad aktivitet avböjdes');
  });

  test('is not another unit’s to write, nor a receptionist’s', async () => {
    const { unit, path } = await aCase();
    expect((await browser(unit, 'karin').get(path)).status).toBe(404);
    const mona = await browser(unit, 'mona').post(path, said, { press: 'declined' });
    expect(mona.status).toBeGreaterThanOrEqual(403);
  });
});

describe('the ground of having declined', () => {
  test.each<[string, Partial<Remittal>]>([
    ['on days that nobody registered', {}],
    ['on a remittal that came back', { status: 'returned' }],
  ])('cannot be proposed %s', async (_, remitted) => {
    const made = await aCase(remitted);
    const answer = await proposes(made);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('Det finns inget avböjande att bygga på');
  });

  test('cannot be proposed against one adult for what the other declined', async () => {
    const made = await aCase({ adultId: 'co_applicant' });
    await records(made);
    const answer = await proposes(made);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('Det finns inget avböjande att bygga på');
    const theirs = await proposes(made, 'kommunicering', { groundAdult: 'co_applicant' });
    expect(theirs.status, wordsOf(theirs)).toBe(303);
  });

  test('says whose it is; of one adult that is answered beforehand', async () => {
    const made = await aCase();
    await records(made);
    const { body } = await made.sofia.get(
      taskPath(await taskOf(made.unit, made.caseId, 'forslag')),
    );
    const boxes = body.match(/<input[^>]*name="groundAdult"[^>]*>/g) ?? [];
    expect(boxes.map((box) => box.includes(' checked'))).toEqual([true, false]);
    const answer = await proposes(made, 'kommunicering', { groundAdult: '' });
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('Vem gäller skälet?');
  });

  test('is always communicated: no exception of FL 25 lets it through', async () => {
    const made = await aCase();
    await records(made);
    const excepted = { exceptionGround: 'urgent', exceptionReason: 'Det är bråttom.' };
    const answer = await proposes(made, 'till_beslut', excepted);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('ska sökanden få yttra sig först');
  });

  test('stands when it was commented on, and falls when the person accepts before the signing', async () => {
    const made = await aCase();
    const { unit, caseId, sofia, back, page } = made;
    await records(made);
    const communicated = await proposes(made);
    expect(communicated.status, wordsOf(communicated)).toBe(303);
    await machine(unit, caseId);
    const commented = { wantsOral: false, comment: 'Jag vill till en förskola.' };
    await does(unit, 'sofia', caseId, {
      step: 'kommunicering',
      outcome: 'svarat',
      answers: commented,
    });
    await does(unit, 'sofia', caseId, {
      step: 'forslag',
      outcome: 'till_beslut',
      answers: refusal,
    });
    const why = { takenBackWhy: ['Sade ja till praktiken i dag.'] };
    const taken = await sofia.post(back, why, { press: 'accepted' });
    expect([taken.status, taken.location]).toEqual([303, `${page}?klart=accepted`]);
    expect(wordsOf(await sofia.get(page))).toContain('Gäller inte längre');
    expect((await sofia.post(back, why, { press: 'accepted' })).status).toBe(409);
    const signing = await taskOf(unit, caseId, 'beslut');
    const signed = await sofia.post(taskPath(signing), typed('beslut', signature), {
      press: 'complete',
      outcome: 'beslutad',
    });
    expect(signed.status).not.toBe(303);
    expect(wordsOf(signed)).toContain('avböjande som har tagits tillbaka');
  });
});
