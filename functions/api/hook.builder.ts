/** For tests: an office with a system of its own that signs what it tells the API. */

import { aPlan } from '../../shared/action/attendance/planned.builder.ts';
import { aSystem, master } from '../../shared/action/hook/deliver.builder.ts';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { secretOf, signatureHeader, timestampOf } from '../../shared/notice/signature.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { officeSystem } from '../../shared/store/item/notice.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { commit, put } from '../../shared/store/table.ts';
import { aHead, aRemittal } from '../../shared/store/test/a-remittal.ts';
import { apiAudience } from '../../shared/web/api-audience.ts';
import { aContext, anEvent, somePorts, wallTime } from '../../shared/web/test/an-event.ts';
import { jobbtorgRemiss } from '../../workflows/jobbtorg_remiss.ts';
import { remitted, someDeps } from '../jobbtorg/office.builder.ts';
import { routes } from './routes.ts';

/** What a test lets be different of how a message is signed and sent. */
export type Sending = {
  readonly id?: string;
  readonly office?: string;
  readonly version?: number;
  /** Seconds by which the sender's clock is wrong. */
  readonly off?: number;
  /** What becomes of the body on its way. */
  readonly tamper?: (body: string) => string;
};

export const about = { caseId: 'EB-26-ABC123', instanceId: 'R-AAAA1111' };
export const acknowledged = (number: number, answers: unknown = { meetingOn: '2026-03-18' }) => ({
  type: 'remittal.acknowledged',
  timestamp: wallTime.toISOString(),
  data: { ...about, number, answers },
});

/** The week of the tests, with a plan that began before it. */
export const planned = { status: 'following', plans: aPlan('2026-03-02') } as const;
export const attendance = (number: number, marks: unknown) => ({
  type: 'attendance.registered',
  timestamp: wallTime.toISOString(),
  data: { ...about, number, week: '2026-W12', marks },
});

/** An office with a system, and one remittal sent to it. */
export async function anOfficeSystem(
  remittal: Partial<Remittal> = {},
  system = aSystem(),
  head = aHead(),
) {
  const deps = someDeps();
  const hooks = { key: async () => master, target: 'local' } as const;
  const letters = { read: async () => new Uint8Array() };
  await commit(deps.table, [put(officeSystem, system)]);
  await remitted(deps, head, aRemittal(remittal));
  const { ports } = somePorts(null);
  const handler = apiAudience(routes, ports, { ...deps, hooks, letters, unit: 'norrmalm' });
  let ids = 0;
  const answerOf = async (event: ReturnType<typeof anEvent>) => {
    const { statusCode: status, body } = await handler(event, aContext);
    const read: Readonly<Record<string, unknown>> = JSON.parse(body);
    const { requestId: _, ...said } = read;
    return { status, ...said };
  };
  return {
    deps,
    /** Signs a message and sends it. */
    tells: (message: unknown, sending: Sending = {}) => {
      const { id = `message-${++ids}`, office = 'jobbtorg_city', version = 1 } = sending;
      const { off = 0, tamper = (body) => body } = sending;
      const timestamp = timestampOf(new Date(wallTime.getTime() + off * 1000));
      const body = typeof message === 'string' ? message : JSON.stringify(message);
      const secrets = [secretOf(master, office, version)];
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatureHeader(secrets, { id, timestamp, body }),
      };
      const path = `/api/hooks/${sending.office ?? 'jobbtorg_city'}`;
      return answerOf(anEvent({ method: 'POST', path, headers, body: tamper(body) }));
    },
    /** Asks for what the system was told, as a coach of an office. */
    notices: (office: string, query: Readonly<Record<string, string>> = {}) => {
      const path = `/api/remittals/${about.caseId}/${about.instanceId}/notices`;
      const event = anEvent({ path, query });
      const claims = {
        token_use: 'id',
        sub: 's',
        name: 'Jamal',
        'cognito:groups': 'jobbtorgscoach',
      };
      const jwt = { claims: { ...claims, 'custom:unit': office }, scopes: null };
      Reflect.set(event.requestContext, 'authorizer', { jwt });
      return answerOf(event);
    },
    /** The machine comes to a step of the office. */
    comesTo: (step: string) => {
      const place = { process: jobbtorgRemiss.name, step, token: `token-of-${step}` };
      return openTaskFor(deps, { ...place, ...about });
    },
    page: async () => {
      const page = await readCase(deps.table, about.caseId);
      if (!page) throw new Error('there is no case');
      return page;
    },
  };
}
