import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { addressOf, endpointOf } from '../../local/settings.ts';
import { signIn } from '../../local/sign-in.ts';
import type { Cloud } from './cloud.ts';
import type { Login } from './login.ts';
import type { TaskAddress, Told, Transport } from './transport.ts';

const bodySchema = z.record(z.string(), z.unknown());

/** A call of the JSON API as somebody: method, path, body, and the key of the action. */
export type Call = {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Calls the API as people of the user pool do, each with the token of a login made once. */
export type Caller = (by: Login, call: Call) => Promise<Told>;

/** Calls the API of a copy that runs. */
export function callerOf({ settings, outputs }: Cloud): Caller {
  const place = {
    endpoint: endpointOf(settings),
    clientId: outputs.ClientId,
    address: addressOf(settings),
  };
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (username: string) => {
    const token = tokens.get(username) ?? signIn(place, username);
    tokens.set(username, token);
    return token;
  };
  return async (by, { method = 'POST', path, body, key = randomUUID(), headers = {} }) => {
    const answer = await patiently(`${place.address}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenOf(by.username)}`,
        'idempotency-key': key,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const said = text === '' ? {} : bodySchema.parse(JSON.parse(text));
    const { code } = said;
    return {
      ok: answer.ok,
      status: answer.status,
      body: said,
      ...(answer.ok || typeof code !== 'string' ? {} : { reason: code }),
    };
  };
}

/** Comes again when the gateway says that there are too many: the key makes it the same action. */
async function patiently(url: string, init: RequestInit): Promise<Response> {
  for (let times = 1; ; times++) {
    const answer = await fetch(url, init);
    if (answer.status !== 429 || times === TIMES) return answer;
    await pause(times * 500);
  }
}

const TIMES = 6;

function pathOf({ caseId, instanceId, task }: TaskAddress): string {
  return `/api/cases/${caseId}/instances/${instanceId}/tasks/${task}`;
}

/** Plays by the public JSON API. */
export function byApi(call: Caller): Transport {
  return {
    apply: (by, answers, key) => call(by, { path: '/api/applications', body: answers, key }),
    claim: (by, task) => call(by, { path: `${pathOf(task)}/claim` }),
    complete: (by, task, outcome, answers, key) =>
      call(by, { path: `${pathOf(task)}/complete`, body: { outcome, answers }, key }),
    withdraw: (by, { caseId, instanceId }, key) =>
      call(by, { path: `/api/cases/${caseId}/instances/${instanceId}/withdraw`, key }),
    readCase: (by, caseId) => call(by, { method: 'GET', path: `/api/cases/${caseId}` }),
  };
}
