import { describe, expect, test } from 'vitest';
import { readLogOf } from '../../shared/store/journal-page.ts';
import { allLoggedIn, applied, aUnit, machine } from '../casework/unit.builder.ts';
import { as } from './api.builder.ts';

/** What mottagning answers, in short. */
const received = {
  firstContactOn: '2026-11-02',
  channel: 'web',
  spokenWith: true,
  belongsHere: true,
  protectedIdentity: false,
  acuteNeed: false,
  otherBenefits: [],
  homeless: false,
  newlyArrived: false,
  visitOffered: false,
};

async function waiting() {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId, instanceId } = await applied(unit);
  const { body } = await as(unit, 'mona').get('/api/worklist');
  const [task] = body.pool;
  const address = `/api/cases/${caseId}/instances/${instanceId}/tasks/${task.task}`;
  return { unit, caseId, instanceId, task, address };
}

describe('a task', () => {
  test('stands in the pool with the ways that a person may choose', async () => {
    const { task } = await waiting();
    expect(task).toMatchObject({ step: 'mottagning', form: 'mottagning', assignee: null });
    expect(task.ways).toContain('till_utredning');
  });

  test('is taken by one, and the other is told by whom', async () => {
    const { unit, caseId, instanceId, address } = await waiting();
    expect((await as(unit, 'mona').post(`${address}/claim`)).status).toBe(204);
    const done = { outcome: 'till_utredning', answers: received };
    expect((await as(unit, 'mona').post(`${address}/complete`, done)).status).toBe(200);
    await machine(unit, caseId);
    const ib1 = `/api/cases/${caseId}/instances/${instanceId}/tasks/ib1.2`;
    expect((await as(unit, 'sofia').post(`${ib1}/claim`)).status).toBe(204);
    const late = await as(unit, 'samuel').post(`${ib1}/claim`);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'TakenByAnother', takenBy: 'Sofia Wikander' },
    });
  });

  test('must be taken before it is done, by somebody of its role', async () => {
    const { unit, address } = await waiting();
    const body = { outcome: 'till_utredning', answers: received };
    expect(await as(unit, 'mona').post(`${address}/complete`, body)).toMatchObject({
      status: 403,
      body: { code: 'NotAssigned' },
    });
    expect((await as(unit, 'sofia').post(`${address}/claim`)).status).toBe(404);
    expect((await as(unit, 'karin').post(`${address}/claim`)).status).toBe(404);
    expect((await as(unit, 'vera').post(`${address}/complete`, body)).status).toBe(404);
  });

  test('is completed by one of its ways, with answers that fit, and once', async () => {
    const { unit, address } = await waiting();
    const mona = as(unit, 'mona');
    await mona.post(`${address}/claim`);
    const no = await mona.post(`${address}/complete`, { outcome: 'beslutad', answers: received });
    expect(no).toMatchObject({ status: 422, body: { code: 'NoSuchOutcome' } });
    const { channel: _, ...less } = received;
    const wrong = await mona.post(`${address}/complete`, {
      outcome: 'till_utredning',
      answers: { ...less, firstContactOn: '2026-13-01' },
    });
    expect(wrong.body.errors.map(({ path }: { path: string }) => path).toSorted()).toEqual([
      'channel',
      'firstContactOn',
    ]);
    const body = { outcome: 'till_utredning', answers: received };
    const key = { 'idempotency-key': 'done-with-mottagning' };
    const done = await mona.post(`${address}/complete`, body, key);
    expect(done).toMatchObject({ status: 200, body: { outcome: 'till_utredning' } });
    expect((await mona.post(`${address}/complete`, body, key)).body).toEqual(done.body);
    expect(await mona.post(`${address}/complete`, body)).toMatchObject({
      status: 409,
      body: { code: 'TaskAlreadyDone', closedBy: 'Mona Ekdahl', outcome: 'till_utredning' },
    });
    // Who may not know of the case is not told that the task was done.
    expect((await as(unit, 'karin').post(`${address}/complete`, body)).status).toBe(404);
  });

  test('keeps what has been typed, right or wrong, and shows it to whoever may do it', async () => {
    const { unit, caseId, address } = await waiting();
    const mona = as(unit, 'mona');
    const fields = { channel: ['pigeon'], spokenWith: ['yes'] };
    expect((await mona.put(`${address}/draft`, { fields })).status).toBe(403);
    await mona.post(`${address}/claim`);
    expect((await mona.put(`${address}/draft`, { fields })).status).toBe(204);
    const { body } = await mona.get(address);
    expect(body.draft).toMatchObject({ fields, by: 'Mona Ekdahl' });
    expect((await as(unit, 'sofia').get(address)).status).toBe(404);
    const read = await readLogOf(unit.table, caseId, '2026-11');
    expect(read).toMatchObject([{ name: 'Mona Ekdahl', what: 'uppgift mottagning.1' }]);
  });

  test('is given by a manager to somebody of its role, and to no others', async () => {
    const { unit, address } = await waiting();
    const erik = as(unit, 'erik');
    for (const sub of ['sub-sofia', 'sub-karin', 'nobody']) {
      const given = await erik.post(`${address}/allot`, { sub });
      expect(given).toMatchObject({ status: 422, body: { code: 'NoSuchStaff' } });
    }
    expect((await erik.post(`${address}/allot`, { sub: 'sub-mona' })).status).toBe(204);
    expect((await as(unit, 'mona').get('/api/worklist')).body.mine).toHaveLength(1);
    expect((await as(unit, 'sofia').post(`${address}/allot`, { sub: 'sub-mona' })).status).toBe(
      403,
    );
  });
});
