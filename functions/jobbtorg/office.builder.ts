/** For tests: a table with a case whose adult has been remitted to Jobbtorg, and the office's pages. */

import { commitChange } from '../../shared/action/change.ts';
import type { Deps } from '../../shared/action/deps.ts';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { latestVersions } from '../../shared/instrument/registry.ts';
import { emptyChain } from '../../shared/journal/chain.ts';
import type { CaseHead } from '../../shared/store/item/case.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { unitsIn } from '../../shared/store/placement.ts';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import { audience } from '../../shared/web/audience.ts';
import type { Session } from '../../shared/web/session.ts';
import { aContext, anEvent, aPost, aSession, somePorts } from '../../shared/web/test/an-event.ts';
import { jobbtorgRemiss } from '../../workflows/jobbtorg_remiss.ts';
import { begin } from '../../workflows/transition.ts';
import { routes } from './routes.ts';

const now = '2026-03-16T08:00:00.000Z';

/** Things of the case that no page of Jobbtorg may show. */
export const secrets = ['199003149805', '0701234567', 'hemlig@example.org', 'Skriven om barnen'];

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

/** The actions' outside over a table in memory. */
export function someDeps(): Deps & { readonly table: ReturnType<typeof memoryTable> } {
  let ids = 0;
  return {
    table: memoryTable(),
    clock: { now: async () => '2026-03-17T08:00:00.000Z' },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: () => {
      throw new Error('Jobbtorg looks no person up');
    },
  };
}

/** Puts a case with one remittal, a note of the unit's own, and the coach's open task in the table. */
export async function remitted(deps: Deps, head = aHead(), remittal = aRemittal()): Promise<void> {
  const { applicationId, adultId, instanceId, caseId } = remittal;
  await commitChange(deps.table, {
    at: now,
    actor: {
      kind: 'person',
      id: 'sub-sofia',
      name: 'Sofia Wikander',
      role: 'socialsekreterare',
    },
    head: { next: head },
    instances: [{ next: remittal }],
    events: [
      { type: 'note_written', data: { text: 'Skriven om barnen' } },
      {
        type: 'remittal_sent',
        instance: remittal,
        data: { applicationId, adult: adultId, remittalId: instanceId },
      },
    ],
    messages: [],
    writes: [],
  });
  const step = { process: jobbtorgRemiss.name, step: 'kvittering', token: 'a-token' };
  await openTaskFor(deps, { ...step, caseId, instanceId });
}

/** The coach of the office that the remittal was sent to. */
export const coach: Partial<Session> = {
  sub: 'sub-jamal',
  name: 'Jamal Rosenqvist',
  roles: ['jobbtorgscoach'],
  unit: 'jobbtorg_city',
};

/** Who leads that office. */
export const chief: Partial<Session> = {
  sub: 'sub-torsten',
  name: 'Torsten Hallgren',
  roles: ['jobbtorgschef'],
  unit: 'jobbtorg_city',
};

/** A browser logged in as somebody, at the pages of Jobbtorg. */
export function browser(deps: Deps, who: Partial<Session>) {
  const session = aSession(who);
  const { ports, cookie } = somePorts(session);
  const handler = audience(routes, { ...ports, unitNow: unitsIn(deps.table) }, deps);
  const headers = { cookie, host: 'localhost' };
  let key = 0;
  const call = async (event: ReturnType<typeof anEvent>) => {
    const result = await handler(event, aContext);
    return {
      status: result.statusCode,
      body: result.body ?? '',
      location: String(result.headers?.location ?? ''),
    };
  };
  return {
    get: (path: string, query: Readonly<Record<string, string>> = {}) =>
      call(anEvent({ path, query, headers })),
    post: (
      path: string,
      fields: Readonly<Record<string, string>>,
      formKey = `a-form-key-number-${++key}`,
    ) => call(aPost(path, { _csrf: session.csrf, _key: formKey, ...fields }, { headers })),
  };
}
