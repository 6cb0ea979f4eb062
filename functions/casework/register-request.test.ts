import { expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import { cameRequestPath } from './address.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { decided, inUtredning } from './case.builder.ts';
import { applied, aUnit, type Person } from './unit.builder.ts';

/** Applied on 2 November 2026: six months have passed when 2 May 2027 has. */
async function anApplication(now = '2027-05-12T08:00:00.000Z') {
  const unit = aUnit();
  const { caseId, instanceId, address } = await applied(unit);
  await inUtredning(unit, caseId);
  unit.now = now;
  const path = cameRequestPath(caseId, instanceId);
  const register = (way: string, foundOn: string, who: Person = 'mona') =>
    browser(unit, who).post(path, { way: [way], foundOn: [foundOn] }, { press: 'register' });
  const requests = async () =>
    (await readCase(unit.table, caseId))?.events.filter(
      ({ type }) => type === 'decision_requested',
    );
  const words = async () => wordsOf(await browser(unit, 'sofia').get(address));
  return { unit, caseId, address, path, register, requests, words };
}

test('four weeks run from the day on which the paper came, and it is registered once', async () => {
  const { unit, address, path, register, requests, words } = await anApplication();
  expect((await browser(unit, 'sofia').get(address)).body).toContain(`href="${path}"`);
  const first = await register('lamnat', '2027-05-04');
  expect(first.location).toBe(`${address}?klart=begaran_in`);
  expect(wordsOf(await browser(unit, 'mona').get(first.location))).toContain(
    'Begäran om avgörande är registrerad.',
  );
  expect((await register('lamnat', '2027-05-05')).location).toBe(address);
  expect(await requests()).toMatchObject([
    {
      actor: { id: 'sub-mona', role: 'mottagningssekreterare' },
      data: { occurredAt: '2027-05-03T22:00:00.000Z', way: 'lamnat' },
    },
  ]);
  expect(await words()).toContain('Avgör ärendet, eller avslå begäran, senast 1 juni 2027.');
  expect((await browser(unit, 'sofia').get(address)).body).not.toContain(`href="${path}"`);
  expect((await browser(unit, 'mona').get(path)).status).toBe(404);
});

test('what came by post counts as come in on the working day before (FL 22)', async () => {
  const { register, words } = await anApplication();
  await register('post', '2027-05-10');
  expect(await words()).toContain('avslå begäran, senast 4 juni 2027.');
});

test('a day before the six months have passed, or that has not been, is said at the field', async () => {
  const { register, requests } = await anApplication();
  const early = await register('lamnat', '2027-05-02');
  expect(early.status).toBe(422);
  expect(wordsOf(early)).toContain('Den dagen hade det inte gått sex månader');
  expect(early.body).toContain('value="2027-05-02"');
  const later = await register('lamnat', '2027-05-13');
  expect(later.status).toBe(422);
  expect(wordsOf(later)).toContain('Dagen har inte varit än.');
  expect(await requests()).toEqual([]);
  expect((await register('lamnat', '2027-05-03')).status).toBe(303);
});

test('nothing is offered or registered before the six months', async () => {
  const { unit, address, path, register, requests } = await anApplication(
    '2027-05-02T08:00:00.000Z',
  );
  expect((await browser(unit, 'sofia').get(address)).body).not.toContain(`href="${path}"`);
  expect((await browser(unit, 'sofia').get(path)).status).toBe(404);
  expect((await register('lamnat', '2027-05-02')).status).not.toBe(303);
  expect(await requests()).toEqual([]);
});

test('nobody of another unit registers it', async () => {
  const { register, requests } = await anApplication();
  expect((await register('lamnat', '2027-05-04', 'karin')).status).toBe(404);
  expect(await requests()).toEqual([]);
});

test('when it is decided there is nothing to ask for', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await decided(unit, caseId);
  unit.now = '2027-05-12T08:00:00.000Z';
  const path = cameRequestPath(caseId, instanceId);
  const form = { way: ['lamnat'], foundOn: ['2027-05-04'] };
  const answer = await browser(unit, 'mona').post(path, form, { press: 'register' });
  expect(answer.status).toBe(409);
  expect(wordsOf(answer)).toContain('Det är för sent: beslutet är fattat.');
});
