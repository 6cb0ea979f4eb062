import { expect, test } from 'vitest';
import { takes } from '../casework/case.builder.ts';
import { allLoggedIn, applied, aUnit } from '../casework/unit.builder.ts';
import { as } from './api.builder.ts';

const told = { ground: 'other', text: 'Vi är grannar och ovänner.' };

async function reported() {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId } = await applied(unit);
  const task = await takes(unit, 'mona', caseId, 'mottagning');
  const path = `/api/cases/${caseId}`;
  const address = `${path}/instances/${task.instanceId}/tasks/${task.task}`;
  const answer = await as(unit, 'mona').post(`${path}/conflicts`, told);
  return { unit, caseId, path, address, answer };
}

test('a report by the API locks the person out of the API too', async () => {
  const { unit, path, address, answer } = await reported();
  expect(answer.status).toBe(204);
  const mona = as(unit, 'mona');
  const refusals = [
    await mona.get(path),
    await mona.get(address),
    await mona.post(`${path}/notes`, { text: 'Hej' }),
    await mona.post(`${address}/claim`, undefined),
    await mona.post(`${address}/complete`, { outcome: 'till_utredning', answers: {} }),
  ];
  for (const { status, body } of refusals) {
    expect([status, body.code]).toEqual([403, 'ConflictOfInterest']);
  }
  const { body } = await mona.get('/api/worklist');
  expect(body).toMatchObject({ mine: [], pool: [] });
});

test('nobody can allot it to the person, by whatever way', async () => {
  const { unit, address } = await reported();
  const allotted = await as(unit, 'erik').post(`${address}/allot`, { sub: 'sub-mona' });
  expect(allotted.status).toBe(422);
});

test('an objection and its finding go by the API as by the pages', async () => {
  const { unit, path } = await reported();
  const erik = as(unit, 'erik');
  const tried = { finding: 'without_importance', reason: 'Frågan saknar betydelse här.' };
  expect((await as(unit, 'sofia').post(`${path}/conflicts/sub-mona/finding`, tried)).status).toBe(
    403,
  );
  expect((await erik.post(`${path}/conflicts/sub-mona/finding`, tried)).status).toBe(204);
  expect((await erik.post(`${path}/conflicts/sub-mona/finding`, tried)).body.code).toBe(
    'NoSuchConflict',
  );
  expect((await as(unit, 'mona').get(path)).status).toBe(200);
  expect((await erik.post(`${path}/conflicts/sub-mona/objection`, told)).status).toBe(204);
  expect((await as(unit, 'mona').get(path)).status).toBe(403);
  expect((await erik.post(`${path}/conflicts/sub-karin/objection`, told)).body.code).toBe(
    'NoSuchStaff',
  );
});

test('a report without a ground is refused field by field', async () => {
  const { unit, path } = await reported();
  const { body } = await as(unit, 'sofia').post(`${path}/conflicts`, { text: told.text });
  expect(body).toMatchObject({ code: 'FieldErrors', status: 422 });
  expect(body.errors.map((one: { path: string }) => one.path)).toEqual(['ground']);
});
