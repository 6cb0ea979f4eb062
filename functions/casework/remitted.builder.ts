/** For tests: an application with a remittal, Jobbtorg's coach, the applicant, and time that passes. */
import type { Viewer } from '../../shared/access/viewer.ts';
import { type Completed, completeTask } from '../../shared/action/complete-task.ts';
import { fireTimer } from '../../shared/action/fire-timer.ts';
import { anApplicant } from '../../shared/application/answers.builder.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { timer } from '../../shared/store/item/outbox.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { indexKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { remitted, underlag } from './answers.builder.ts';
import { does, inUtredning, takes, taskOf } from './case.builder.ts';
import { applied, machine, type Unit } from './unit.builder.ts';

export const coach: Viewer = {
  sub: 'sub-jamal',
  name: 'Jamal Rosenqvist',
  roles: ['jobbtorgscoach'],
  unit: 'jobbtorg_city',
  seesProtected: false,
};

export const applicant: Viewer = {
  sub: `sub-${anApplicant.personalNumber}`,
  name: anApplicant.name,
  roles: ['sokande'],
  unit: null,
  seesProtected: false,
};

/** IB 2 of the applicant, with other answers in the one row where they are given. */
export function remitting(more: Answers = {}): Answers {
  const { adults } = remitted;
  const [row] = Array.isArray(adults) ? adults : [];
  const all: Record<string, unknown> = { ...row, wishes: 'arkivarie', ...more };
  const known = Object.entries(all).filter(([, value]) => value !== null);
  return JSON.parse(JSON.stringify({ adults: [Object.fromEntries(known)] }));
}

/** What the row of one who answers on the own page has. */
export const asksOnOwnPage = JSON.parse(
  '{"consentHow":"own_page","consentBy":"2026-11-05","witness":null,"consentOn":null}',
);

/** An application in utredning whose applicant is remitted. */
export async function remittedCase(unit: Unit, ib2: Answers = remitting()) {
  const { caseId, instanceId } = await applied(unit);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: underlag });
  await does(unit, 'sofia', caseId, { step: 'ib2', outcome: 'remiss', answers: ib2 });
  const { instanceId: remittalId } = await theRemittal(unit, caseId);
  return { caseId, applicationId: instanceId, remittalId };
}

/** The one remittal of a case. */
export async function theRemittal(unit: Unit, caseId: string): Promise<Remittal> {
  const [remittal] = (await readCase(unit.table, caseId))?.remittals ?? [];
  if (!remittal) throw new Error('nobody is remitted');
  return remittal;
}

let keys = 0;

/** Somebody completes the open task of a step; a refusal is an error. */
export async function completes(
  unit: Unit,
  viewer: Viewer,
  caseId: string,
  done: { readonly step: string; readonly outcome: string; readonly answers: Answers },
): Promise<void> {
  const told = await tries(unit, viewer, caseId, done);
  if (!told.ok) throw new Error(`${done.step}: ${JSON.stringify(told)}`);
}

/** Somebody tries to; the machine goes on after it. */
export async function tries(
  unit: Unit,
  viewer: Viewer,
  caseId: string,
  done: { readonly step: string; readonly outcome: string; readonly answers: Answers },
): Promise<Completed> {
  const { instanceId, task } = await taskOf(unit, caseId, done.step);
  const told = await completeTask(unit, {
    viewer,
    caseId,
    instanceId,
    task,
    outcome: done.outcome,
    input: { kind: 'json', answers: done.answers },
    key: `a-form-key-of-${viewer.sub}-${++keys}`,
  });
  await machine(unit, caseId);
  return told;
}

export const acknowledged = {
  step: 'kvittering',
  outcome: 'kvitterad',
  answers: { meetingOn: '2026-11-03' },
};
export const mapped = {
  step: 'kartlaggning',
  outcome: 'klar',
  answers: { metOn: '2026-11-02', mapping: 'butik i fyra år', ownWishes: 'kontor' },
};
export const planned = {
  step: 'aktivitetsplan',
  outcome: 'plan_klar',
  answers: {
    activities: [{ kind: 'practice', place: 'Storgården', hours: 20, from: '2026-11-09' }],
    planGoals: 'Anställning före sommaren',
    followUpOn: '2026-12-01',
    coachContact: '08-000 00 10',
  },
};

/** Jobbtorg acknowledges, maps and hands in a plan. */
export async function answers(unit: Unit, caseId: string): Promise<void> {
  for (const done of [acknowledged, mapped, planned]) await completes(unit, coach, caseId, done);
}

/** Time passes to an instant, and all that falls due on the way is done in its order. */
export async function timePasses(unit: Unit, to: string): Promise<void> {
  for (;;) {
    const { items } = await query(unit.table, { index: 'due', partition: indexKey.due, to });
    const [next] = ofKind(timer, items)
      .filter(({ kind, at }) => kind !== 'watch' && at <= to)
      .toSorted((a, b) => a.at.localeCompare(b.at));
    if (!next) break;
    // The sweeper comes a little after the time itself.
    const swept = new Date(Date.parse(next.at) + 1000).toISOString();
    if (swept > unit.now) unit.now = swept;
    await fireTimer(unit, next);
    await machine(unit, next.caseId);
  }
  unit.now = to;
}
