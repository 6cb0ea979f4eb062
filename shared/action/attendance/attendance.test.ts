import { describe, expect, test } from 'vitest';
import { remitted, someDeps } from '../../../functions/jobbtorg/office.builder.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Mark } from '../../attendance/register.ts';
import { attendancesOf, readWeek, readWeeks } from '../../store/attendance.ts';
import { readCase } from '../../store/case-page.ts';
import { aHead, aRemittal } from '../../store/test/a-remittal.ts';
import { answerAbsence } from './answer-absence.ts';
import { registerAttendance } from './register-attendance.ts';
import { stateAttendance } from './state-attendance.ts';

const week = '2026-W11';
const monday = '2026-03-09_1-0';
const tuesday = '2026-03-10_1-0';
const at = { caseId: 'EB-26-ABC123', instanceId: 'R-AAAA1111', week };
const viewer = (more: Partial<Viewer>): Viewer => ({
  sub: 'sub-jamal',
  name: 'Jamal Rosenqvist',
  roles: ['jobbtorgscoach'],
  unit: 'jobbtorg_city',
  seesProtected: false,
  ...more,
});
const jamal = viewer({});
const amina = viewer({ sub: 'sub-amina', name: 'Amina Lindgren', roles: ['sokande'], unit: null });
const sofia = viewer({
  sub: 'sub-sofia',
  name: 'Sofia Wikander',
  roles: ['socialsekreterare'],
  unit: 'norrmalm',
});
const personalNumber = '199003149805';

async function anOffice(more: Parameters<typeof aHead>[0] = {}) {
  let now = '2026-03-17T08:00:00.000Z';
  const deps = { ...someDeps(), clock: { now: async () => now } };
  const practice = { kind: 'practice', place: 'Storgården', hours: 20, from: '2026-03-02' };
  const plans = [{ since: '2026-02-27', searchHours: 5, activities: [{ ...practice, id: '1-0' }] }];
  await remitted(deps, aHead(more), aRemittal({ status: 'answered', plans }));
  let keys = 0;
  const register = (marks: Readonly<Record<string, Mark>>, by = jamal, key = `key-${++keys}`) =>
    registerAttendance(deps, { ...at, viewer: by, key, marks });
  const state = (session: string, by = amina, number = personalNumber) =>
    stateAttendance(deps, {
      ...at,
      viewer: by,
      personalNumber: number,
      key: `key-${++keys}`,
      session,
      said: 'was_there',
      comment: 'Jag var där från nio',
    });
  const answer = (by: Viewer, number: string | null, session = monday) =>
    answerAbsence(deps, {
      ...at,
      viewer: by,
      personalNumber: number,
      key: `key-${++keys}`,
      session,
      text: 'Bussen gick inte',
    });
  const known = async () => (await readWeek(deps.table, at.instanceId, week))?.sessions ?? {};
  const events = async () =>
    (await readCase(deps.table, at.caseId))?.events.map(({ type, data }) => ({ type, data })) ?? [];
  const later = (instant: string) => {
    now = instant;
  };
  return { deps, later, register, state, answer, known, events };
}

const as = (state: Mark['state'], seen = 0, note?: string): Mark => ({ state, seen, note });

describe('the coach registers', () => {
  test('some days of a week, and leaves the others unregistered', async () => {
    const { register, known, events } = await anOffice();
    const done = await register({ [monday]: as('present'), [tuesday]: as('sick_certified') });
    expect(done).toEqual({ ok: true, refused: [], changes: true });
    const sessions = await known();
    expect(Object.keys(sessions)).toEqual([monday, tuesday]);
    expect(sessions[monday]?.registration).toMatchObject({
      state: 'present',
      by: { sub: 'sub-jamal', name: 'Jamal Rosenqvist' },
    });
    const [registered] = await events();
    expect(registered).toMatchObject({
      type: 'attendance_registered',
      data: { remittalId: 'R-AAAA1111', adult: 'adult1', week, sessions: 2 },
    });
  });

  test('an invalid absence, and the client is asked; the journal holds no word of it', async () => {
    const { register, events } = await anOffice();
    await register({ [monday]: as('invalid_absence', 0, 'Kom inte, ringde inte') });
    const [asked, registered] = await events();
    expect([asked?.type, registered?.type]).toEqual(['absence_asked', 'attendance_registered']);
    expect(JSON.stringify([asked, registered])).not.toMatch(/invalid|ringde|Amina/);
  });

  test('the same form twice is one registration', async () => {
    const { register, known, events } = await anOffice();
    await register({ [monday]: as('present') }, jamal, 'the-same-key');
    const before = (await events()).length;
    expect(await register({ [monday]: as('valid_absence', 1) }, jamal, 'the-same-key')).toEqual({
      ok: true,
      refused: [],
      changes: true,
    });
    expect((await known())[monday]?.registration?.state).toBe('present');
    expect(await events()).toHaveLength(before);
  });

  test('a correction keeps what was registered before', async () => {
    const { register, known } = await anOffice();
    await register({ [monday]: as('invalid_absence') });
    await register({ [monday]: as('valid_absence', 1) });
    const session = (await known())[monday];
    expect(session?.registration?.state).toBe('valid_absence');
    expect(session?.earlier.map(({ state }) => state)).toEqual(['invalid_absence']);
  });

  test('two at once: different days are both kept, the same day is told to the second', async () => {
    const { register, known } = await anOffice();
    const kristina = viewer({ sub: 'sub-kristina', name: 'Kristina Sandell' });
    await Promise.all([
      register({ [monday]: as('present') }),
      register({ [tuesday]: as('valid_absence') }, kristina),
    ]);
    expect(Object.keys(await known()).toSorted()).toEqual([monday, tuesday]);
    const late = await register({ [monday]: as('invalid_absence') }, kristina);
    expect(late.refused).toMatchObject([
      { session: monday, reason: 'RegisteredMeanwhile', stands: { registration: { by: {} } } },
    ]);
    expect((await known())[monday]?.registration?.state).toBe('present');
  });

  test('what was never planned, or has not come, is refused by name; the rest is saved', async () => {
    const { register, known } = await anOffice();
    const done = await register({
      '2026-03-14_1-0': as('invalid_absence'),
      '2026-03-10_9-9': as('invalid_absence'),
      [tuesday]: as('present'),
    });
    expect(done.refused.map(({ reason }) => reason)).toEqual([
      'SessionNotPlanned',
      'SessionNotPlanned',
    ]);
    expect(Object.keys(await known())).toEqual([tuesday]);
  });
});

