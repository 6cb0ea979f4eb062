/** For tests: a table with a case whose adult has been remitted to Jobbtorg, and the office's pages. */

import { commitChange } from '../../shared/action/change.ts';
import type { Deps } from '../../shared/action/deps.ts';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { unitsIn } from '../../shared/store/placement.ts';
import { aHead, aRemittal } from '../../shared/store/test/a-remittal.ts';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import { audience } from '../../shared/web/audience.ts';
import type { Session } from '../../shared/web/session.ts';
import { aContext, anEvent, aPost, aSession, somePorts } from '../../shared/web/test/an-event.ts';
import { jobbtorgRemiss } from '../../workflows/jobbtorg_remiss.ts';
import type { JobbtorgDeps } from './deps.ts';
import { routes } from './routes.ts';

const now = '2026-03-16T08:00:00.000Z';

/** Things of the case that no page of Jobbtorg may show. */
export const secrets = ['199003149805', '0701234567', 'hemlig@example.org', 'Skriven om barnen'];

/** The actions' outside over a table in memory. */
export function someDeps(): JobbtorgDeps & { readonly table: ReturnType<typeof memoryTable> } {
  let ids = 0;
  return {
    table: memoryTable(),
    hooks: { key: async () => 'a-master-secret-of-the-tests', target: 'local' },
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
export function browser(deps: JobbtorgDeps, who: Partial<Session>) {
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
