import { describe, expect, test } from 'vitest';
import { commitChange } from '../../shared/action/change.ts';
import { aChild, anIb1 } from '../../shared/application/answers.builder.ts';
import { ib4Version1 } from '../../shared/instrument/forms/ib4.ts';
import { toForm } from '../../shared/instrument/to-form.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { documentsPath, reopenPath, taskPath } from './address.ts';
import {
  noRemittal,
  plan,
  proposal,
  signature,
  underlag,
  wayToSupport,
} from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, does, inUtredning, takes, taskOf } from './case.builder.ts';
import { applied, aUnit, machine, type Unit } from './unit.builder.ts';

const why = ['Hyran var fel.'];

async function reopens(unit: Unit, of: { caseId: string; instanceId: string }, part: string) {
  const sofia = browser(unit, 'sofia');
  const answer = await sofia.post(reopenPath(of, part), { why }, { press: 'reopen' });
  expect(answer.status, wordsOf(answer)).toBe(303);
  await machine(unit, of.caseId);
  return answer.location;
}

async function tasks(unit: Unit, caseId: string) {
  return (await readCase(unit.table, caseId))?.tasks.map(({ task }) => task) ?? [];
}

describe('a part that is done', () => {
  test('is opened again beside those that are open, and both its versions can be read', async () => {
    const unit = aUnit();
    const { caseId, instanceId, address } = await applied(unit);
    await inUtredning(unit, caseId);
    await takes(unit, 'sofia', caseId, 'ib1');
    await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: underlag });
    const others = await tasks(unit, caseId);
    const sofia = browser(unit, 'sofia');
    const here = reopenPath({ caseId, instanceId }, 'ib1');
    expect((await sofia.get(address)).body).toContain(`href="${here}"`);
    expect((await sofia.post(here, { why: [''] }, { press: 'reopen' })).status).toBe(422);
    const back = await reopens(unit, { caseId, instanceId }, 'ib1');
    expect(wordsOf(await sofia.get(back))).toContain('IB 1 – Underlag är öppen igen.');
    const now = await tasks(unit, caseId);
    expect(now).toEqual(expect.arrayContaining(others));
    expect(now).toHaveLength(others.length + 1);
    const answers = { ...underlag, assessment: 'Bedömt på nytt.' };
    await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers });
    const documents = wordsOf(await sofia.get(documentsPath(caseId, instanceId)));
    expect(documents).toContain('Bedömt på nytt.');
    expect(documents).toContain('Tidigare version 1');
    expect(documents.match(/Din bedömning av rätten/g)).toHaveLength(2);
    const events = (await readCase(unit.table, caseId))?.events ?? [];
    expect(events.find(({ type }) => type === 'part_reopened')?.data).toEqual({
      part: 'ib1',
      why: why[0],
    });
  });

  test('is opened from the proposal, and what was typed there is kept', async () => {
    const unit = aUnit();
    const { caseId, instanceId } = await applied(unit);
    await atProposal(unit, caseId);
    const sofia = browser(unit, 'sofia');
    const before = await taskOf(unit, caseId, 'forslag');
    const text = 'Hushållet saknar inkomst sedan augusti.';
    await sofia.post(taskPath(before), { circumstances: [text] }, { press: 'save' });
    unit.now = '2026-11-03T08:00:00.000Z';
    await reopens(unit, { caseId, instanceId }, 'ib1');
    expect((await tasks(unit, caseId)).map((task) => task.split('.')[0])).toEqual(['ib1']);
    expect(wordsOf(await sofia.get(taskPath(before)))).toContain('Uppgiften är redan klar');
    await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: underlag });
    const after = await taskOf(unit, caseId, 'forslag');
    expect(after.task).not.toBe(before.task);
    expect((await sofia.get(taskPath(after))).body).toContain(text);
  });

  test('is not opened by somebody who does not have the case, nor twice', async () => {
    const unit = aUnit();
    const { caseId, instanceId } = await applied(unit);
    await atProposal(unit, caseId);
    const here = reopenPath({ caseId, instanceId }, 'ib3');
    for (const who of ['mona', 'samuel', 'karin'] as const) {
      const answer = await browser(unit, who).post(here, { why }, { press: 'reopen' });
      expect([403, 404, 409], who).toContain(answer.status);
    }
    expect((await tasks(unit, caseId)).map((task) => task.split('.')[0])).toEqual(['forslag']);
    await reopens(unit, { caseId, instanceId }, 'ib3');
    const again = await browser(unit, 'sofia').post(here, { why }, { press: 'reopen' });
    expect(again.status).toBe(409);
    expect(await tasks(unit, caseId)).toHaveLength(1);
  });
});

