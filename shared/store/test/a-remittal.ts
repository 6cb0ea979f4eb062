/** For tests: a case, an application that waits for Jobbtorg and a remittal of it, as the store has them. */

import { jobbtorgRemiss } from '../../../workflows/jobbtorg_remiss.ts';
import { nyansokan } from '../../../workflows/nyansokan.ts';
import { advance, begin, type Move } from '../../../workflows/transition.ts';
import { latestVersions } from '../../instrument/registry.ts';
import { emptyChain } from '../../journal/chain.ts';
import type { CaseHead } from '../item/case.ts';
import type { Application } from '../item/instance.ts';
import type { Remittal } from '../item/remittal.ts';

const now = '2026-03-16T08:00:00.000Z';

export function aHead(changed: Partial<CaseHead> = {}): CaseHead {
  return {
    caseId: 'EB-26-ABC123',
    version: 1,
    unit: 'norrmalm',
    protectedIdentity: false,
    assignee: { sub: 'sub-sofia', name: 'Sofia Wikander' },
    subjects: ['sub-amina'],
    household: {
      adults: [{ id: 'adult1', name: 'Amina Lindgren', personalNumber: '199003149805' }],
      children: [],
    },
    contact: { phone: '0701234567', email: 'hemlig@example.org', language: 'sv' },
    openedAt: now,
    journal: emptyChain,
    ...changed,
  };
}

export function aRemittal(changed: Partial<Remittal> = {}): Remittal {
  return {
    caseId: 'EB-26-ABC123',
    instanceId: 'R-AAAA1111',
    unit: 'norrmalm',
    version: 1,
    flow: {
      ...begin(jobbtorgRemiss, jobbtorgRemiss.name, { children: [], remittals: [] }),
      step: 'kvittering',
    },
    run: 1,
    openedAt: now,
    runAskedAt: now,
    marks: [],
    forms: latestVersions(),
    applicationId: 'A-11111111',
    adultId: 'adult1',
    office: 'jobbtorg_city',
    sentBy: { sub: 'sub-sofia', name: 'Sofia Wikander' },
    sentAt: now,
    consent: {
      state: 'given',
      how: 'orally',
      witness: 'Mona Ekdahl',
      at: now,
      until: '2026-12-31',
      scope: ['background'],
      purpose: 'En aktivitetsplan',
      receiver: 'jobbtorg_city',
    },
    shared: {
      name: 'Amina Lindgren',
      language: 'sv',
      interpreter: 'somaliska',
      fields: [{ label: 'Arbetslivserfarenhet', value: 'Undersköterska i sex år' }],
    },
    status: 'sent',
    dueAt: '2026-03-20T22:59:59.999Z',
    ...changed,
  };
}

/** The ways of an application to where it waits for Jobbtorg; its plan is not made yet. */
const untilRemitted: readonly Omit<Move, 'by'>[] = [
  { step: 'mottagning', outcome: 'till_utredning' },
  { step: 'ib1', outcome: 'klar' },
  { step: 'ib2', outcome: 'remiss' },
  { step: 'ib3', outcome: 'klar' },
];

/** An application in utredning that waits for the answers to these remittals, and for its plan. */
export function aWaitingApplication(
  remittals: readonly string[],
  changed: Partial<Application> = {},
): Application {
  let flow = begin(nyansokan, nyansokan.name, { children: [], remittals: [] });
  for (const move of untilRemitted) {
    const moved = advance(nyansokan, flow, { ...move, by: 'person', items: remittals });
    if (!moved.ok) throw new Error(moved.reason);
    flow = moved.flow;
  }
  const { caseId, unit, household } = aHead();
  return {
    caseId,
    instanceId: 'A-11111111',
    unit,
    version: 1,
    flow,
    run: 1,
    openedAt: now,
    runAskedAt: now,
    marks: [],
    forms: latestVersions(),
    month: '2026-03',
    household,
    channel: 'web',
    language: 'sv',
    formVersion: 1,
    formHash: '0'.repeat(64),
    submittedAt: now,
    calculationNo: 0,
    ...changed,
  };
}
