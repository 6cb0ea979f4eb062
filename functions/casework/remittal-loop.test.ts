import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import { readEscalated } from '../../shared/store/escalated.ts';
import { timer } from '../../shared/store/item/outbox.ts';
import { caseKey, indexKey } from '../../shared/store/key.ts';
import { ofKind, query, read } from '../../shared/store/table.ts';
import { browser as atJobbtorg, coach as coachSession } from '../jobbtorg/office.builder.ts';
import { taskPath } from './address.ts';
import { plan, proposal, wayToSupport } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { does, taskOf } from './case.builder.ts';
import {
  acknowledged,
  answers,
  coach,
  completes,
  mapped,
  planned,
  remittedCase,
  theRemittal,
  timePasses,
  tries,
} from './remitted.builder.ts';
import { aUnit, machine, type Unit } from './unit.builder.ts';

// The remittals are sent on Monday 2 November 2026; the plan is due at the end of Saturday the 7th.
const dueAt = '2026-11-07T22:59:59.999Z';

async function typesOf(unit: Unit, caseId: string) {
  return (await readCase(unit.table, caseId))?.events.map(({ type }) => type) ?? [];
}

async function applicationOf(unit: Unit, caseId: string) {
  return (await readCase(unit.table, caseId))?.applications[0];
}

const withoutAnswer = {
  step: 'remissvar',
  outcome: 'utan_svar',
  answers: { whyGoOn: 'Hyran ska betalas.' },
};

/** The other parts of utredning are done: the application waits for Jobbtorg alone. */
async function restOfUtredning(unit: Unit, caseId: string): Promise<void> {
  await does(unit, 'sofia', caseId, { step: 'ib3', outcome: 'klar', answers: wayToSupport });
  await does(unit, 'sofia', caseId, { step: 'ib4', outcome: 'klar', answers: plan });
}

const follow = (outcome: string, more: object) => ({
  step: 'uppfoljning',
  outcome,
  answers: JSON.parse(JSON.stringify({ metOn: '2026-11-02', progress: 'går bra', ...more })),
});

describe('an answer', () => {
  test('lets the application go on at once, and the plan is followed from then on', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await restOfUtredning(unit, caseId);
    expect((await applicationOf(unit, caseId))?.flow.step).toBe('utredning');
    await answers(unit, caseId);
    expect((await applicationOf(unit, caseId))?.flow.step).toBe('forslag');
    expect(await theRemittal(unit, caseId)).toMatchObject({
      status: 'following',
      followUpOn: '2026-12-01',
      coach: { name: 'Jamal Rosenqvist' },
    });
    const task = await taskOf(unit, caseId, 'uppfoljning');
    expect(task.dueAt).toBe('2026-12-01T22:59:59.999Z');
    const words = wordsOf(
      await browser(unit, 'sofia').get(taskPath(await taskOf(unit, caseId, 'forslag'))),
    );
    expect(words).toContain('Storgården');
  });

  test('given a second time is told that it was done, and by whom', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    const task = await taskOf(unit, caseId, 'kvittering');
    await completes(unit, coach, caseId, acknowledged);
    const { status, body } = await atJobbtorg(unit, { ...coachSession, sub: 'sub-2' }).post(
      `/jobbtorg/remisser/${caseId}/${task.instanceId}/${task.task}`,
      { _press: 'complete', _outcome: 'kvitterad', message: 'Jag ringer på tisdag' },
    );
    expect(status).toBe(409);
    expect(body).toContain('Jamal Rosenqvist');
    expect(body).toContain('Jag ringer på tisdag');
  });

  test('that comes when the application has gone on without it changes nothing but the remittal', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await restOfUtredning(unit, caseId);
    await does(unit, 'sofia', caseId, withoutAnswer);
    const before = await applicationOf(unit, caseId);
    expect(before?.flow.step).toBe('forslag');
    await answers(unit, caseId);
    const after = await applicationOf(unit, caseId);
    expect(after?.flow).toEqual(before?.flow);
    expect((await theRemittal(unit, caseId)).status).toBe('following');
    expect(await typesOf(unit, caseId)).toContain('remittal_answered');
  });

  test('that comes while the case is being decided is shown to the one who signs', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await restOfUtredning(unit, caseId);
    await does(unit, 'sofia', caseId, withoutAnswer);
    await does(unit, 'sofia', caseId, {
      step: 'forslag',
      outcome: 'till_beslut',
      answers: proposal,
    });
    unit.now = '2026-11-02T09:00:00.000Z';
    await answers(unit, caseId);
    expect((await applicationOf(unit, caseId))?.flow.step).toBe('beslut');
    const words = wordsOf(
      await browser(unit, 'sofia').get(taskPath(await taskOf(unit, caseId, 'beslut'))),
    );
    expect(words).toContain('efter att förslaget skrevs');
    expect(words).toContain('Storgården');
  });

  test('sent back says what is needed, and the application goes on with that', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await restOfUtredning(unit, caseId);
    await completes(unit, coach, caseId, {
      step: 'kvittering',
      outcome: 'atersand',
      answers: { returnReason: 'missing', returnText: 'Telefonnumret saknas.' },
    });
    expect(await theRemittal(unit, caseId)).toMatchObject({
      status: 'returned',
      flow: { step: 'atersand' },
    });
    expect((await applicationOf(unit, caseId))?.flow.step).toBe('forslag');
  });

  test('made anew later is an event of its own: no promise is kept twice, nothing waits for it', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await answers(unit, caseId);
    const { answer } = await theRemittal(unit, caseId);
    unit.now = '2026-12-01T09:00:00.000Z';
    await completes(unit, coach, caseId, follow('ny_plan', { whyNewPlan: 'Praktiken är slut.' }));
    const task = await taskOf(unit, caseId, 'aktivitetsplan');
    expect(task.dueAt).toBe('2026-12-06T22:59:59.999Z');
    await completes(unit, coach, caseId, {
      ...planned,
      answers: { ...planned.answers, followUpOn: '2027-01-11' },
    });
    const remittal = await theRemittal(unit, caseId);
    expect([remittal.status, remittal.followUpOn]).toEqual(['following', '2027-01-11']);
    expect(remittal.answer).toEqual(answer);
    const types = await typesOf(unit, caseId);
    expect(types.filter((type) => type === 'remittal_answered')).toHaveLength(1);
    expect(types.filter((type) => type === 'remittal_plan_changed')).toHaveLength(1);
  });
});

