import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { readWorklist } from '../../shared/store/worklist.ts';
import { aSession } from '../../shared/web/test/an-event.ts';
import { conflictPath, documentsPath, journalPath, taskPath, tryingPath } from './address.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { inUtredning, takes, taskOf } from './case.builder.ts';
import { allLoggedIn, applied, aUnit, machine, type Person, people } from './unit.builder.ts';

const told = { ground: ['party'], text: ['Sökanden är min kusin.'] };
const finding = { finding: ['no_conflict'], reason: ['De har bara samma efternamn.'] };

/** Sofia investigates; she has a draft in IB 1. */
async function investigated() {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId, instanceId, address } = await applied(unit);
  await inUtredning(unit, caseId);
  const ib1 = await takes(unit, 'sofia', caseId, 'ib1');
  const draft = { householdNote: ['Påbörjat av Sofia'] };
  await browser(unit, 'sofia').post(taskPath(ib1), draft, { press: 'save' });
  const report = (who: Person = 'sofia', form = told, key?: string) =>
    browser(unit, who).post(conflictPath(caseId), form, {
      press: 'report',
      ...(key === undefined ? {} : { key }),
    });
  const state = async () => {
    const page = await readCase(unit.table, caseId);
    if (!page) throw new Error('the case is gone');
    return page;
  };
  return { unit, caseId, instanceId, address, ib1, report, state };
}

const assigned = (tasks: readonly OpenTask[]) => tasks.map(({ assignee }) => assignee?.sub);

test('a report takes the case from the person at once, and the draft is kept for the next', async () => {
  const { unit, address, ib1, report, state } = await investigated();
  expect(assigned((await state()).tasks)).toContain('sub-sofia');
  const answer = await report();
  expect([answer.status, answer.location]).toEqual([303, '/handlaggning?jav=ja']);
  const { head, tasks, events } = await state();
  expect(head.assignee).toBeNull();
  expect(head.conflicted).toEqual([{ sub: 'sub-sofia', name: 'Sofia Wikander' }]);
  expect(new Set(assigned(tasks))).toEqual(new Set([undefined]));
  expect(events[0]).toMatchObject({
    type: 'conflict_reported',
    actor: { id: 'sub-sofia' },
    data: { ground: 'party', text: 'Sökanden är min kusin.' },
  });
  const samuel = browser(unit, 'samuel');
  expect((await samuel.post(`${taskPath(ib1)}/ta`, {}, { press: 'claim' })).status).toBe(303);
  expect((await samuel.get(taskPath(ib1))).body).toContain('Påbörjat av Sofia');
  expect(wordsOf(await samuel.get(address))).toContain('Jäv anmäldes');
});

test('the person is locked out of every page of the case, and told why', async () => {
  const { unit, caseId, instanceId, address, ib1, report } = await investigated();
  await report();
  const sofia = browser(unit, 'sofia');
  const closed = await sofia.get(address);
  expect(closed.status).toBe(403);
  expect(wordsOf(closed)).toContain('Den som är jävig deltar inte i ärendet');
  expect(closed.body).not.toContain('Sara Lind');
  for (const path of [
    journalPath(caseId),
    documentsPath(caseId, instanceId),
    taskPath(ib1),
    conflictPath(caseId),
  ]) {
    const answer = await sofia.get(path);
    expect([path, [403, 404].includes(answer.status)]).toEqual([path, true]);
    expect(answer.body).not.toContain('Sara Lind');
  }
  for (const [path, press] of [
    [taskPath(ib1), 'save'],
    [taskPath(ib1), 'complete'],
    [`${taskPath(ib1)}/ta`, 'claim'],
    [journalPath(caseId), 'note'],
  ] as const) {
    const answer = await sofia.post(path, { text: ['Hej'] }, { press });
    expect([path, answer.status >= 403]).toEqual([path, true]);
  }
  expect((await readCase(unit.table, caseId))?.events[0]?.type).toBe('conflict_reported');
});

test('the case is neither offered nor allotted to the person, not even what opens later', async () => {
  const { unit, caseId, ib1, report } = await investigated();
  await report();
  await takes(unit, 'samuel', caseId, 'ib1');
  await machine(unit, caseId);
  const list = wordsOf(await browser(unit, 'sofia').get('/handlaggning'));
  expect(list).not.toContain(caseId);
  const erik = browser(unit, 'erik');
  expect((await erik.get(taskPath(ib1))).body).not.toContain('value="sub-sofia"');
  const given = await erik.post(
    `${taskPath(ib1)}/fordela`,
    { to: ['sub-sofia'] },
    { press: 'allot' },
  );
  expect(given.status).toBe(422);
  const { mine } = await readWorklist(unit.table, aSession(people.sofia));
  expect(mine).toEqual([]);
});

