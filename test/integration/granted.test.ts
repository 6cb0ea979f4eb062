import { expect, inject, test } from 'vitest';
import { readFile } from '../../shared/store/application-file.ts';
import { proposalAnswers } from '../stack/answers/forslag.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib1Answers } from '../stack/answers/ib1.ts';
import { newPlayer } from '../stack/player.ts';
import { at, byTheBook, investigatedBy, withoutJobbtorg } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { table } = play.cloud;

test('an application with two children is granted, expedited and set out for payment', async () => {
  const played = await play.applied(aHousehold().withChildren(2));
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
  const file = await readFile(table, played.instanceId);
  expect(file.decision?.kind).toBe('bifall');
  expect(file.payment?.status).toBe('to_attest');
  expect(file.letter?.bytes).toBeGreaterThan(1000);
  expect(file.answers.filter(({ step }) => step === 'barnkonsekvensanalys')).toHaveLength(2);
  const { remittals } = await play.page(played);
  expect(remittals.map(({ flow }) => flow.step)).toEqual(['avslutad']);
});

test('a household without children has no analysis of consequences for children', async () => {
  const played = await play.applied();
  await play.carriesOn(played, withoutJobbtorg);
  const { answers } = await readFile(table, played.instanceId);
  expect(answers.map(({ step }) => step).sort()).toEqual(
    ['beslut', 'forslag', 'ib1', 'ib2', 'ib3', 'ib4', 'mottagning'].sort(),
  );
});

test('a child that IB 1 finds is analysed before the decision', async () => {
  const played = await play.applied();
  await play.upTo(played, 'ib1', withoutJobbtorg);
  const found = ib1Answers(aHousehold().withChildren(1));
  await play.does(played, 'ib1', { by: 'sofia', outcome: 'klar', answers: found });
  const analysis = await play.task(played, 'barnkonsekvensanalys');
  expect(analysis.item).toBe('child_1');
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
});

test.each([
  ['delavslag', 'to_attest'],
  ['avslag', undefined],
] as const)('%s is written and sent with its letter, and payment is %s', async (kind, payment) => {
  const played = await play.applied();
  const script = { ...withoutJobbtorg, forslag: at('sofia', 'till_beslut', proposalAnswers(kind)) };
  await play.carriesOn(played, script);
  expect(await play.ended(played)).toBe('beslutad');
  const file = await readFile(table, played.instanceId);
  expect(file.decision?.kind).toBe(kind);
  expect(file.letter?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(file.payment?.status).toBe(payment);
});

test('a month without a norm table is refused at IB 1 by its name, and the task waits on', async () => {
  const played = await play.applied(aHousehold().forMonth('2031-03'));
  const task = await play.upTo(played, 'ib1', withoutJobbtorg);
  const told = await play.complete(played, task, {
    by: 'sofia',
    outcome: 'klar',
    answers: ib1Answers(played.household),
  });
  expect(told).toMatchObject({ ok: false, reason: 'NoNormTable' });
  expect((await play.task(played, 'ib1')).task).toBe(task.task);
});

test('a proposal beyond the delegation goes to a manager, and not to the one who proposed', async () => {
  const played = await play.applied(aHousehold().withRent(40_000));
  const both = await play.colleague('norrmalm', ['socialsekreterare', 'enhetschef']);
  const task = await play.upTo(played, 'beslut_chef', investigatedBy(withoutJobbtorg, both));
  expect(task).toMatchObject({ role: 'enhetschef', assignee: null });
  const { proposer } = await play.application(played);
  expect(proposer?.sub).toBe(both.viewer.sub);
  const decision = byTheBook.beslut_chef?.(played.household, task);
  if (!decision) throw new Error('the manager has nothing to do');
  const own = await play.complete(played, task, { ...decision, by: both });
  expect(own).toMatchObject({ ok: false, reason: 'DeciderIsProposer' });
  const sofia = await play.complete(played, task, { ...decision, by: 'sofia' });
  expect(sofia).toMatchObject({ ok: false, status: 404 });
  await logsIn(play.cloud, 'erik');
  await play.allots(played, 'beslut_chef', 'erik');
  await play.does(played, 'beslut_chef');
  expect(await play.ended(played)).toBe('beslutad');
  const { decision: signed } = await readFile(table, played.instanceId);
  expect(signed?.decidedBy).toMatchObject({ name: 'Erik Strandberg', role: 'enhetschef' });
});