describe('nobody else registers', () => {
  test.each([
    ['a coach of another office', viewer({ unit: 'jobbtorg_kista' }), 'NotYourRemittal'],
    ['a coach who moved to another office', viewer({ unit: 'jobbtorg_farsta' }), 'NotYourRemittal'],
    ['the caseworker', sofia, 'NotYourRole'],
    ['the client', amina, 'NotYourRole'],
  ])('%s', async (_, who, reason) => {
    const { register, known } = await anOffice();
    const done = await register({ [monday]: as('invalid_absence') }, who);
    expect(done).toMatchObject({ ok: false, reason });
    expect(await known()).toEqual({});
  });

  test('nor a coach without permission, of somebody with protected identity', async () => {
    const { register } = await anOffice({ protectedIdentity: true });
    expect(await register({ [monday]: as('present') })).toMatchObject({
      reason: 'ProtectedIdentity',
    });
    const allowed = await register({ [monday]: as('present') }, { ...jamal, seesProtected: true });
    expect(allowed.ok).toBe(true);
  });
});

describe('the client', () => {
  test('says to have been there: it stands beside the coach’s word and changes nothing', async () => {
    const { register, state, known } = await anOffice();
    await state(monday);
    await register({ [monday]: as('invalid_absence', 0) });
    await state(monday);
    const session = (await known())[monday];
    expect(session?.registration?.state).toBe('invalid_absence');
    expect(session?.statements.map(({ comment }) => comment)).toEqual([
      'Jag var där från nio',
      'Jag var där från nio',
    ]);
  });

  test('speaks of the own days and of nobody else’s', async () => {
    const { state } = await anOffice({ subjects: ['sub-amina', 'sub-partner'] });
    const partner = { ...amina, sub: 'sub-partner' };
    expect(await state(monday, partner, '198501012393')).toEqual({ ok: false, reason: 'NotFound' });
    const stranger = { ...amina, sub: 'sub-eva' };
    expect(await state(monday, stranger)).toEqual({ ok: false, reason: 'NotYourOwn' });
    expect(await state('2026-03-20_1-0')).toEqual({ ok: false, reason: 'SessionNotPlanned' });
  });

  test('answers why, and again, also after the time; each answer is kept', async () => {
    const { later, register, answer, known, events } = await anOffice();
    await register({ [monday]: as('invalid_absence') });
    expect(await answer(amina, personalNumber)).toEqual({ ok: true });
    later('2026-05-01T08:00:00.000Z');
    expect(await answer(amina, personalNumber)).toEqual({ ok: true });
    const registration = (await known())[monday]?.registration;
    const answers = registration?.state === 'invalid_absence' && registration.question.answers;
    expect(answers).toHaveLength(2);
    expect((await events())[0]).toMatchObject({
      type: 'absence_answered',
      data: { how: 'own_page' },
    });
  });

  test('who has told it by telephone is written down by the unit, and by no coach', async () => {
    const { register, answer, known } = await anOffice();
    await register({ [monday]: as('invalid_absence') });
    expect(await answer(jamal, null)).toEqual({ ok: false, reason: 'NotYourRole' });
    expect(await answer(sofia, null)).toEqual({ ok: true });
    expect((await known())[monday]?.registration).toMatchObject({
      question: { answers: [{ how: 'orally', by: { sub: 'sub-sofia' } }] },
    });
  });

  test('is not asked where nothing is registered, or something else is', async () => {
    const { register, answer, deps } = await anOffice();
    expect(await answer(amina, personalNumber)).toEqual({ ok: false, reason: 'NothingAsked' });
    await register({ [monday]: as('present') });
    expect(await answer(amina, personalNumber)).toEqual({ ok: false, reason: 'NothingAsked' });
    const weeks = await readWeeks(deps.table, at.instanceId);
    expect(attendancesOf(weeks)).toHaveLength(1);
  });
});
