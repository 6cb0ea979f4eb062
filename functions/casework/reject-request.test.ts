import { expect, test } from 'vitest';
import { appointDeputy } from '../../shared/action/deputies.ts';
import { requestDecision } from '../../shared/action/request-decision.ts';
import { withdraw } from '../../shared/action/withdraw.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { aSession } from '../../shared/web/test/an-event.ts';
import { requestPath } from './address.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { inUtredning } from './case.builder.ts';
import { allLoggedIn, applied, aUnit, people } from './unit.builder.ts';

const typed = {
  reasons: ['Vi väntar på Migrationsverkets beslut om ditt tillstånd, som avgör din rätt.'],
  read: ['yes'],
  noConflict: ['yes'],
};

async function aRequest() {
  const unit = aUnit();
  const { caseId, instanceId, address } = await applied(unit);
  await inUtredning(unit, caseId);
  unit.now = '2027-05-03T08:00:00.000Z';
  const head = (await readCase(unit.table, caseId))?.head;
  const viewer = {
    sub: head?.subjects[0] ?? '',
    name: 'Sara Lind',
    roles: ['sokande'],
    unit: null,
    seesProtected: false,
  } as const;
  const asked = await requestDecision(unit, { viewer, caseId, instanceId });
  if (!asked.ok) throw new Error(asked.reason);
  const path = requestPath(caseId, instanceId);
  const reject = (form: typeof typed, who: 'erik' | 'sofia' | 'mona' | 'karin' = 'erik') =>
    browser(unit, who).post(path, form, { press: 'reject' });
  const rejections = async () =>
    (await readCase(unit.table, caseId))?.events.filter(
      ({ type }) => type === 'decision_request_rejected',
    );
  return { unit, viewer, caseId, instanceId, address, path, reject, rejections };
}

test('the case tells that a decision was asked for and by when, until the request is answered', async () => {
  const { unit, address, path, reject, rejections, instanceId } = await aRequest();
  const words = async () => wordsOf(await browser(unit, 'sofia').get(address));
  expect(await words()).toContain('Avgör ärendet, eller avslå begäran, senast 31 maj 2027.');
  expect((await reject(typed)).location).toBe(`${address}?klart=begaran`);
  expect((await reject(typed)).location).toBe(address);
  expect(await rejections()).toHaveLength(1);
  expect(await words()).not.toContain('avslå begäran, senast');
  expect((await browser(unit, 'sofia').get(path)).status).toBe(404);
  const file = await readFile(unit.table, instanceId);
  expect(file.requestRejection).toMatchObject({
    reasons: typed.reasons[0],
    decidedBy: { name: 'Erik Strandberg', role: 'enhetschef' },
  });
});

test('a deputy of the head of unit rejects it as acting, not by the own role (R300)', async () => {
  const { unit, instanceId, reject } = await aRequest();
  await allLoggedIn(unit);
  await appointDeputy(unit, {
    viewer: aSession(people.erik),
    key: 'appointing-sofia-once',
    deputy: { sub: 'sub-sofia', role: 'enhetschef', from: '2027-05-03', to: '2027-05-07' },
    reason: 'Semester',
  });
  expect((await reject(typed, 'sofia')).status).toBe(303);
  expect((await readFile(unit.table, instanceId)).requestRejection?.decidedBy).toMatchObject({
    role: 'enhetschef',
    deputy: true,
  });
});

test('an application that has been withdrawn has no request to answer', async () => {
  const { unit, viewer, caseId, instanceId, path, reject, rejections } = await aRequest();
  const key = 'withdrawn-once';
  expect(await withdraw(unit, { viewer, caseId, instanceId, key })).toMatchObject({ ok: true });
  expect((await browser(unit, 'erik').get(path)).status).toBe(404);
  await reject(typed);
  expect(await rejections()).toHaveLength(0);
});

test('without reasons nothing is decided, and what was written stays', async () => {
  const { reject, rejections } = await aRequest();
  const short = await reject({ ...typed, reasons: ['För kort.'] });
  expect(short.status).toBe(422);
  expect(short.body).toContain('För kort.');
  expect(await rejections()).toHaveLength(0);
});

test('one without delegation is told so, and what was written stays', async () => {
  const { reject, rejections } = await aRequest();
  const refused = await reject(typed, 'sofia');
  expect(refused.status).toBe(409);
  expect(wordsOf(refused)).toContain('Den sortens beslut ligger utöver din delegation.');
  expect(refused.body).toContain(typed.reasons[0]);
  expect(await rejections()).toHaveLength(0);
});

test.each(['mona', 'karin'] as const)('%s cannot reject it', async (who) => {
  const { reject, rejections } = await aRequest();
  expect([403, 404, 409]).toContain((await reject(typed, who)).status);
  expect(await rejections()).toHaveLength(0);
});

test('nothing that was not asked for can be rejected', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await inUtredning(unit, caseId);
  const path = requestPath(caseId, instanceId);
  expect((await browser(unit, 'sofia').get(path)).status).toBe(404);
  await browser(unit, 'sofia').post(path, typed, { press: 'reject' });
  const file = await readFile(unit.table, instanceId);
  expect(file.requestRejection).toBeUndefined();
});