describe('a plan that does not come', () => {
  test('is reminded of on the day before, and is told the managers when the time is out', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    expect((await theRemittal(unit, caseId)).dueAt).toBe(dueAt);
    expect((await taskOf(unit, caseId, 'remissvar')).dueAt).toBe(dueAt);
    await timePasses(unit, '2026-11-05T22:59:00.000Z');
    expect((await theRemittal(unit, caseId)).remindedAt).toBeUndefined();
    await timePasses(unit, '2026-11-06T08:00:00.000Z');
    expect((await theRemittal(unit, caseId)).remindedAt).toEqual(['2026-11-05T23:00:01.000Z']);
    const page = await readCase(unit.table, caseId);
    expect(page?.events.find(({ type }) => type === 'reminder_sent')?.data).toMatchObject({
      remittalId,
      number: 1,
    });
    expect(await readEscalated(unit.table, 'norrmalm')).toEqual([]);
    await timePasses(unit, '2026-11-09T08:00:00.000Z');
    expect((await readEscalated(unit.table, 'norrmalm')).map((one) => one.instanceId)).toEqual([
      remittalId,
    ]);
    const types = await typesOf(unit, caseId);
    expect(types.filter((type) => type === 'remittal_escalated')).toHaveLength(1);
    expect((await atJobbtorg(unit, coachSession).get('/jobbtorg')).body).toContain('Till chef');
    await answers(unit, caseId);
    expect(await readEscalated(unit.table, 'norrmalm')).toEqual([]);
  });

  test('is not reminded of when it has come', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    const key = caseKey.timer(caseId, remittalId, 'reminder.plan');
    expect(await read(unit.table, timer, key)).toMatchObject({ at: '2026-11-05T23:00:00.000Z' });
    await answers(unit, caseId);
    expect(await read(unit.table, timer, key)).toBeUndefined();
    await timePasses(unit, '2026-11-20T08:00:00.000Z');
    const types = await typesOf(unit, caseId);
    expect(types).not.toContain('reminder_sent');
    expect(types).not.toContain('remittal_escalated');
  });
});

