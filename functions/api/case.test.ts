import { expect, test } from 'vitest';
import { placementItem } from '../../shared/store/item/placement.ts';
import { readLogOf } from '../../shared/store/journal-page.ts';
import { commit, created } from '../../shared/store/table.ts';
import { aHead, aRemittal } from '../../shared/store/test/a-remittal.ts';
import { applied, aUnit } from '../casework/unit.builder.ts';
import { remitted, secrets } from '../jobbtorg/office.builder.ts';
import { as } from './api.builder.ts';

test('a case is shown to its unit, each reading is logged, and to others there is none', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  const { status, body } = await as(unit, 'sofia').get(`/api/cases/${caseId}`);
  expect(status).toBe(200);
  expect(body.head.household.adults[0].name).toBe('Sara Lind');
  expect(body.events[0].no).toBeGreaterThan(body.events[1].no);
  expect(await readLogOf(unit.table, caseId, '2026-11')).toMatchObject([
    { name: 'Sofia Wikander', what: 'ärende (API)' },
  ]);
  expect((await as(unit, 'karin').get(`/api/cases/${caseId}`)).body.code).toBe('NotFound');
  expect((await as(unit, 'jamal').get(`/api/cases/${caseId}`)).body.code).toBe('NotAllowed');
  expect((await as(unit, 'sofia').get('/api/cases/EB-26-NOSUCH')).body.code).toBe('NotFound');
});

test('a note stands in the journal, whose chain a manager can have verified', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  const text = 'Ringde och berättade vad som händer nu.';
  expect((await as(unit, 'sofia').post(`/api/cases/${caseId}/notes`, { text })).status).toBe(204);
  const { body } = await as(unit, 'sofia').get(`/api/cases/${caseId}`);
  expect(body.events[0]).toMatchObject({ type: 'note_written', data: { text } });
  const verified = await as(unit, 'erik').get(`/api/cases/${caseId}/journal/verification`);
  expect(verified.body).toEqual({ ok: true, length: body.events[0].no });
});

test('an empty note, and one with more than a text, are refused field by field', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  const { body } = await as(unit, 'sofia').post(`/api/cases/${caseId}/notes`, { text: ' ', to: 1 });
  expect(body).toMatchObject({ code: 'WrongBody', status: 422 });
  expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['text', '']);
});

test('a coach sees the own office, and of a remittal just what was shared', async () => {
  const unit = aUnit('2026-03-17T08:00:00.000Z');
  await remitted(unit);
  const list = await as(unit, 'jamal').get('/api/remittals');
  expect(list.body.open).toMatchObject([
    { instanceId: 'R-AAAA1111', name: 'Amina Lindgren', section: 'new' },
  ]);
  const address = '/api/remittals/EB-26-ABC123/R-AAAA1111';
  const { body } = await as(unit, 'jamal').get(address);
  expect(body.task).toMatchObject({ step: 'kvittering', ways: ['kvitterad', 'atersand'] });
  expect(Object.keys(body.remittal).toSorted()).toEqual(
    'caseId consent dueAt instanceId office sentAt sentBy shared status step unit'.split(' '),
  );
  expect(body.remittal.consent).toEqual({ state: 'given', until: '2026-12-31' });
  const all = JSON.stringify([list.body, body]);
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect((await as(unit, 'kristina').get('/api/remittals')).body.open).toEqual([]);
  expect((await as(unit, 'kristina').get(address)).status).toBe(404);
});

test('a token from before a coach was moved is of the new office at once', async () => {
  const unit = aUnit('2026-03-17T08:00:00.000Z');
  await remitted(unit);
  const jamal = as(unit, 'jamal');
  const address = '/api/remittals/EB-26-ABC123/R-AAAA1111';
  const task = '/api/cases/EB-26-ABC123/instances/R-AAAA1111/tasks/kvittering.1/complete';
  expect((await jamal.get(address)).status).toBe(200);
  const placement = { office: 'jobbtorg_kista', left: ['jobbtorg_city'], version: 1 };
  await commit(unit.table, [created(placementItem, { sub: 'sub-Jamal Rosenqvist', ...placement })]);
  expect((await jamal.get(address)).status).toBe(404);
  expect((await jamal.get('/api/remittals')).body.open).toEqual([]);
  const answers = { meetingOn: '2026-03-18' };
  expect((await jamal.post(task, { outcome: 'kvitterad', answers })).status).toBe(404);
  expect((await as(unit, 'kristina').get(address)).status).toBe(404);
});

test('a remittal with protected identity is a row without name or place', async () => {
  const unit = aUnit('2026-03-17T08:00:00.000Z');
  await remitted(unit, aHead({ protectedIdentity: true }), aRemittal());
  const { body } = await as(unit, 'jamal').get('/api/remittals');
  expect(body.open).toHaveLength(1);
  expect(Object.keys(body.open[0]).toSorted()).toEqual([
    'dueAt',
    'section',
    'sentAt',
    'status',
    'step',
    'unit',
  ]);
});

test('figures are whole to those who lead the unit, and without small numbers to others', async () => {
  const unit = aUnit();
  const ask = async (who: string, query = '') =>
    (await as(unit, who).get(`/api/figures${query}`)).body;
  expect(await ask('erik')).toMatchObject({ unit: 'norrmalm', month: '2026-11', whole: true });
  expect(await ask('erik', '?unit=kungsholmen')).toMatchObject({ whole: false });
  expect(await ask('cecilia', '?unit=kungsholmen&month=2026-01')).toMatchObject({ whole: false });
  expect(await ask('sofia')).toMatchObject({ whole: false });
  expect(await ask('sofia', '?unit=kungsholmen')).toMatchObject({ code: 'NotAllowed' });
  expect(await ask('erik', '?unit=solna')).toMatchObject({ code: 'NoSuchUnit' });
  expect(await ask('erik', '?month=november')).toMatchObject({ code: 'WrongQuery' });
});
