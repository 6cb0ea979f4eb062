import { expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import { delayPath } from './address.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { decided, inUtredning } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

const why = 'Vi väntar på ett intyg från Försäkringskassan.';

async function aCase() {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  const notices = async () =>
    (await readCase(unit.table, caseId))?.events.filter(({ type }) => type === 'delay_notified');
  const notify = (form: Record<string, string[]>, who: 'sofia' | 'karin' = 'sofia', key?: string) =>
    browser(unit, who).post(delayPath(caseId, instanceId), form, {
      press: 'notify',
      ...(key === undefined ? {} : { key }),
    });
  return { unit, caseId, instanceId, notices, notify };
}

test('a caseworker tells the applicant of a delay, once however often it is pressed', async () => {
  const { unit, caseId, notices, notify } = await aCase();
  await inUtredning(unit, caseId);
  const form = { why: [why], expectedBy: ['2026-12-01'] };
  const first = await notify(form, 'sofia', 'the-same-form-twice');
  expect(first.status).toBe(303);
  expect((await notify(form, 'sofia', 'the-same-form-twice')).status).toBe(303);
  expect((await notices())?.map(({ data }) => data)).toEqual([{ why, expectedBy: '2026-12-01' }]);
  expect(wordsOf(await browser(unit, 'sofia').get(first.location))).toContain(
    'Meddelandet är skickat till sökanden.',
  );
});

test('without a reason, or with a day that has been, nothing is sent and nothing is lost', async () => {
  const { notices, notify } = await aCase();
  const without = await notify({ why: [''], expectedBy: ['2026-12-01'] });
  expect(without.status).toBe(422);
  expect(without.body).toContain('value="2026-12-01"');
  const past = await notify({ why: [why], expectedBy: ['2026-11-01'] });
  expect(past.status).toBe(422);
  expect(wordsOf(past)).toContain('Dagen har varit.');
  expect(past.body).toContain(why);
  expect(await notices()).toEqual([]);
});

test('nobody of another unit can tell of a delay, and nobody can when it is decided', async () => {
  const { unit, caseId, instanceId, notices, notify } = await aCase();
  expect((await notify({ why: [why] }, 'karin')).status).toBe(404);
  await decided(unit, caseId);
  expect((await notify({ why: [why] })).status).toBe(409);
  expect(await notices()).toEqual([]);
  const page = await browser(unit, 'sofia').get(`/handlaggning/arenden/${caseId}`);
  expect(page.body).not.toContain(delayPath(caseId, instanceId));
});
