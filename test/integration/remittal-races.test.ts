import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { readJournal } from '../../shared/store/case-page.ts';
import { withoutAnswer } from '../stack/answers/utredning.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { at, byTheBook, leftWaiting } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));

/** An application whose plan at Jobbtorg is next. */
async function atPlan(script = {}): Promise<Played> {
  const played = await play.applied();
  await play.carriesOn(played, { ...byTheBook, ...script, aktivitetsplan: leftWaiting });
  return played;
}

/** Jobbtorg hands in the plan. @returns whether it was taken in */
async function plans(played: Played): Promise<boolean> {
  const task = await play.task(played, 'aktivitetsplan');
  const doing = byTheBook.aktivitetsplan?.(played.household, task);
  if (!doing) throw new Error('nothing is said of the plan');
  const told = await play.complete(played, task, doing);
  if (!told.ok) expect(told.reason).toBe('TaskAlreadyDone');
  return told.ok;
}

/** How often the journal tells of it. */
async function counted(played: Played, ...types: readonly string[]) {
  const journal = await readJournal(play.cloud.table, played.caseId);
  return types.map((type) => journal.filter((event) => event.type === type).length);
}

test('an answer and a recall at the same moment: one is done, and the application goes on by it', async () => {
  const played = await atPlan();
  const [remittal] = (await play.page(played)).remittals;
  const address = `/handlaggning/arenden/${played.caseId}/${remittal?.instanceId}/aterkalla`;
  const sofia = await logsIn(play.cloud, 'sofia');
  const { hidden } = await sofia.get(address);
  const why = { recalledWhy: 'Personen har fått arbete.' };
  const [answered, page] = await Promise.all([
    plans(played),
    sofia.post(address, { ...hidden, ...why, _press: 'recalled' }),
  ]);
  // Handed over already, it is a plan that is followed, and the recall ends it.
  const recalled = page.status === 303;
  expect(answered || recalled).toBe(true);
  if (!recalled) expect(page.text).toContain(why.recalledWhy);
  expect(await counted(played, 'remittal_answered', 'remittal_withdrawn')).toEqual([
    answered ? 1 : 0,
    recalled ? 1 : 0,
  ]);
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
  const { remittals, tasks } = await play.page(played);
  expect(remittals.map(({ flow }) => flow.step)).toEqual([recalled ? 'aterkallad' : 'avslutad']);
  expect(tasks).toEqual([]);
});

test('an answer at the moment of the decision: both are done, once', async () => {
  const played = await atPlan({
    remissvar: at('sofia', 'utan_svar', withoutAnswer),
    beslut: leftWaiting,
  });
  const [answered] = await Promise.all([plans(played), play.does(played, 'beslut')]);
  expect(answered).toBe(true);
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
  expect(await counted(played, 'remittal_answered', 'decision_made')).toEqual([1, 1]);
});

test('an answer as the application is taken back: recalled with it, or answered and living on', async () => {
  const played = await atPlan();
  const [answered, gone] = await Promise.all([
    plans(played),
    play.transport.withdraw(played.applicant, played, randomUUID()),
  ]);
  expect(gone.ok).toBe(true);
  expect(await play.ended(played)).toBe('aterkallad');
  await play.carriesOn(played);
  const [remittal] = (await play.page(played)).remittals;
  expect(remittal?.flow.step).toBe(answered ? 'avslutad' : 'aterkallad');
  const events = await counted(played, 'remittal_answered', 'remittal_withdrawn');
  expect(events).toEqual(answered ? [1, 0] : [0, 1]);
});
