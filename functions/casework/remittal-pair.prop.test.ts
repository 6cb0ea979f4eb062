import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from '../../shared/access/viewer.ts';
import { commitChange } from '../../shared/action/change.ts';
import { completeTask } from '../../shared/action/complete-task.ts';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { recallRemittal } from '../../shared/action/remittal/recall.ts';
import { answerParent } from '../../shared/action/step/answer-parent.ts';
import { runStep } from '../../shared/action/step/system-step.ts';
import { withdraw } from '../../shared/action/withdraw.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { verifyChain } from '../../shared/journal/chain.ts';
import { type CasePage, instancesOf, readCase, readJournal } from '../../shared/store/case-page.ts';
import { outboxRow } from '../../shared/store/item/outbox.ts';
import { caseKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { aHead, aRemittal, aWaitingApplication } from '../../shared/store/test/a-remittal.ts';
import { openPlaces, taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { coach, planned } from './remitted.builder.ts';
import { aUnit, type Unit } from './unit.builder.ts';

const ids = ['R-AAAA1111', 'R-BBBB2222'] as const;
const { caseId } = aHead();
const applicant: Viewer = { ...coach, sub: 'sub-amina', roles: ['sokande'], unit: null };
const sofia: Viewer = {
  ...coach,
  sub: 'sub-sofia',
  name: 'Sofia Wikander',
  roles: ['socialsekreterare'],
  unit: 'norrmalm',
};

/** A couple, each with a remittal whose plan is next, and their application that waits for both. */
async function aPair(): Promise<Unit> {
  const unit = aUnit();
  const flow = { ...aRemittal().flow, step: 'aktivitetsplan', visit: 4 };
  const remittals = ids.map((instanceId) => aRemittal({ instanceId, flow, status: 'mapped' }));
  await commitChange(unit.table, {
    at: unit.now,
    actor: { kind: 'system', id: 'test', name: 'test', role: 'system' },
    head: { next: aHead() },
    instances: [aWaitingApplication(ids), ...remittals].map((next) => ({ next })),
    events: [{ type: 'note_written', data: { text: 'begun' } }],
    messages: [],
    writes: [],
  });
  return unit;
}

async function pageOf(unit: Unit): Promise<CasePage> {
  const page = await readCase(unit.table, caseId);
  if (!page) throw new Error('the case is gone');
  return page;
}

let keys = 0;
const newKey = () => `a-key-of-a-property-${++keys}`;

async function completes(
  unit: Unit,
  viewer: Viewer,
  which: { readonly step: string; readonly of: string },
  done: { readonly outcome: string; readonly answers: Answers },
): Promise<boolean> {
  const task = (await pageOf(unit)).tasks.find(
    ({ step, item, instanceId }) => step === which.step && (item ?? instanceId) === which.of,
  );
  if (!task) return false;
  const { instanceId, task: name } = task;
  const { outcome, answers } = done;
  const input = { kind: 'json', answers } as const;
  const wish = { viewer, caseId, instanceId, task: name, outcome, input, key: newKey() };
  return (await completeTask(unit, wish)).ok;
}

/** What can befall the pair. Each says whether it was done. */
const acts = {
  /** The machines ask for the tasks of all open places, as after a start. */
  open: async (unit: Unit) => {
    for (const { instanceId, flow } of instancesOf(await pageOf(unit))) {
      for (const { step, item } of openPlaces(processOf(flow.process), flow)) {
        const ask = { process: flow.process, caseId, instanceId, step, item, token: newKey() };
        await openTaskFor(unit, ask);
      }
    }
    return true;
  },
  plan: (unit: Unit, of: string) => completes(unit, coach, { step: 'aktivitetsplan', of }, planned),
  sendBack: (unit: Unit, of: string) =>
    completes(
      unit,
      coach,
      { step: 'aktivitetsplan', of },
      {
        outcome: 'atersand',
        answers: { returnReason: 'wrong_group', returnText: 'Har redan arbete.' },
      },
    ),
  handOver: async (unit: Unit, instanceId: string) => {
    const ask = { process: 'jobbtorg_remiss', caseId, instanceId, step: 'svar' } as const;
    const { outcome } = await runStep(unit, ask, answerParent);
    return outcome !== 'inaktuell';
  },
  goOn: (unit: Unit, of: string) =>
    completes(
      unit,
      sofia,
      { step: 'remissvar', of },
      {
        outcome: 'utan_svar',
        answers: { whyGoOn: 'Hyran ska betalas.' },
      },
    ),
  recall: async (unit: Unit, instanceId: string) => {
    const form = { recalledWhy: ['Personen har fått arbete.'] };
    const ask = { viewer: sofia, caseId, instanceId, form, key: newKey() };
    return (await recallRemittal(unit, ask)).ok;
  },
  takeBack: async (unit: Unit) => {
    const instanceId = aWaitingApplication(ids).instanceId;
    return (await withdraw(unit, { viewer: applicant, caseId, instanceId, key: newKey() })).ok;
  },
} as const;

type Act = keyof typeof acts;
type Turn = { readonly act: Act; readonly which: number; readonly withNext: boolean };

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Act>('open', 'plan', 'handOver') },
      { weight: 2, arbitrary: fc.constantFrom<Act>('goOn', 'sendBack', 'recall') },
      { weight: 1, arbitrary: fc.constant<Act>('takeBack') },
    ),
    which: fc.nat({ max: 1 }),
    withNext: fc.boolean(),
  }),
  { minLength: 3, maxLength: 16 },
);

