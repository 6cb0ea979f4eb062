import { describe, expect, test } from 'vitest';
import { recallRemittal } from '../../shared/action/remittal/recall.ts';
import { withdrawConsent } from '../../shared/action/remittal/withdraw-consent.ts';
import { withdraw } from '../../shared/action/withdraw.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { readEscalated } from '../../shared/store/escalated.ts';
import { as } from '../api/api.builder.ts';
import { taskPath } from './address.ts';
import { plan, proposal, signature, typed, wayToSupport } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { does, taskOf } from './case.builder.ts';
import {
  counted,
  ownWords,
  signalsOfWait,
  waitsOf,
  writingPlan,
} from './remittal-races.builder.ts';
import {
  acknowledged,
  applicant,
  coach,
  completes,
  mapped,
  planned,
  remittedCase,
  theRemittal,
  timePasses,
} from './remitted.builder.ts';
import { aUnit, machine, type Unit } from './unit.builder.ts';

const why = { recalledWhy: ['Personen har fått arbete.'] };
const withoutAnswer = {
  step: 'remissvar',
  outcome: 'utan_svar',
  answers: { whyGoOn: 'Hyran ska betalas.' },
};
const proposed = { step: 'forslag', outcome: 'till_beslut', answers: proposal };
const signed = { step: 'beslut', outcome: 'beslutad', answers: signature };

/** Jobbtorg writes the plan; everything else of utredning is done, so that only the answer is waited for. */
async function atPlan(unit: Unit) {
  const of = await remittedCase(unit);
  for (const done of [acknowledged, mapped]) await completes(unit, coach, of.caseId, done);
  const { caseId } = of;
  await does(unit, 'sofia', caseId, { step: 'ib3', outcome: 'klar', answers: wayToSupport });
  await does(unit, 'sofia', caseId, { step: 'ib4', outcome: 'klar', answers: plan });
  return of;
}

const stepOf = async (unit: Unit, caseId: string) =>
  (await readCase(unit.table, caseId))?.applications[0]?.flow.step;

/** The sender takes the remittal back. */
function recalls(unit: Unit, caseId: string, instanceId: string) {
  const sofia = { ...coach, sub: 'sub-sofia', name: 'Sofia Wikander', unit: 'norrmalm' };
  const viewer = { ...sofia, roles: ['socialsekreterare'] as const };
  return recallRemittal(unit, { viewer, caseId, instanceId, form: why, key: 'a-key-of-a-recall' });
}

function takesBack(unit: Unit, caseId: string, instanceId: string) {
  const key = 'a-key-of-an-application-taken-back';
  return withdraw(unit, { viewer: applicant, caseId, instanceId, key });
}

/** One answer was taken in, and the application that waited for it was told once. */
async function expectAnsweredOnce(unit: Unit, caseId: string, outcome = 'besvarad') {
  expect(await counted(unit, caseId, 'remittal_answered', 'remittal_withdrawn')).toEqual([1, 0]);
  expect(await signalsOfWait(unit, caseId)).toEqual([outcome]);
  expect(await waitsOf(unit, caseId)).toMatchObject([{ state: 'done', outcome }]);
  expect((await theRemittal(unit, caseId)).status).toBe('following');
}

