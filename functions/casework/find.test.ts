import { expect, test } from 'vitest';
import { anApplicant } from '../../shared/application/answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { inUtredning } from './case.builder.ts';
import { applied, aUnit, type Person, type Unit } from './unit.builder.ts';

const search = (unit: Unit, who: Person, q: string) =>
  browser(unit, who).post('/handlaggning/sok', { q: [q] }, { press: 'search' });

test('a case is found by its number or by a personal number, however it is written', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  const { personalNumber } = anApplicant;
  const ways = [
    caseId,
    caseId.toLowerCase(),
    personalNumber,
    `${personalNumber.slice(0, 8)}-${personalNumber.slice(8)}`,
    `${personalNumber.slice(2, 8)}-${personalNumber.slice(8)}`,
  ];
  for (const q of ways) expect((await search(unit, 'mona', q)).location).toBe(address);
});

test('a name, an empty field and a wrong number come back with what to do', async () => {
  const unit = aUnit();
  await applied(unit);
  for (const q of ['', 'Sara Lind', '199001022380']) {
    const wrong = await search(unit, 'mona', q);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#f-q"');
  }
});

test('another unit and those without permission find nothing, in the same words', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  const none = 'Inget ärende hittades i din enhet';
  expect(wordsOf(await search(unit, 'karin', caseId))).toContain(none);
  expect(wordsOf(await search(unit, 'karin', anApplicant.personalNumber))).toContain(none);
  expect(wordsOf(await search(unit, 'karin', 'EB-26-ZZZZZZ'))).toContain(none);
  await inUtredning(unit, caseId, { protectedIdentity: true });
  expect(wordsOf(await search(unit, 'sofia', caseId))).toContain(none);
});