const children = [aChild(5)];
const analysis = {
  housing: 'trygg',
  health: 'frisk',
  leisure: 'fotboll',
  contactWithParent: 'varannan helg',
  school: 'trivs',
  viewHow: 'not_obtained',
  viewWhyNot: 'Barnet är litet.',
  hasEffect: false,
  noEffectReason: 'Ansökan beviljas helt som den är.',
};

test('a decision waits for a new analysis when what it rests on has changed', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit, { children });
  const made = async (step: string, outcome: string, answers: object) => {
    unit.now = new Date(Date.parse(unit.now) + 60_000).toISOString();
    await does(unit, 'sofia', caseId, { step, outcome, answers: { ...answers } });
  };
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  await made('barnkonsekvensanalys', 'klar', analysis);
  await made('ib1', 'klar', anIb1({ children }));
  await made('ib2', 'ej_aktuell', noRemittal);
  await made('ib3', 'klar', wayToSupport);
  await made('ib4', 'klar', plan);
  await reopens(unit, { caseId, instanceId }, 'ib1');
  await made('ib1', 'klar', anIb1({ children, rent: 650_000 }));
  await made('forslag', 'till_beslut', proposal);
  const sofia = browser(unit, 'sofia');
  const decision = await taskOf(unit, caseId, 'beslut');
  const said = /analysen är äldre än IB 1, som ändrades 2 november 2026/;
  expect(wordsOf(await sofia.get(taskPath(decision)))).toMatch(said);
  const typed = { read: ['yes'], noConflict: ['yes'] };
  const refused = await sofia.post(taskPath(decision), typed, {
    press: 'complete',
    outcome: 'beslutad',
  });
  expect(refused.status).toBe(409);
  const child = (await readCase(unit.table, caseId))?.applications[0]?.household.children[0];
  const part = `barnkonsekvensanalys.${child?.id}`;
  expect(refused.body).toContain(reopenPath({ caseId, instanceId }, part));
  await reopens(unit, { caseId, instanceId }, part);
  await made('barnkonsekvensanalys', 'klar', analysis);
  await made('forslag', 'till_beslut', proposal);
  const last = await taskOf(unit, caseId, 'beslut');
  expect(wordsOf(await sofia.get(taskPath(last)))).not.toMatch(said);
  await made('beslut', 'beslutad', signature);
});

test('a case that began with the first plan goes on with it, draft and all', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  const page = await readCase(unit.table, caseId);
  const seen = page?.applications[0];
  if (!page || !seen) throw new Error('there is no application');
  await commitChange(unit.table, {
    at: unit.now,
    actor: { kind: 'system', id: 'test', name: 'test', role: 'system' },
    head: { seen: page.head, next: page.head },
    instances: [{ seen, next: { ...seen, forms: { ...seen.forms, ib4: 1 } } }],
    events: [],
    messages: [],
    writes: [],
  });
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib4');
  const task = await taskOf(unit, caseId, 'ib4');
  expect(task.formVersion).toBe(1);
  const sofia = browser(unit, 'sofia');
  await sofia.post(taskPath(task), { situation: ['Som förut'] }, { press: 'save' });
  const draft = await sofia.get(taskPath(task));
  expect(draft.body).toContain('Som förut');
  expect(wordsOf(draft)).toContain('Sade ja vid mötet');
  expect(wordsOf(draft)).not.toContain('Vem gäller planen?');
  const { concerns: _, ...first } = plan;
  const duties = [{ duty: 'söker jobb', howOften: 'varje vecka', leadsTo: 'arbete' }];
  const answers = { ...first, duties, signed: 'orally' };
  const done = await sofia.post(taskPath(task), toForm(ib4Version1, answers), {
    press: 'complete',
    outcome: 'klar',
  });
  expect(done.status, wordsOf(done)).toBe(303);
});