describe('two answers at the same moment', () => {
  test('by two coaches’ pages: one is taken in, the other is shown who was first and the own words', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const one = await writingPlan(unit, caseId);
    const other = await writingPlan(unit, caseId, { sub: 'sub-2', name: 'Bea Coach' });
    const both = await Promise.all([one.sends(), other.sends()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const lost = both.find(({ status }) => status === 409);
    expect(lost?.body).toContain(ownWords);
    expect(lost?.body).toMatch(/(Jamal|Bea Coach) gjorde detta/);
    await machine(unit, caseId);
    await expectAnsweredOnce(unit, caseId);
    expect(await stepOf(unit, caseId)).toBe('forslag');
  });

  test('by a page and by another system: the later is told by name', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const { instanceId, task } = await taskOf(unit, caseId, 'aktivitetsplan');
    const page = await writingPlan(unit, caseId, { sub: 'sub-2', name: 'Bea Coach' });
    const { outcome, answers } = planned;
    const [api, sent] = await Promise.all([
      as(unit, 'jamal').post(
        `/api/cases/${caseId}/instances/${instanceId}/tasks/${task}/complete`,
        {
          outcome,
          answers,
        },
      ),
      page.sends(),
    ]);
    expect([api.status, sent.status].toSorted()).toEqual(
      api.status === 200 ? [200, 409] : [303, 409],
    );
    if (api.status === 409) expect(api.body).toMatchObject({ closedBy: 'Bea Coach', outcome });
    else expect(sent.body).toContain(ownWords);
    await machine(unit, caseId);
    await expectAnsweredOnce(unit, caseId);
  });

  test('one hands in the plan, the other sends the remittal back: the application has one answer', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const { instanceId, task } = await taskOf(unit, caseId, 'aktivitetsplan');
    const answers = { returnReason: 'wrong_group', returnText: 'Har redan arbete.' };
    const page = await writingPlan(unit, caseId);
    const both = await Promise.all([
      page.sends(),
      as(unit, 'jamal').post(
        `/api/cases/${caseId}/instances/${instanceId}/tasks/${task}/complete`,
        {
          outcome: 'atersand',
          answers,
        },
      ),
    ]);
    expect(both.filter(({ status }) => status < 400)).toHaveLength(1);
    await machine(unit, caseId);
    const [plans, returns] = await counted(unit, caseId, 'remittal_answered', 'remittal_returned');
    expect((plans ?? 0) + (returns ?? 0)).toBe(1);
    expect(await signalsOfWait(unit, caseId)).toEqual([plans === 1 ? 'besvarad' : 'atersand']);
  });
});

describe('a late answer', () => {
  test('after the clock and the escalation lets the application go on as any other', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const coachs = await writingPlan(unit, caseId);
    await timePasses(unit, '2026-11-10T08:00:00.000Z');
    expect(await readEscalated(unit.table, 'norrmalm')).toHaveLength(1);
    expect((await coachs.sends()).status).toBe(303);
    await machine(unit, caseId);
    await expectAnsweredOnce(unit, caseId);
    expect(await stepOf(unit, caseId)).toBe('forslag');
    expect(await readEscalated(unit.table, 'norrmalm')).toEqual([]);
  });

  test('after the decision moves the remittal alone, and nothing is told to what has ended', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const coachs = await writingPlan(unit, caseId);
    for (const done of [withoutAnswer, proposed, signed]) await does(unit, 'sofia', caseId, done);
    expect(await stepOf(unit, caseId)).toBe('beslutad');
    expect((await coachs.sends()).status).toBe(303);
    await machine(unit, caseId);
    await expectAnsweredOnce(unit, caseId, 'utan_svar');
    expect(await stepOf(unit, caseId)).toBe('beslutad');
  });
});

describe('the caseworker goes on without the answer', () => {
  test('at the moment at which it is handed over: the wait ends once, and the reason is not lost', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const wait = await taskOf(unit, caseId, 'remissvar');
    await (await writingPlan(unit, caseId)).sends();
    const [page] = await Promise.all([
      browser(unit, 'sofia').post(taskPath(wait), typed(wait.form, withoutAnswer.answers), {
        press: 'complete',
        outcome: 'utan_svar',
      }),
      machine(unit, caseId),
    ]);
    await machine(unit, caseId);
    const outcome = page.status === 303 ? 'utan_svar' : 'besvarad';
    if (page.status !== 303) expect(wordsOf(page)).toContain('Hyran ska betalas.');
    await expectAnsweredOnce(unit, caseId, outcome);
    expect(await stepOf(unit, caseId)).toBe('forslag');
  });

  test('a moment after it was handed over: is told so, with the own reason', async () => {
    const unit = aUnit();
    const { caseId } = await atPlan(unit);
    const wait = await taskOf(unit, caseId, 'remissvar');
    await (await writingPlan(unit, caseId)).sends();
    await machine(unit, caseId);
    const page = await browser(unit, 'sofia').post(
      taskPath(wait),
      typed(wait.form, withoutAnswer.answers),
      { press: 'complete', outcome: 'utan_svar' },
    );
    expect(page.status).toBe(409);
    expect(wordsOf(page)).toContain('Hyran ska betalas.');
    await expectAnsweredOnce(unit, caseId);
  });
});

