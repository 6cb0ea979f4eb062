import { expect, test } from 'vitest';
import { anApplicant } from '../../shared/application/answers.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { documentsPath } from './address.ts';
import { typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { applied, aUnit, machine } from './unit.builder.ts';

const path = '/handlaggning/registrera';
const call = typed('registrering', {
  applicantName: anApplicant.name,
  applicantNumber: anApplicant.personalNumber,
  channel: 'phone',
  receivedOn: '2026-10-30',
  declaredHow: 'orally',
  toldOfDuty: true,
  supportMonth: '2026-11',
});

test('a call of which little is known is registered, counted from the day it came', async () => {
  const unit = aUnit();
  const mona = browser(unit, 'mona');
  const sent = await mona.post(path, call, { press: 'register' });
  expect(sent.status).toBe(303);
  const shown = wordsOf(await mona.get(sent.location));
  expect(shown).toContain('Ansökan är registrerad');
  expect(shown).toContain('telefon');
  // Fourteen days from Friday the 30th of October.
  expect(shown).toContain('13 nov.');
});

test('the registered application goes to mottagning with what is known', async () => {
  const unit = aUnit();
  const mona = browser(unit, 'mona');
  const { location } = await mona.post(path, call, { press: 'register' });
  const caseId = /EB-[^/?]+/.exec(location)?.[0] ?? '';
  await machine(unit, caseId);
  const page = await readCase(unit.table, caseId);
  expect(page?.tasks.map(({ step }) => step)).toEqual(['mottagning']);
  expect(page?.head.household.adults[0]?.name).toBe(anApplicant.name);
  expect(page?.head.subjects).toEqual([]);
});

test('what was written is kept as a draft, thrown away when wanted, and gone when it is sent', async () => {
  const unit = aUnit();
  const mona = browser(unit, 'mona');
  const note = { ...call, registrationNote: ['Ringer tillbaka i morgon.'] };
  const saved = await mona.post(path, note, { press: 'save' });
  expect((await mona.get(saved.location)).body).toContain('Ringer tillbaka i morgon.');
  await mona.post(path, {}, { press: 'discard' });
  expect((await mona.get(path)).body).not.toContain('Ringer tillbaka i morgon.');
  await mona.post(path, note, { press: 'save' });
  await mona.post(path, note, { press: 'register' });
  expect((await mona.get(path)).body).not.toContain('Ringer tillbaka i morgon.');
});

test('who it is and how it came must be known, and a day that has not been is refused', async () => {
  const unit = aUnit();
  const mona = browser(unit, 'mona');
  const { applicantName: _, ...nobody } = call;
  const wrong = await mona.post(path, nobody, { press: 'register' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('href="#f-applicantName"');
  const future = { ...call, receivedOn: ['2026-11-03'] };
  const early = await mona.post(path, future, { press: 'register' });
  expect(early.status).toBe(422);
  expect(wordsOf(early)).toContain('Dagen har inte varit än');
});

test('a second application for the month is refused with the way to the first', async () => {
  const unit = aUnit();
  const first = await applied(unit);
  const mona = browser(unit, 'mona');
  const second = await mona.post(path, call, { press: 'register' });
  expect(second.status).toBe(409);
  expect(second.body).toContain(documentsPath(first.caseId, first.instanceId));
  expect(wordsOf(second)).toContain('november 2026');
});

test('only mottagning registers applications', async () => {
  const unit = aUnit();
  expect((await browser(unit, 'sofia').get(path)).status).toBe(403);
});
