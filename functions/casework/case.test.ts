import { expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import { journalItem } from '../../shared/store/item/journal.ts';
import { readLogOf } from '../../shared/store/journal-page.ts';
import { commit, put } from '../../shared/store/table.ts';
import { documentsPath, taskPath } from './address.ts';
import { received, remitted } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { decided, does, inUtredning, takes, taskOf } from './case.builder.ts';
import { applied, aUnit, machine } from './unit.builder.ts';

test('the next action stands first, and the parts tell how far they have come', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  await inUtredning(unit, caseId);
  const task = await takes(unit, 'sofia', caseId, 'ib1');
  const sofia = browser(unit, 'sofia');
  await sofia.post(taskPath(task), { householdNote: ['Påbörjat'] }, { press: 'save' });
  const shown = wordsOf(await sofia.get(address));
  expect(shown).toContain('Det här ska göras nu IB 1 – Underlag');
  expect(shown).toContain('Fortsätt');
  expect(shown).toContain('IB 1 – Underlag Påbörjad');
  expect(shown).toContain('IB 2 – Jobbtorg Inte påbörjad');
});

test('waiting for the applicant is told with its date, and the decision clock is paused', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  await takes(unit, 'mona', caseId, 'mottagning');
  const missing = [{ what: 'Hyreskontrakt', why: 'För att pröva hyran' }];
  const answers = { ...received, missing, replyBy: '2026-11-09' };
  await does(unit, 'mona', caseId, { step: 'mottagning', outcome: 'komplettering', answers });
  const shown = wordsOf(await browser(unit, 'mona').get(address));
  expect(shown).toContain('Sökanden har till 9 november 2026 på sig att svara');
  expect(shown).toContain('Pausad: väntar på sökanden');
});

test('waiting for Jobbtorg is nothing to do until it is late', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  await does(unit, 'sofia', caseId, { step: 'ib2', outcome: 'remiss', answers: remitted });
  const sofia = browser(unit, 'sofia');
  expect(wordsOf(await sofia.get(address))).toContain('Jobbtorg har remissen för Sara Lind');
  expect(wordsOf(await sofia.get(address))).not.toMatch(/göras nu[^.]*Svar från Jobbtorg/);
  unit.now = '2026-11-12T08:00:00.000Z';
  expect(wordsOf(await sofia.get(address))).toMatch(/göras nu.*Svar från Jobbtorg: Sara Lind/);
  const wait = await taskOf(unit, caseId, 'remissvar');
  const page = wordsOf(await sofia.get(taskPath(wait)));
  expect(page).toContain('Jobbtorg City');
  expect(page).toContain('Ingen påminnelse är skickad');
  const remittal = (await readCase(unit.table, caseId))?.remittals[0]?.instanceId ?? '';
  const shared = wordsOf(await sofia.get(documentsPath(caseId, remittal)));
  expect(shared).toContain('Det som lämnades till Jobbtorg');
});

test('the documents hold the form as sent, each part, the calculation and the decision', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await decided(unit, caseId);
  await machine(unit, caseId);
  const sofia = browser(unit, 'sofia');
  const page = await sofia.get(documentsPath(caseId, instanceId, 'ib1'));
  for (const title of ['Ansökan som den skickades', 'Mottagning', 'IB 4', 'Beslut: Bifall']) {
    expect(wordsOf(page)).toContain(title);
  }
  expect(page.body).toMatch(/<details[^>]* id="ib1" open/);
  expect(wordsOf(page)).toContain('Personliga kostnader, Sara Lind');
});

test('with protected identity the page tells so, and shows no telephone', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  await inUtredning(unit, caseId, { protectedIdentity: true });
  const page = await browser(unit, 'samuel').get(address);
  expect(wordsOf(page)).toContain('Lämna inte ut något om var personen finns');
  expect(page.body).not.toContain('0701740605');
  expect((await browser(unit, 'sofia').get(address)).status).toBe(404);
});

test('another unit does not learn that the case exists', async () => {
  const unit = aUnit();
  const { caseId, instanceId, address } = await applied(unit);
  const task = await taskOf(unit, caseId, 'mottagning');
  const karin = browser(unit, 'karin');
  const paths = [
    address,
    `${address}/journal`,
    documentsPath(caseId, instanceId),
    `${address}/${instanceId}/brev`,
    taskPath(task),
  ];
  for (const path of paths) expect((await karin.get(path)).status).toBe(404);
  const write = await karin.post(`${address}/journal`, { text: ['Nyfiken'] }, { press: 'note' });
  expect(write.status).toBe(404);
  expect((await karin.post(taskPath(task), {}, { press: 'complete' })).status).toBe(404);
});