test('the same report twice is one, and pressing again afterwards is no fault', async () => {
  const { report, state } = await investigated();
  await report('sofia', told, 'the-same-form-twice');
  expect((await report('sofia', told, 'the-same-form-twice')).status).toBe(303);
  expect((await report('sofia', told)).status).toBe(303);
  const { head, events } = await state();
  expect(head.conflicted).toHaveLength(1);
  expect(events.filter(({ type }) => type === 'conflict_reported')).toHaveLength(1);
});

test('without a ground nothing is reported, and what was typed is kept', async () => {
  const { report, state } = await investigated();
  const answer = await report('sofia', { ...told, ground: [] });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('Sökanden är min kusin.');
  expect(answer.body).toContain('href="#f-ground"');
  expect((await state()).head.conflicted).toBeUndefined();
});

test('somebody of another unit does not learn that there is a case to report', async () => {
  const { unit, caseId, report, state } = await investigated();
  expect((await report('karin')).status).toBe(404);
  expect((await browser(unit, 'karin').get(conflictPath(caseId))).status).toBe(404);
  expect((await state()).head.conflicted).toBeUndefined();
});

test('the way to the report is on the case and on each task', async () => {
  const { unit, caseId, address, ib1 } = await investigated();
  for (const path of [address, taskPath(ib1)]) {
    expect((await browser(unit, 'sofia').get(path)).body).toContain(conflictPath(caseId));
  }
});

describe('the question is tried', () => {
  test('a manager who finds no conflict lets the person take part again, with reasons', async () => {
    const { unit, caseId, address, report, state } = await investigated();
    await report();
    const erik = browser(unit, 'erik');
    expect((await erik.get(conflictPath(caseId))).body).toContain(tryingPath(caseId, 'sub-sofia'));
    const path = tryingPath(caseId, 'sub-sofia');
    const without = await erik.post(path, { ...finding, reason: [''] }, { press: 'lift' });
    expect(without.status).toBe(422);
    const lifted = await erik.post(path, finding, { press: 'lift' });
    expect(lifted.location).toBe(`${conflictPath(caseId)}?klart=provning`);
    expect((await browser(unit, 'sofia').get(address)).status).toBe(200);
    const { events, head } = await state();
    expect(head.conflicted).toEqual([]);
    expect(events[0]).toMatchObject({
      type: 'conflict_tried',
      data: { finding: 'no_conflict', about: 'Sofia Wikander' },
    });
    await takes(unit, 'sofia', caseId, 'ib1');
    expect((await taskOf(unit, caseId, 'ib1')).assignee?.sub).toBe('sub-sofia');
    expect((await erik.get(path)).status).toBe(404);
  });

  test('the person cannot find it alone, nor can a colleague', async () => {
    const { unit, caseId, report, state } = await investigated();
    await report('erik');
    for (const who of ['erik', 'sofia', 'samuel'] as const) {
      const path = tryingPath(caseId, 'sub-erik');
      const answer = await browser(unit, who).post(path, finding, { press: 'lift' });
      expect([who, answer.status]).toEqual([who, 403]);
    }
    expect((await state()).head.conflicted).toHaveLength(1);
  });

  test('an objection by the applicant keeps the colleague away until it is tried', async () => {
    const { unit, caseId, address, state } = await investigated();
    const path = `${conflictPath(caseId)}/invandning`;
    const form = { ...told, who: ['sub-sofia'] };
    expect((await browser(unit, 'sofia').post(path, form, { press: 'object' })).status).toBe(403);
    const erik = browser(unit, 'erik');
    expect((await erik.get(path)).body).not.toContain('value="sub-erik"');
    const other = { ...told, who: ['sub-karin'] };
    expect((await erik.post(path, other, { press: 'object' })).status).toBe(422);
    expect((await erik.post(path, form, { press: 'object' })).status).toBe(303);
    expect((await browser(unit, 'sofia').get(address)).status).toBe(403);
    expect((await state()).events[0]).toMatchObject({
      type: 'conflict_objected',
      actor: { id: 'sub-erik' },
      data: { about: 'Sofia Wikander', ground: 'party' },
    });
  });
});
