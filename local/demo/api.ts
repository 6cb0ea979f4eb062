/** The public API as one person of the demonstration uses it. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { DemonstrationPerson } from '../district.ts';
import { Refusal } from '../refusal.ts';
import { type LoginPlace, signIn } from '../sign-in.ts';

const problemSchema = z.looseObject({
  code: z.string(),
  detail: z.string(),
  errors: z
    .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
    .default([]),
});

/** A refusal of the API. */
export type ApiProblem = z.infer<typeof problemSchema>;

/** What a call came to. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ApiProblem };

/** One person's way in. */
export interface Api {
  readonly person: DemonstrationPerson;
  readonly get: <T>(path: string, schema: z.ZodType<T>) => Promise<T>;
  readonly getBytes: (path: string) => Promise<Uint8Array>;
  /** A POST under a key of its own; what is refused is an answer too. */
  readonly post: <T>(path: string, body: unknown, schema: z.ZodType<T>) => Promise<Answer<T>>;
}

/** In words: the reason, and field by field what is wrong. */
export function problemInWords({ code, detail, errors }: ApiProblem): string {
  const fields = errors.map(({ path, message }) => `\n    ${path}: ${message}`);
  return `${code}: ${detail}${fields.join('')}`;
}

/** Logs a person in. @throws Refusal when the login is not accepted */
export async function apiOf(place: LoginPlace, person: DemonstrationPerson): Promise<Api> {
  const token = await signIn(place, person.username);
  const call = (path: string, more: RequestInit = {}) =>
    fetch(`${place.address}${path}`, {
      ...more,
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'en', ...more.headers },
    }).catch(() => {
      throw new Refusal(`${place.address} does not answer any more. Was it stopped?`);
    });
  const answered = async (path: string, response: Response): Promise<Response> => {
    if (response.ok) return response;
    const problem = await problemOf(response);
    throw new Refusal(`${person.name} was refused at ${path}: ${problemInWords(problem)}`);
  };
  return {
    person,
    get: async (path, schema) =>
      schema.parse(await (await answered(path, await call(path))).json()),
    getBytes: async (path) => (await answered(path, await call(path))).bytes(),
    post: async (path, body, schema) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      const response = await call(path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!response.ok) return { ok: false, problem: await problemOf(response) };
      const text = await response.text();
      return { ok: true, value: schema.parse(text === '' ? undefined : JSON.parse(text)) };
    },
  };
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  try {
    return problemSchema.parse(JSON.parse(text));
  } catch {
    return { code: `HTTP ${response.status}`, detail: text.slice(0, 200), errors: [] };
  }
}
