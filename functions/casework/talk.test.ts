import { expect, test } from 'vitest';
import { talksOf } from '../../shared/action/talk.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { talkPath, talksPath } from './address.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { inUtredning } from './case.builder.ts';
import { applied, aUnit, type Person, type Unit } from './unit.builder.ts';

const secret = 'Hon berättar att han slår.';

const typed = {
  alone: ['yes'],
  offer: ['accepted'],
  physical: ['yes'],
  psychological: ['no'],
  sexual: ['no_answer'],
  aids: ['no'],
  refusedHelp: ['no'],
  told: [secret],
  acuteDanger: ['no'],
  childrenExposed: ['no'],
  handedTo: ['violence_centre'],
};

async function aTalk(form = 'freda') {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await inUtredning(unit, caseId);
  const begun = await begins(unit, 'sofia', caseId, { form: [form], adult: ['applicant'] });
  return { unit, caseId, instanceId, address: begun.location };
}

function begins(unit: Unit, who: Person, caseId: string, form: Record<string, string[]>) {
  return browser(unit, who).post(talksPath(caseId), form, { press: 'begin' });
}

test('a talk is begun, saved, documented and locked', async () => {
  const { unit, caseId, address } = await aTalk();
  const sofia = browser(unit, 'sofia');
  expect((await sofia.get(address)).body).toContain('Vi talar i enrum');
  const saved = await sofia.post(address, { ...typed, physical: [] }, { press: 'save' });
  expect(saved.location).toBe(`${address}?sparat=ja`);
  expect((await sofia.get(address)).body).toContain(secret);

  const unanswered = await sofia.post(address, { ...typed, physical: [] }, { press: 'document' });
  expect(unanswered.status).toBe(422);
  expect(unanswered.body).toContain(secret);

  expect((await sofia.post(address, typed, { press: 'document' })).location).toBe(address);
  expect((await sofia.post(address, typed, { press: 'document' })).location).toBe(address);
  expect((await sofia.post(address, typed, { press: 'save' })).status).toBe(409);
  const page = await readCase(unit.table, caseId);
  expect(page?.events.filter(({ type }) => type === 'talk_documented')).toHaveLength(1);
  expect(wordsOf(await sofia.get(address))).toContain('Dokumenterat av Sofia Wikander');
});

test('nothing of a talk is in the case, its journal, its file or its pages', async () => {
  const { unit, caseId, instanceId, address } = await aTalk();
  const sofia = browser(unit, 'sofia');
  await sofia.post(address, typed, { press: 'document' });
  const page = await readCase(unit.table, caseId);
  const file = await readFile(unit.table, instanceId);
  const case_ = `/handlaggning/arenden/${caseId}`;
  const pages = [case_, `${case_}/journal`, `${case_}/${instanceId}`];
  const bodies = await Promise.all(pages.map(async (one) => (await sofia.get(one)).body));
  expect(JSON.stringify([page, file])).not.toContain(secret);
  for (const body of bodies) {
    expect(body).not.toContain(secret);
    expect(body).not.toMatch(/freda/i);
  }
  const event = page?.events.find(({ type }) => type === 'talk_documented');
  expect(event?.data).toEqual({});
});

test.each(['mona', 'karin'] as const)('%s cannot read, begin or write one', async (who) => {
  const { unit, caseId, address } = await aTalk();
  const other = browser(unit, who);
  for (const answer of [
    await other.get(talksPath(caseId)),
    await other.get(address),
    await other.post(address, typed, { press: 'document' }),
    await begins(unit, who, caseId, { form: ['freda'], adult: ['applicant'] }),
  ]) {
    expect([403, 404]).toContain(answer.status);
    expect(answer.body).not.toMatch(/freda/i);
  }
  const [talk] = await talksOf(unit, caseId);
  expect(talk?.done).toBeUndefined();
  expect(await talksOf(unit, caseId)).toHaveLength(1);
});

test('which talk and with whom must be chosen, and only with one of the household', async () => {
  const { unit, caseId } = await aTalk();
  const nothing = await begins(unit, 'sofia', caseId, {});
  expect(nothing.status).toBe(422);
  expect(wordsOf(nothing)).toContain('Välj ett alternativ.');
  const stranger = { form: ['freda'], adult: ['co_applicant'] };
  expect((await begins(unit, 'sofia', caseId, stranger)).status).toBe(404);
  expect((await browser(unit, 'sofia').get(talkPath(caseId, 'S-NO'))).status).toBe(404);
});

test('points stand beside limits that are said to be unchecked; a no is only noted', async () => {
  const { unit, address } = await aTalk('audit');
  const sofia = browser(unit, 'sofia');
  const answers = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`q${index + 1}`, [index === 0 ? '3' : '0']]),
  );
  await sofia.post(address, { offer: ['accepted'], ...answers }, { press: 'document' });
  const words = wordsOf(await sofia.get(address));
  expect(words).toMatch(/Poäng\s+3 /);
  expect(words).toContain('8 för män, 6 för kvinnor');
  expect(words).toContain('inte kontrollerade');

  const declined = await aTalk('dudit');
  const samuel = browser(declined.unit, 'sofia');
  await samuel.post(declined.address, { offer: ['declined'] }, { press: 'document' });
  expect(wordsOf(await samuel.get(declined.address))).toContain('Personen tackade nej.');
});