describe('a plan that is followed', () => {
  test('rests for an approved deviation, and goes on by itself the day after', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await answers(unit, caseId);
    unit.now = '2026-12-01T09:00:00.000Z';
    const deviation = {
      pauseWhat: 'Söker arbete i Malmö',
      pausedFrom: '2026-12-02',
      pausedTo: '2026-12-08',
      approvedBy: 'Sofia Wikander',
      approvedOn: '2026-11-30',
    };
    await completes(unit, coach, caseId, follow('paus', deviation));
    expect(await theRemittal(unit, caseId)).toMatchObject({
      status: 'paused',
      pausedTo: '2026-12-08',
    });
    await timePasses(unit, '2026-12-08T12:00:00.000Z');
    expect((await theRemittal(unit, caseId)).status).toBe('paused');
    await timePasses(unit, '2026-12-09T08:00:00.000Z');
    expect(await theRemittal(unit, caseId)).toMatchObject({
      status: 'following',
      followUpOn: '2026-12-09',
      flow: { step: 'uppfoljning' },
    });
    expect(await typesOf(unit, caseId)).toContain('remittal_resumed');
  });

  test.each([
    ['a pause that ends before it begins', 'paus', { pausedTo: '2026-12-01' }, 'pausedTo'],
    ['a pause from before the remittal', 'paus', { pausedFrom: '2026-11-01' }, 'pausedFrom'],
    ['a pause of years', 'paus', { pausedTo: '2062-12-08' }, 'pausedTo'],
    ['a meeting before the remittal', 'paus', { metOn: '1926-12-01' }, 'metOn'],
    ['a pause that is approved later', 'paus', { approvedOn: '2026-12-20' }, 'approvedOn'],
    [
      'a follow-up on a day that has been',
      'fortsatter',
      { followUpOn: '2026-12-01' },
      'followUpOn',
    ],
  ])('is not given %s', async (_, outcome, change, path) => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await answers(unit, caseId);
    unit.now = '2026-12-01T09:00:00.000Z';
    const usual = {
      pauseWhat: 'Söker arbete i Malmö',
      pausedFrom: '2026-12-02',
      pausedTo: '2026-12-08',
      approvedBy: 'Sofia Wikander',
      approvedOn: '2026-11-30',
    };
    const more = outcome === 'paus' ? { ...usual, ...change } : change;
    const told = await tries(unit, coach, caseId, follow(outcome, more));
    expect(told).toMatchObject({ ok: false, errors: [{ path }] });
    expect((await theRemittal(unit, caseId)).status).toBe('following');
  });

  test('is not taken up in another century', async () => {
    const unit = aUnit();
    const { caseId } = await remittedCase(unit);
    await answers(unit, caseId);
    const deviation = {
      pauseWhat: 'Söker arbete i Malmö',
      pausedFrom: '2026-11-02',
      pausedTo: '2026-11-30',
      approvedBy: 'Sofia Wikander',
      approvedOn: '2026-11-02',
    };
    await completes(unit, coach, caseId, follow('paus', deviation));
    const back = (backOn: string) =>
      tries(unit, coach, caseId, { step: 'paus', outcome: 'avbruten', answers: { backOn } });
    for (const backOn of ['1926-11-20', '2062-11-20']) {
      expect(await back(backOn)).toMatchObject({ ok: false, errors: [{ path: 'backOn' }] });
    }
    expect(await back('2026-11-20')).toMatchObject({ ok: true });
  });

  test('is closed with a coded result, and nothing of it is waited for', async () => {
    const unit = aUnit();
    const { caseId, remittalId } = await remittedCase(unit);
    await answers(unit, caseId);
    await completes(
      unit,
      coach,
      caseId,
      follow('avslutad', { result: 'arbete', resultOn: '2026-12-01' }),
    );
    expect(await theRemittal(unit, caseId)).toMatchObject({
      status: 'closed',
      result: { kind: 'arbete', on: '2026-12-01' },
      flow: { step: 'avslutad' },
    });
    await machine(unit, caseId);
    const page = await readCase(unit.table, caseId);
    expect(page?.tasks.filter(({ instanceId }) => instanceId === remittalId)).toEqual([]);
    const due = await query(unit.table, { index: 'due', partition: indexKey.due });
    expect(ofKind(timer, due.items).filter((one) => one.instanceId === remittalId)).toEqual([]);
  });
});

test('a mapping is Jobbtorg’s own: the unit reads it, and nobody else writes it', async () => {
  const unit = aUnit();
  const { caseId } = await remittedCase(unit);
  await completes(unit, coach, caseId, acknowledged);
  const other = { ...coach, unit: 'jobbtorg_kista' };
  expect(await tries(unit, other, caseId, mapped)).toMatchObject({ ok: false });
  await completes(unit, coach, caseId, mapped);
  expect((await theRemittal(unit, caseId)).status).toBe('mapped');
});
