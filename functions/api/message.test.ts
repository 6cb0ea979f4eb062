import { expect, test } from 'vitest';
import { withdrawConsent } from '../../shared/action/remittal/withdraw-consent.ts';
import { readLogOf } from '../../shared/store/journal-page.ts';
import { applicant, remittedCase, theRemittal } from '../casework/remitted.builder.ts';
import { aUnit } from '../casework/unit.builder.ts';
import { as } from './api.builder.ts';

async function aThread() {
  const unit = aUnit();
  const { caseId, remittalId } = await remittedCase(unit);
  const address = `/api/remittals/${caseId}/${remittalId}/messages`;
  return { unit, caseId, remittalId, address };
}

test('both sides write and read the same thread, and each reading is logged', async () => {
  const { unit, caseId, remittalId, address } = await aThread();
  const [sofia, jamal] = [as(unit, 'sofia'), as(unit, 'jamal')];
  expect((await sofia.post(address, { text: 'Kan mötet vara tidigt?' })).status).toBe(204);
  expect((await jamal.post(address, { text: 'Ja, klockan åtta.' })).status).toBe(204);
  const { body } = await jamal.get(address);
  expect(body.messages).toMatchObject([
    { number: 1, from: 'unit', by: { name: 'Sofia Wikander' }, text: 'Kan mötet vara tidigt?' },
    { number: 2, from: 'office', by: { name: 'Jamal Rosenqvist' }, text: 'Ja, klockan åtta.' },
  ]);
  expect((await sofia.get(address)).body).toEqual(body);
  const log = await readLogOf(unit.table, caseId, '2026-11');
  expect(log.map(({ what }) => what)).toContain(`meddelanden ${remittalId}`);
});

test('a fetched message is new until somebody says to have read it, and a later one keeps its mark', async () => {
  const { unit, caseId, address } = await aThread();
  const [sofia, jamal] = [as(unit, 'sofia'), as(unit, 'jamal')];
  const isNew = async () => (await theRemittal(unit, caseId)).thread?.unread.office;
  await sofia.post(address, { text: 'Kan mötet vara tidigt?' });
  await jamal.get(address);
  expect(await isNew()).toBe(true);
  await sofia.post(address, { text: 'Före nio.' });
  expect((await jamal.post(`${address}/read`, { number: 1 })).status).toBe(204);
  expect(await isNew()).toBe(true);
  expect((await jamal.post(`${address}/read`, { number: 2 })).status).toBe(204);
  expect(await isNew()).toBe(false);
  expect((await jamal.post(`${address}/read`, { number: 2 })).status).toBe(204);
});

test('the own mark is the own side’s to take', async () => {
  const { unit, caseId, address } = await aThread();
  await as(unit, 'sofia').post(address, { text: 'Kan mötet vara tidigt?' });
  expect((await as(unit, 'sofia').post(`${address}/read`, { number: 1 })).status).toBe(204);
  expect((await as(unit, 'kristina').post(`${address}/read`, { number: 1 })).status).toBe(404);
  expect((await as(unit, 'cecilia').post(`${address}/read`, { number: 1 })).status).toBe(403);
  expect((await as(unit, 'jamal').post(`${address}/read`, { number: 0 })).status).toBe(422);
  expect((await theRemittal(unit, caseId)).thread?.unread.office).toBe(true);
});

test('the same key twice is one message', async () => {
  const { unit, address } = await aThread();
  const headers = { 'idempotency-key': 'the-same-key-twice' };
  await as(unit, 'jamal').post(address, { text: 'En gång' }, headers);
  await as(unit, 'jamal').post(address, { text: 'En gång' }, headers);
  expect((await as(unit, 'jamal').get(address)).body.messages).toHaveLength(1);
});

test('what is refused has a name, and to others there is no such thing', async () => {
  const { unit, caseId, remittalId, address } = await aThread();
  const asked = { viewer: applicant, caseId, instanceId: remittalId, key: 'a-withdrawal-key' };
  expect(await withdrawConsent(unit, asked)).toEqual({ ok: true });
  const refused = await as(unit, 'sofia').post(address, { text: 'Efteråt' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'NoConsentToWrite' } });
  expect((await as(unit, 'sofia').post(address, { text: ' ' })).status).toBe(422);
  expect((await as(unit, 'jamal').post(address, { text: 'x'.repeat(2001) })).status).toBe(422);
  for (const who of ['kristina', 'karin']) {
    expect((await as(unit, who).get(address)).status).toBe(404);
    expect((await as(unit, who).post(address, { text: 'Hej' })).status).toBe(404);
  }
  for (const who of ['vera', 'cecilia', 'mona']) {
    expect((await as(unit, who).post(address, { text: 'Hej' })).status).toBe(403);
  }
  expect((await as(unit, 'jamal').get(address)).body.messages).toEqual([]);
});
