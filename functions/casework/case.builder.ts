/** For tests: a case taken step by step through the pages, by the people of the unit. */
import type { Answers } from '../../shared/instrument/instrument.ts';
import { readCase } from '../../shared/store/case-page.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { taskPath } from './address.ts';
import {
  noRemittal,
  plan,
  proposal,
  received,
  signature,
  typed,
  underlag,
  wayToSupport,
} from './answers.builder.ts';
import { browser } from './browser.builder.ts';
import { machine, type Person, type Unit } from './unit.builder.ts';

/** The open task of a step. */
export async function taskOf(unit: Unit, caseId: string, step: string): Promise<OpenTask> {
  const page = await readCase(unit.table, caseId);
  const task = page?.tasks.find((one) => one.step === step);
  if (!task) throw new Error(`${step} is not open among ${page?.tasks.map((one) => one.step)}`);
  return task;
}

/** Somebody takes the task of a step. */
export async function takes(unit: Unit, who: Person, caseId: string, step: string) {
  const task = await taskOf(unit, caseId, step);
  const taken = await browser(unit, who).post(`${taskPath(task)}/ta`, {}, { press: 'claim' });
  if (taken.status !== 303) throw new Error(`not taken: ${taken.status} ${taken.body}`);
  return task;
}

/** Somebody does the task of a step, and the machine goes on. */
export async function does(
  unit: Unit,
  who: Person,
  caseId: string,
  done: { readonly step: string; readonly outcome: string; readonly answers: Answers },
): Promise<void> {
  const task = await taskOf(unit, caseId, done.step);
  const answer = await browser(unit, who).post(taskPath(task), typed(task.form, done.answers), {
    press: 'complete',
    outcome: done.outcome,
  });
  if (answer.status !== 303) throw new Error(`${done.step}: ${answer.status} ${answer.body}`);
  await machine(unit, caseId);
}

/** Mottagning is done and Sofia has the case. */
export async function inUtredning(unit: Unit, caseId: string, more: Answers = {}) {
  await takes(unit, 'mona', caseId, 'mottagning');
  const answers = { ...received, ...more };
  await does(unit, 'mona', caseId, { step: 'mottagning', outcome: 'till_utredning', answers });
}

/** Every part of utredning is done, and the calculation made: the proposal is next. */
export async function atProposal(unit: Unit, caseId: string, ib1: Answers = underlag) {
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  const parts = [
    { step: 'ib1', outcome: 'klar', answers: ib1 },
    { step: 'ib2', outcome: 'ej_aktuell', answers: noRemittal },
    { step: 'ib3', outcome: 'klar', answers: wayToSupport },
    { step: 'ib4', outcome: 'klar', answers: plan },
  ];
  for (const part of parts) await does(unit, 'sofia', caseId, part);
}

/** Proposed by Sofia, and decided by her within her delegation. */
export async function decided(unit: Unit, caseId: string, ib1: Answers = underlag) {
  await atProposal(unit, caseId, ib1);
  const [step, outcome] = ['forslag', 'till_beslut'];
  await does(unit, 'sofia', caseId, { step, outcome, answers: proposal });
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
}
