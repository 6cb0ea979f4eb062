/**
 * For tests: the caseworkers' pages of a unit over a table in memory, browsers of its people, and a
 * machine that opens the tasks and runs the steps of the system as the state machine would.
 */
import { createHash } from 'node:crypto';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { answerParent } from '../../shared/action/step/answer-parent.ts';
import { calculateStep } from '../../shared/action/step/calculate.ts';
import { dispatch } from '../../shared/action/step/dispatch.ts';
import { dispatchAmendment, dispatchDismissal } from '../../shared/action/step/dispatch-review.ts';
import { prepareRemittal } from '../../shared/action/step/prepare-remittal.ts';
import { registerDifference } from '../../shared/action/step/register-difference.ts';
import { registerPayment } from '../../shared/action/step/register-payment.ts';
import { sendRemittal } from '../../shared/action/step/send-remittal.ts';
import { runStep, type SystemStep } from '../../shared/action/step/system-step.ts';
import { submitApplication } from '../../shared/action/submit-application.ts';
import { anApplicant, anApplication } from '../../shared/application/answers.builder.ts';
import { instancesOf, readCase } from '../../shared/store/case-page.ts';
import { letterItem } from '../../shared/store/item/decision.ts';
import type { Instance } from '../../shared/store/item/instance.ts';
import { staffWrites } from '../../shared/store/staff.ts';
import { commit, put } from '../../shared/store/table.ts';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import type { Session } from '../../shared/web/session.ts';
import { aSession } from '../../shared/web/test/an-event.ts';
import { openPlaces } from '../../workflows/flow.ts';
import { findStep } from '../../workflows/process.ts';
import { processOf } from '../../workflows/registry.ts';
import type { WebDeps } from '../web.ts';

/** The outside in memory, with a clock that the test sets. */
export interface Unit extends WebDeps {
  now: string;
}

/** An empty unit on a Monday morning. */
export function aUnit(now = '2026-11-02T08:00:00.000Z'): Unit {
  let ids = 0;
  const unit: Unit = {
    now,
    table: memoryTable(),
    clock: { now: async () => unit.now },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => createHash('sha256').update(number).digest('hex'),
    hooks: { key: async () => 'a-master-secret-of-the-tests', target: 'local' },
    letters: { read: async () => new TextEncoder().encode('%PDF-1.7') },
    unit: 'norrmalm',
  };
  return unit;
}

const letter: SystemStep = async ({ instance, now }) => {
  const { caseId, instanceId } = instance;
  const file = { key: `letters/${instanceId}.pdf`, sha256: 'a', bytes: 8, renderedAt: now };
  return { outcome: 'klart', writes: [put(letterItem, { caseId, instanceId, ...file })] };
};

const systemSteps: Readonly<Record<string, SystemStep>> = {
  calculate: calculateStep,
  'render-letter': letter,
  dispatch,
  'register-payment': registerPayment,
  'prepare-remittal': prepareRemittal,
  'send-remittal': sendRemittal,
  'answer-parent': answerParent,
  'dispatch-amendment': dispatchAmendment,
  'dispatch-dismissal': dispatchDismissal,
  'register-difference': registerDifference,
};

/** Whether the system carried out the step where the instance is. */
async function ran(unit: Unit, instance: Instance): Promise<boolean> {
  const { caseId, instanceId, flow } = instance;
  const step = findStep(processOf(flow.process), flow.step)?.step;
  const run = step && 'runs' in step ? systemSteps[step.runs] : undefined;
  if (!run) return false;
  await runStep(unit, { process: flow.process, caseId, instanceId, step: flow.step }, run);
  return true;
}

/** Lets the machines of a case go as far as they come: to where people wait. */
export async function machine(unit: Unit, caseId: string): Promise<void> {
  const page = await readCase(unit.table, caseId);
  if (!page) throw new Error(`there is no ${caseId}`);
  for (const instance of instancesOf(page)) {
    if (await ran(unit, instance)) return machine(unit, caseId);
    const { instanceId, flow } = instance;
    for (const { step, item } of openPlaces(processOf(flow.process), flow)) {
      const ask = { process: flow.process, caseId, instanceId, step, item, token: 'token' };
      await openTaskFor(unit, ask);
    }
  }
}

/** The people of the unit, as their logins say. */
export const people = {
  mona: { sub: 'sub-mona', name: 'Mona Ekdahl', roles: ['mottagningssekreterare'] },
  sofia: { sub: 'sub-sofia', name: 'Sofia Wikander', roles: ['socialsekreterare'] },
  samuel: {
    sub: 'sub-samuel',
    name: 'Samuel Öberg',
    roles: ['socialsekreterare'],
    seesProtected: true,
  },
  karin: {
    sub: 'sub-karin',
    name: 'Karin Falk',
    roles: ['socialsekreterare'],
    unit: 'kungsholmen',
  },
  erik: { sub: 'sub-erik', name: 'Erik Strandberg', roles: ['enhetschef'], seesProtected: true },
} as const satisfies Record<string, Partial<Session>>;

export type Person = keyof typeof people;

/** Everybody has logged in once, so that managers can allot to them. */
export async function allLoggedIn(unit: Unit): Promise<void> {
  for (const person of Object.values(people)) {
    await commit(unit.table, staffWrites(aSession(person), unit.now));
  }
}

/** Somebody has applied on the web; the case, with its first task open. */
export async function applied(
  unit: Unit,
  more: Parameters<typeof anApplication>[0] = {},
  who: { readonly name: string; readonly personalNumber: string } = anApplicant,
  key = `key-of-${who.personalNumber}`,
) {
  const { name, personalNumber } = who;
  const sub = `sub-${personalNumber}`;
  const sent = await submitApplication(unit, {
    applicant: { name, personalNumber, sub },
    viewer: { sub, name, roles: ['sokande'], unit: null, seesProtected: false },
    unit: unit.unit,
    language: 'sv',
    channel: 'web',
    input: { kind: 'json', answers: anApplication(more) },
    key,
  });
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  await machine(unit, sent.caseId);
  const { caseId, instanceId } = sent;
  return { caseId, instanceId, address: `/handlaggning/arenden/${caseId}` };
}