describe('a remittal that is taken back while the coach writes', () => {
  test('first: the coach is told that it was and why, with the own words', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await atPlan(unit);
    const coachs = await writingPlan(unit, caseId);
    await coachs.sends('plan_klar', 'save');
    expect(await recalls(unit, caseId, remittalId)).toEqual({ ok: true });
    const late = await coachs.sends();
    expect(late.status).toBe(409);
    for (const word of ['tillbaka', 'Personen har fått arbete.', ownWords]) {
      expect(late.body).toContain(word);
    }
    expect(late.body).not.toContain('aterkallad');
    expect((await coachs.page.get(coachs.address)).body).toContain(ownWords);
    await machine(unit, caseId);
    expect(await counted(unit, caseId, 'remittal_answered', 'remittal_withdrawn')).toEqual([0, 1]);
    expect(await signalsOfWait(unit, caseId)).toEqual(['aterkallad']);
    expect(await stepOf(unit, caseId)).toBe('forslag');
  });

  test('after: the sender is told that it has just been answered', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await atPlan(unit);
    await (await writingPlan(unit, caseId)).sends();
    const path = `/handlaggning/arenden/${caseId}/${remittalId}/aterkalla`;
    const told = await browser(unit, 'sofia').post(path, why, { press: 'recalled' });
    expect(told.status).toBe(409);
    expect(wordsOf(told)).toContain('Jobbtorg har just svarat.');
    expect(wordsOf(told)).toContain('Personen har fått arbete.');
    await machine(unit, caseId);
    await expectAnsweredOnce(unit, caseId);
  });

  test('at the same moment: one of the two is done, and the journal says that one', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await atPlan(unit);
    const coachs = await writingPlan(unit, caseId);
    const [sent, recalled] = await Promise.all([coachs.sends(), recalls(unit, caseId, remittalId)]);
    await machine(unit, caseId);
    expect([sent.status === 303, recalled.ok].toSorted()).toEqual([false, true]);
    if (recalled.ok) {
      expect(sent.body).toContain(ownWords);
      expect(await counted(unit, caseId, 'remittal_answered', 'remittal_withdrawn')).toEqual([
        0, 1,
      ]);
      expect(await signalsOfWait(unit, caseId)).toEqual(['aterkallad']);
    } else await expectAnsweredOnce(unit, caseId);
    expect(await stepOf(unit, caseId)).toBe('forslag');
  });
});

describe('a remittal that is sent back', () => {
  test('while the application waits lets it go on; after it has gone on, moves the remittal alone', async () => {
    for (const goneOn of [false, true]) {
      const unit = aUnit();
      const { caseId } = await atPlan(unit);
      if (goneOn) await does(unit, 'sofia', caseId, withoutAnswer);
      const step = 'aktivitetsplan';
      const answers = { returnReason: 'wrong_group', returnText: 'Har redan arbete.' };
      await completes(unit, coach, caseId, { step, outcome: 'atersand', answers });
      expect(await stepOf(unit, caseId)).toBe('forslag');
      expect(await signalsOfWait(unit, caseId)).toEqual([goneOn ? 'utan_svar' : 'atersand']);
      expect(await counted(unit, caseId, 'remittal_returned')).toEqual([1]);
      expect((await theRemittal(unit, caseId)).flow.step).toBe('atersand');
    }
  });
});

test('an answer at the very moment of the decision: both are done, and neither knows of the other', async () => {
  const unit = aUnit();
  const { caseId } = await atPlan(unit);
  for (const done of [withoutAnswer, proposed]) await does(unit, 'sofia', caseId, done);
  const decision = await taskOf(unit, caseId, 'beslut');
  const coachs = await writingPlan(unit, caseId);
  const [sent, decided] = await Promise.all([
    coachs.sends(),
    browser(unit, 'sofia').post(taskPath(decision), typed(decision.form, signature), {
      press: 'complete',
      outcome: 'beslutad',
    }),
  ]);
  expect([sent.status, decided.status]).toEqual([303, 303]);
  await machine(unit, caseId);
  await expectAnsweredOnce(unit, caseId, 'utan_svar');
  expect(await counted(unit, caseId, 'decision_made')).toEqual([1]);
  expect(await stepOf(unit, caseId)).toBe('beslutad');
});