test('every reading is logged, and a manager sees who read what', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  await browser(unit, 'mona').get(address);
  await browser(unit, 'mona').get(taskPath(await taskOf(unit, caseId, 'mottagning')));
  expect(await readLogOf(unit.table, caseId, '2026-11')).toHaveLength(2);
  const log = await browser(unit, 'erik').get(`${address}/laslogg`);
  expect(wordsOf(log)).toContain('Mona Ekdahl Ärendet');
  expect(wordsOf(log)).toContain('Uppgift: Mottagning');
  expect((await browser(unit, 'mona').get(`${address}/laslogg`)).status).toBe(403);
});

test('a note is written once, and an empty one comes back with its error', async () => {
  const unit = aUnit();
  const { address } = await applied(unit);
  const mona = browser(unit, 'mona');
  const note = (text: string, key?: string) =>
    mona.post(`${address}/journal`, { text: [text] }, { press: 'note', ...(key ? { key } : {}) });
  expect((await note('  ')).status).toBe(422);
  const long = await note('a'.repeat(4001));
  expect(long.status).toBe(422);
  expect(long.body).toContain('a'.repeat(4001));
  await note('Ringde, fick inget svar.', 'the-very-same-form-key');
  const saved = await note('Ringde, fick inget svar.', 'the-very-same-form-key');
  const shown = wordsOf(await mona.get(saved.location));
  expect(shown).toContain('Anteckningen är sparad');
  expect(shown.match(/Ringde, fick inget svar/g)).toHaveLength(1);
});

test('a long journal is read page by page', async () => {
  const unit = aUnit();
  const { address } = await applied(unit);
  const mona = browser(unit, 'mona');
  for (let number = 1; number <= 45; number += 1) {
    await mona.post(`${address}/journal`, { text: [`Rad nummer ${number}.`] }, { press: 'note' });
  }
  const newest = await mona.get(`${address}/journal`);
  expect(wordsOf(newest)).toContain('Rad nummer 45.');
  expect(wordsOf(newest)).not.toContain('Rad nummer 5.');
  const older = /href="([^"]+)"[^>]*rel="next"/.exec(newest.body)?.[1] ?? '';
  expect(wordsOf(await mona.get(older))).toContain('Rad nummer 5.');
});

test('a manager can verify the journal, and is told where it was changed', async () => {
  const unit = aUnit();
  const { caseId, address } = await applied(unit);
  const erik = browser(unit, 'erik');
  expect(wordsOf(await erik.get(`${address}/kontroll`))).toContain('Journalen är hel');
  const [event] = (await readCase(unit.table, caseId))?.events.filter(({ no }) => no === 1) ?? [];
  if (!event) throw new Error('no first event');
  const changed = { ...event, actor: { ...event.actor, name: 'Någon Annan' } };
  await commit(unit.table, [put(journalItem, { event: changed })]);
  expect(wordsOf(await erik.get(`${address}/kontroll`))).toContain('bryts vid händelse 1');
});

test('no link, address or form action has a personal number in it', async () => {
  const unit = aUnit();
  const { caseId, instanceId, address } = await applied(unit);
  await inUtredning(unit, caseId);
  const task = await takes(unit, 'sofia', caseId, 'ib1');
  const sofia = browser(unit, 'sofia');
  const paths = ['/handlaggning', address, documentsPath(caseId, instanceId), taskPath(task)];
  for (const path of paths) {
    const { body } = await sofia.get(path);
    const addresses = [...body.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, to]) => to);
    expect(addresses.filter((to) => /\d{6,8}-?\d{4}/.test(to ?? ''))).toEqual([]);
  }
});

test('what was typed in a form that is sent whole is what the next reader sees', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await inUtredning(unit, caseId, { mottagningNote: 'Ring efter klockan tio.' });
  const path = documentsPath(caseId, instanceId, 'mottagning');
  expect(wordsOf(await browser(unit, 'sofia').get(path))).toContain('Ring efter klockan tio.');
});
