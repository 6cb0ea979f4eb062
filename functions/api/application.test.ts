import { describe, expect, test } from 'vitest';
import { anApplication } from '../../shared/application/answers.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { caseHead } from '../../shared/store/item/case.ts';
import { commit, put } from '../../shared/store/table.ts';
import { aUnit, machine, type Unit } from '../casework/unit.builder.ts';
import { as, bearer } from './api.builder.ts';
import { registrationExample } from './example.ts';

async function veraApplied(unit: Unit) {
  const sent = await as(unit, 'vera').post('/api/applications', anApplication());
  await machine(unit, sent.body.caseId);
  return sent.body;
}

describe('applying by the API', () => {
  test('an application is taken in once, however often it is sent under the same key', async () => {
    const unit = aUnit();
    const key = { 'idempotency-key': 'the-same-key' };
    const first = await as(unit, 'vera').post('/api/applications', anApplication(), key);
    expect(first).toMatchObject({ status: 201, location: '/api/applications' });
    const again = await as(unit, 'vera').post('/api/applications', anApplication(), key);
    expect(again.body).toEqual(first.body);
    const { body } = await as(unit, 'vera').get('/api/applications');
    expect(body.applications).toHaveLength(1);
    expect(body.applications[0]).toMatchObject({ ...first.body, step: 'mottagning', tasks: [] });
  });

  test('a second for the month is refused, with the place of the first', async () => {
    const unit = aUnit();
    const first = await veraApplied(unit);
    const second = await as(unit, 'vera').post('/api/applications', anApplication());
    expect(second).toMatchObject({ status: 409, body: { code: 'AlreadyApplied', ...first } });
  });

  test('who names another as partner is not told where that person has applied', async () => {
    const unit = aUnit();
    await veraApplied(unit);
    const withVera = anApplication({
      livesWith: 'partner',
      partnerName: 'Vera Testberg',
      partnerNumber: '198504129886',
      partnerOccupation: 'unemployed',
      partnerCanWork: true,
    });
    const { status, body } = await as(unit, 'ivar').post('/api/applications', withVera);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'AlreadyApplied' });
    expect(body).not.toHaveProperty('caseId');
  });

  test('each field that is wrong is named, in the language that is asked for', async () => {
    const wrong = { ...anApplication(), phone: 'none', surprise: true };
    const english = { 'accept-language': 'en' };
    const { status, type, body } = await as(aUnit(), 'vera').post(
      '/api/applications',
      wrong,
      english,
    );
    expect({ status, type }).toEqual({ status: 422, type: 'application/problem+json' });
    expect(body).toMatchObject({ code: 'FieldErrors', detail: expect.stringContaining('Nothing') });
    expect(body.errors).toContainEqual(
      expect.objectContaining({ path: 'phone', code: 'PhoneNotUnderstood' }),
    );
    expect(body.errors).toContainEqual(
      expect.objectContaining({ path: 'surprise', code: 'UnknownField' }),
    );
  });

  test('with protected identity one applies by a person, and nothing is shown here', async () => {
    const unit = aUnit();
    const { caseId } = await veraApplied(unit);
    const page = await readCase(unit.table, caseId);
    if (page) await commit(unit.table, [put(caseHead, { ...page.head, protectedIdentity: true })]);
    const again = await as(unit, 'vera').post('/api/applications', anApplication());
    expect(again).toMatchObject({ status: 403, body: { code: 'NoSelfService' } });
    expect((await as(unit, 'vera').get('/api/applications')).body.applications).toEqual([]);
  });

  test('the applicant alone withdraws the application, and a reader learns of no others', async () => {
    const unit = aUnit();
    const { caseId, instanceId } = await veraApplied(unit);
    const address = `/api/cases/${caseId}/instances/${instanceId}/withdraw`;
    expect((await as(unit, 'ivar').post(address)).status).toBe(404);
    expect((await as(unit, 'vera').post(address)).status).toBe(204);
    const { body } = await as(unit, 'vera').get('/api/applications');
    expect(body.applications[0].step).toBe('aterkallad');
  });
});

describe('registering for somebody', () => {
  test('mottagning registers a call of which little is known', async () => {
    const unit = aUnit('2026-11-23T09:00:00.000Z');
    const made = await as(unit, 'mona').post('/api/applications/registered', registrationExample);
    expect(made.status).toBe(201);
    const { body } = await as(unit, 'mona').get(made.location ?? '');
    expect(body.applications[0]).toMatchObject({ channel: 'telefon', month: '2026-12' });
    expect(body.events.map(({ type }: { type: string }) => type)).toContain('contact_registered');
  });

  test('the first of the month is told to the unit that has it, and to no other', async () => {
    const unit = aUnit('2026-11-23T09:00:00.000Z');
    const path = '/api/applications/registered';
    const first = await as(unit, 'mona').post(path, registrationExample);
    const again = await as(unit, 'mona').post(path, registrationExample);
    expect(again.body).toMatchObject({ code: 'AlreadyApplied', ...first.body });
    const elsewhere = {
      sub: 'sub-other',
      name: 'Nina Forsman',
      'cognito:groups': '[mottagningssekreterare]',
      'custom:unit': 'kungsholmen',
    };
    const there = await bearer(unit, elsewhere).post(path, registrationExample);
    expect(there).toMatchObject({ status: 409, body: { code: 'AlreadyApplied' } });
    expect(there.body).not.toHaveProperty('caseId');
    expect(there.body).not.toHaveProperty('instanceId');
  });

  test('a day that has not been is refused', async () => {
    const early = aUnit('2026-11-02T09:00:00.000Z');
    const made = await as(early, 'mona').post('/api/applications/registered', registrationExample);
    expect(made.body.errors).toMatchObject([{ path: 'receivedOn' }]);
  });

  test('an applicant registers for nobody', async () => {
    const made = await as(aUnit(), 'vera').post(
      '/api/applications/registered',
      registrationExample,
    );
    expect(made).toMatchObject({ status: 403, body: { code: 'NotAllowed' } });
  });
});