test('a consent that is withdrawn while the coach writes does not take the answer along', async () => {
  const unit = aUnit();
  const { caseId, remittalId } = await atPlan(unit);
  const coachs = await writingPlan(unit, caseId);
  const ask = { viewer: applicant, caseId, instanceId: remittalId, key: 'a-key-of-a-withdrawal' };
  const [sent, withdrawn] = await Promise.all([coachs.sends(), withdrawConsent(unit, ask)]);
  expect([sent.status, withdrawn.ok]).toEqual([303, true]);
  await machine(unit, caseId);
  await expectAnsweredOnce(unit, caseId);
  expect(await counted(unit, caseId, 'consent_withdrawn')).toEqual([1]);
  expect((await theRemittal(unit, caseId)).consent.state).toBe('withdrawn');
});

describe('an application that is taken back while the coach writes', () => {
  test('first: the remittal is recalled with it, and the coach is shown the own words', async () => {
    const unit = aUnit();
    const { caseId, applicationId } = await atPlan(unit);
    const coachs = await writingPlan(unit, caseId);
    expect(await takesBack(unit, caseId, applicationId)).toEqual({ ok: true });
    const late = await coachs.sends();
    expect([late.status, late.body.includes(ownWords)]).toEqual([409, true]);
    expect(late.body).toContain('togs tillbaka');
    await machine(unit, caseId);
    expect(await counted(unit, caseId, 'remittal_answered', 'remittal_withdrawn')).toEqual([0, 1]);
    expect((await readCase(unit.table, caseId))?.tasks).toEqual([]);
  });

  test('after: what has been answered lives on, before the answer is handed over and after', async () => {
    for (const handedOver of [false, true]) {
      const unit = aUnit();
      const { caseId, applicationId } = await atPlan(unit);
      await (await writingPlan(unit, caseId)).sends();
      if (handedOver) await machine(unit, caseId);
      expect(await takesBack(unit, caseId, applicationId)).toEqual({ ok: true });
      await machine(unit, caseId);
      expect(await stepOf(unit, caseId)).toBe('aterkallad');
      expect(await counted(unit, caseId, 'remittal_answered', 'remittal_withdrawn')).toEqual([
        1, 0,
      ]);
      expect((await theRemittal(unit, caseId)).status).toBe('following');
      const tasks = (await readCase(unit.table, caseId))?.tasks.map(({ step }) => step);
      expect(tasks).toEqual(['uppfoljning']);
    }
  });

  test('at the same moment: recalled with it, or answered and living on', async () => {
    const unit = aUnit();
    const { caseId, applicationId } = await atPlan(unit);
    const coachs = await writingPlan(unit, caseId);
    const [sent, gone] = await Promise.all([
      coachs.sends(),
      takesBack(unit, caseId, applicationId),
    ]);
    expect(gone).toEqual({ ok: true });
    await machine(unit, caseId);
    const answered = sent.status === 303;
    if (!answered) expect(sent.body).toContain(ownWords);
    const events = await counted(unit, caseId, 'remittal_answered', 'remittal_withdrawn');
    expect(events).toEqual(answered ? [1, 0] : [0, 1]);
    const { status } = await theRemittal(unit, caseId);
    expect(status).toBe(answered ? 'following' : 'recalled');
    expect(await stepOf(unit, caseId)).toBe('aterkallad');
  });
});

test('an answer at the moment when the last other part is done: the application goes on once', async () => {
  const unit = aUnit();
  const { caseId } = await remittedCase(unit);
  for (const done of [acknowledged, mapped]) await completes(unit, coach, caseId, done);
  await does(unit, 'sofia', caseId, { step: 'ib3', outcome: 'klar', answers: wayToSupport });
  const last = await taskOf(unit, caseId, 'ib4');
  await (await writingPlan(unit, caseId)).sends();
  const [done] = await Promise.all([
    browser(unit, 'sofia').post(taskPath(last), typed(last.form, plan), {
      press: 'complete',
      outcome: 'klar',
    }),
    machine(unit, caseId),
  ]);
  expect(done.status).toBe(303);
  await machine(unit, caseId);
  await expectAnsweredOnce(unit, caseId);
  expect(await stepOf(unit, caseId)).toBe('forslag');
  expect(await counted(unit, caseId, 'calculation_made')).toEqual([1]);
});
