import { randomUUID } from 'node:crypto';
import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { expect, inject, test } from 'vitest';
import { localMonth } from '../../shared/clock/stockholm.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { readCounters } from '../../shared/store/figures.ts';
import { encode } from '../../shared/store/item/define.ts';
import { journalItem } from '../../shared/store/item/journal.ts';
import { outboxRow } from '../../shared/store/item/outbox.ts';
import { waitToken } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { kvitteringAnswers } from '../stack/answers/jobbtorg.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { replay } from '../stack/replay.ts';
import { byTheBook, withoutJobbtorg } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));
const { table, functions, machines } = play.cloud;

const completions = async (played: Played, step: string) =>
  (await readJournal(table, played.caseId)).filter(
    (event) => event.type === 'task_completed' && event.step === step,
  );

test('of two who complete a task at the same moment one wins, and the other is told who did what', async () => {
  const played = await play.applied();
  const task = await play.task(played, 'mottagning');
  const { mona, rival } = {
    mona: play.login(played, 'mona'),
    rival: await play.colleague('norrmalm', ['mottagningssekreterare']),
  };
  await play.transport.claim(mona, task);
  const answers = mottagningAnswers.till_utredning;
  const both = await Promise.all(
    [mona, mona, rival].map((by) =>
      play.transport.complete(by, task, 'till_utredning', answers, randomUUID()),
    ),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const late = await play.transport.complete(mona, task, 'till_utredning', answers, randomUUID());
  expect(late).toMatchObject({
    ok: false,
    reason: 'TaskAlreadyDone',
    body: { closedBy: 'Mona Ekdahl', outcome: 'till_utredning' },
  });
  expect(await completions(played, 'mottagning')).toHaveLength(1);
});

test('two coaches who answer at the same moment: one wins, the other is told by name', async () => {
  const played = await play.applied();
  const task = await play.upTo(played, 'kvittering');
  const jamal = play.login(played, 'jamal');
  const other = await play.colleague('jobbtorg_city', ['jobbtorgscoach']);
  const answers = kvitteringAnswers.kvitterad;
  const both = await Promise.all(
    [jamal, other].map((by) =>
      play.transport.complete(by, task, 'kvitterad', answers, randomUUID()),
    ),
  );
  const [won] = both.flatMap(({ ok }, index) => (ok ? [[jamal, other][index]] : []));
  const lost = both.filter(({ ok }) => !ok);
  expect(lost).toMatchObject([
    { reason: 'TaskAlreadyDone', body: { closedBy: won?.viewer.name, outcome: 'kvitterad' } },
  ]);
  expect(await completions(played, 'kvittering')).toHaveLength(1);
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
});

test('a double click, or a post sent again, is one action', async () => {
  const key = randomUUID();
  const applicant = await play.newApplicant();
  const sent = await Promise.all([1, 2, 3].map(() => play.apply(aHousehold(), { applicant, key })));
  expect(new Set(sent.map(({ body }) => body.instanceId)).size).toBe(1);
  const list = await play.call(applicant, { method: 'GET', path: '/api/applications' });
  expect(list.body.applications).toHaveLength(1);

  const played = await play.applied();
  const task = await play.task(played, 'mottagning');
  const doing = byTheBook.mottagning?.(played.household, task);
  if (!doing) throw new Error('mottagning has nothing to do');
  const first = await play.complete(played, task, doing, key);
  const again = await play.complete(played, task, doing, key);
  expect([first.ok, again.ok]).toEqual([true, true]);
  expect(await completions(played, 'mottagning')).toHaveLength(1);
});

test('stream records that come again have no second effect', async () => {
  const played = await play.applied();
  await play.carriesOn(played, withoutJobbtorg);
  await play.ended(played);
  const journal = await readJournal(table, played.caseId);
  // More than the first where a slow machine was begun anew by the watch: that is not of this test.
  const { run } = await play.application(played);
  const start = {
    kind: 'start',
    process: 'nyansokan',
    instanceId: played.instanceId,
    run,
  } as const;
  const signal = {
    kind: 'signal',
    instanceId: played.instanceId,
    task: 'mottagning.1',
    outcome: 'till_utredning',
  } as const;
  const sweepAt = new Date().toISOString();
  for (const [index, message] of [start, signal].entries()) {
    const row = { caseId: played.caseId, no: 1, index, message, sweepAt, attempts: 0 };
    await replay(functions, 'vagen-carry-outbox', [encode(outboxRow, row)]);
  }
  const decided = journal.find(({ type }) => type === 'decision_made');
  if (!decided) throw new Error('there was no decision');
  // A unit of its own, so that nothing that others play is counted with it.
  const event = { ...decided, no: 9000, data: { ...decided.data, unit: played.instanceId } };
  await replay(functions, 'vagen-project-figures', [encode(journalItem, { event })]);
  const counters = (unit: string) => readCounters(table, unit, localMonth(decided.at));
  const once = await counters(played.instanceId);
  expect(Object.keys(once).length).toBeGreaterThan(0);
  await replay(functions, 'vagen-project-figures', [encode(journalItem, { event })]);
  expect(await counters(played.instanceId)).toEqual(once);
  expect(await readJournal(table, played.caseId)).toHaveLength(journal.length);
  expect((await play.application(played)).run).toBe(run);
});

test('a token answered twice lets the machine on once', async () => {
  const played = await play.applied();
  const task = await play.task(played, 'mottagning');
  const { caseId, instanceId } = played;
  const stored = await read(table, waitToken, caseKey.token(caseId, instanceId, task.task));
  await play.does(played, 'mottagning');
  const next = await play.task(played, 'ib1');
  const again = machines.send(
    new SendTaskSuccessCommand({
      taskToken: stored?.token,
      output: JSON.stringify({ outcome: 'till_utredning' }),
    }),
  );
  await again.catch((error: unknown) => {
    expect(error).toMatchObject({
      name: expect.stringMatching(/Task(DoesNotExist|TimedOut)|InvalidToken/),
    });
  });
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
  expect(next.task).toBe('ib1.2');
  const { answers } = await readFile(table, instanceId);
  expect(answers.filter(({ step }) => step === 'ib1')).toHaveLength(1);
});
