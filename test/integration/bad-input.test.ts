import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { applicationAnswers } from '../stack/answers/application.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { newPlayer } from '../stack/player.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const answers = applicationAnswers(aHousehold());
const applicant = await play.newApplicant();
const apply = (body: unknown, headers: Record<string, string> = {}) =>
  play.call(applicant, { path: '/api/applications', body, headers });

test('a field that the form lacks is named, and nothing is stored', async () => {
  const told = await apply({ ...answers, isAdmin: true });
  expect(told).toMatchObject({ ok: false, status: 422, reason: 'FieldErrors' });
  expect(JSON.stringify(told.body)).toContain('isAdmin');
  const list = await play.call(applicant, { method: 'GET', path: '/api/applications' });
  expect(list.body).toEqual({ applications: [] });
});

test('a wrong field is named with what to do', async () => {
  const told = await apply({ ...answers, rent: -1, supportMonth: 'november' });
  expect(told).toMatchObject({ status: 422, reason: 'FieldErrors' });
  expect(JSON.stringify(told.body)).toContain('"path":"rent"');
  expect(JSON.stringify(told.body)).toContain('"path":"supportMonth"');
});

test('an oversized body is refused by its size', async () => {
  const told = await apply({ ...answers, reasonToApply: 'x'.repeat(300 * 1024) });
  expect(told).toMatchObject({ ok: false, status: 413, reason: 'BodyTooLarge' });
});

test('what is not JSON, or not sent as JSON, is refused', async () => {
  expect(await apply('{"phone":')).toMatchObject({ status: 400, reason: 'WrongJson' });
  const asForm = await apply(answers, { 'content-type': 'application/x-www-form-urlencoded' });
  expect(asForm).toMatchObject({ status: 415, reason: 'NotJson' });
});

test('without a token, or with a forged one, nobody comes in', async () => {
  for (const authorization of ['', 'Bearer abc', `Bearer ${randomUUID()}.e30.x`]) {
    const told = await apply(answers, { authorization });
    expect(told.status).toBe(401);
  }
});

test('the case, task or way of somebody else is not there', async () => {
  const played = await play.applied();
  const task = await play.task(played, 'mottagning');
  const doing = { outcome: 'till_utredning', answers: mottagningAnswers.till_utredning };
  for (const by of ['sokande', 'karin', 'jamal'] as const) {
    const told = await play.complete(played, task, { by, ...doing });
    expect(told.ok, by).toBe(false);
    expect([403, 404], by).toContain(told.status);
  }
  const stranger = await play.newApplicant();
  const taken = await play.transport.withdraw(stranger, played, randomUUID());
  expect(taken).toMatchObject({ ok: false, status: 404 });
  for (const by of ['karin', 'jamal', 'amina'] as const) {
    const read = await play.transport.readCase(play.login(played, by), played.caseId);
    expect([403, 404], by).toContain(read.status);
  }
  const mona = await play.complete(played, task, { by: 'mona', ...doing, outcome: 'beslutad' });
  expect(mona).toMatchObject({ ok: false, reason: 'NoSuchOutcome' });
  const way = await play.complete(played, task, {
    by: 'mona',
    outcome: 'till_utredning',
    answers: { ...doing.answers, caseId: 'EB-26-AAAAAA' },
  });
  expect(way).toMatchObject({ ok: false, reason: 'FieldErrors' });
  const { events } = await play.page(played);
  expect(events.map(({ type }) => type)).not.toContain('task_completed');
});

test('a forged, missing or foreign form token is refused on the pages, and nothing is stored', async () => {
  const played = await play.applied();
  const mona = await logsIn(play.cloud, 'mona');
  const task = await play.task(played, 'mottagning');
  const path = `/handlaggning/arenden/${played.caseId}/${played.instanceId}/${task.task}`;
  const page = await mona.get(path);
  expect(page.status).toBe(200);
  const { _key = '', _csrf = '' } = page.hidden;
  const form = { _key, _press: 'complete', _outcome: 'till_utredning' };
  const other = (await (await logsIn(play.cloud, 'sofia')).get('/handlaggning')).hidden._csrf ?? '';
  for (const forged of ['', 'x'.repeat(_csrf.length), other || 'none']) {
    expect((await mona.post(path, { ...form, _csrf: forged })).status).toBe(403);
  }
  const wrongType = await mona.post(path, { ...form, _csrf }, 'text/plain');
  expect(wrongType.status).toBe(415);
  expect((await play.page(played)).events.map(({ type }) => type)).not.toContain('task_completed');
});