/** Does all of it, some at the same moment as the next. @returns which acts were done of which remittal */
async function played(unit: Unit, all: readonly Turn[]): Promise<readonly string[]> {
  const done: string[] = [];
  let under: Promise<void>[] = [];
  for (const { act, which, withNext } of all) {
    const of = ids[which] ?? ids[0];
    under.push(
      acts[act](unit, of).then((ok) => {
        if (ok) done.push(`${act} ${act === 'takeBack' ? '' : of}`.trim());
      }),
    );
    if (withNext) continue;
    await Promise.all(under);
    under = [];
  }
  await Promise.all(under);
  return done;
}

async function signalsTo(unit: Unit): Promise<readonly string[]> {
  const partition = caseKey.partition(caseId);
  const { items } = await query(unit.table, { partition, from: 'O#', to: 'O#~' });
  return ofKind(outboxRow, items).flatMap(({ message }) =>
    message.kind === 'signal' ? [`${message.instanceId} ${message.task}`] : [],
  );
}

/** How a wait may have ended, by what was done of its remittal. */
const endings: Readonly<Record<string, Act>> = {
  besvarad: 'plan',
  atersand: 'sendBack',
  utan_svar: 'goOn',
  aterkallad: 'recall',
};

test('however their steps meet, an answer is kept once, and the wait for it ends once', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (all) => {
      const unit = await aPair();
      const done = await played(unit, [{ act: 'open', which: 0, withNext: false }, ...all]);
      // In the end every machine comes to its steps.
      for (const id of ids) await acts.handOver(unit, id);
      await acts.open(unit);

      const page = await pageOf(unit);
      const journal = await readJournal(unit.table, caseId);
      const [application] = page.applications;
      const signals = await signalsTo(unit);
      expect(new Set(signals).size).toBe(signals.length);
      expect(verifyChain(journal, page.head.journal).ok).toBe(true);
      const gone = done.includes('takeBack');
      expect(application?.flow.step).toBe(gone ? 'aterkallad' : 'utredning');
      for (const one of page.remittals) {
        const id = one.instanceId;
        const was = (act: Act) => done.includes(`${act} ${id}`);
        const told = (type: string) =>
          journal.filter((event) => event.type === type && event.data.remittalId === id).length;
        expect([told('remittal_answered'), told('remittal_returned')]).toEqual([
          was('plan') ? 1 : 0,
          was('sendBack') ? 1 : 0,
        ]);
        expect(one.answer !== undefined).toBe(was('plan') || was('sendBack'));
        expect(one.flow.step).not.toBe('svar');
        if (gone && one.answer === undefined) expect(one.status).toBe('recalled');
        const wait = application?.flow.parts.find(({ item }) => item === id);
        const over = was('plan') || was('sendBack') || was('recall') || was('goOn');
        if (!gone) expect(wait?.state).toBe(over ? 'done' : 'open');
        if (wait?.outcome !== undefined) expect(was(endings[wait.outcome] ?? 'open')).toBe(true);
      }
      // Each open place has its task, and no task has outlived its place.
      const places = instancesOf(page).flatMap(({ instanceId, flow }) =>
        openPlaces(processOf(flow.process), flow).map((at) => `${instanceId} ${taskKey(at)}`),
      );
      const tasks = page.tasks.map(({ instanceId, task }) => `${instanceId} ${task}`);
      expect(tasks.toSorted()).toEqual(places.toSorted());
    }),
    { numRuns: 150 },
  );
}, 120_000);
