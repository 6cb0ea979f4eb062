/** For tests: the applicant's pages over a table in memory, a browser, and the others of the process. */
import { createHash } from 'node:crypto';
import type { Role } from '../../shared/access/role.ts';
import { completeTask } from '../../shared/action/complete-task.ts';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { claimTask } from '../../shared/action/take-task.ts';
import { anApplicant, anApplication } from '../../shared/application/answers.builder.ts';
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { toForm } from '../../shared/instrument/to-form.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import { audience } from '../../shared/web/audience.ts';
import type { Session } from '../../shared/web/session.ts';
import { aContext, anEvent, aSession, somePorts } from '../../shared/web/test/an-event.ts';
import { nyansokan } from '../../workflows/nyansokan.ts';
import type { WebDeps } from '../web.ts';
import { applicantDeps } from './deps.ts';
import { application, declaration, pagesOf } from './draft.ts';
import { routes } from './routes.ts';

/** The outside in memory, with a clock that the test sets. */
export interface World extends WebDeps {
  now: string;
}

export function aWorld(now = '2026-11-02T08:00:00.000Z'): World {
  let ids = 0;
  const world: World = {
    now,
    table: memoryTable(),
    clock: { now: async () => world.now },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => createHash('sha256').update(number).digest('hex'),
    hooks: { key: async () => 'a-master-secret-of-the-tests', target: 'local' },
    letters: { read: async () => new TextEncoder().encode('%PDF-1.7') },
    unit: 'norrmalm',
  };
  return world;
}

/** The login of the one who applies. */
export const sara: Partial<Session> = {
  sub: 'sub-sara',
  name: anApplicant.name,
  roles: ['sokande'],
  unit: null,
  personalNumber: anApplicant.personalNumber,
};

/** Somebody else with an application of her own to think of. */
export const eva: Partial<Session> = {
  ...sara,
  sub: 'sub-eva',
  name: 'Eva Annan',
  personalNumber: '197802022389',
};

/** A page as a browser has it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A browser logged in as somebody. */
export function browser(world: World, who: Partial<Session> = sara) {
  const session = aSession(who);
  const { ports, cookie } = somePorts(session);
  const handler = audience(routes, { ...ports, clock: world.clock }, applicantDeps(world));
  let key = 0;
  const call = async (event: ReturnType<typeof anEvent>): Promise<Answer> => {
    const { statusCode, body = '', headers = {} } = await handler(event, aContext);
    return { status: statusCode, body, location: String(headers.location ?? ''), headers };
  };
  const at = (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    return { path: pathname, query: Object.fromEntries(searchParams) };
  };
  const headers = { cookie, host: 'localhost' };
  return {
    get: (address: string) => call(anEvent({ ...at(address), headers })),
    post: (
      address: string,
      form: RawForm,
      press: string,
      formKey = `a-form-key-number-${++key}`,
    ) => {
      const button = press.startsWith('_') ? press.split('=') : ['_press', press];
      const body = new URLSearchParams([
        ['_csrf', session.csrf],
        ['_key', formKey],
        [button[0] ?? '', button[1] ?? ''],
        ...Object.entries(form).flatMap(([name, values]) => values.map((value) => [name, value])),
      ]).toString();
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      return call(
        anEvent({ ...at(address), method: 'POST', headers: { ...headers, ...type }, body }),
      );
    },
  };
}

/** What a page says, without its frame. */
export function wordsOf({ body }: Answer): string {
  const main = /<main.*<\/main>/s.exec(body)?.[0] ?? body;
  return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

export type Browser = ReturnType<typeof browser>;

/** A complete application as it is typed. */
export const typed: RawForm = toForm(ansokan, anApplication());

/** The fields of one part. */
export function fieldsOf(part: string, form: RawForm = typed): RawForm {
  const ids = application.sections.find(({ id }) => id === part)?.questions.map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(form).filter(([name]) => ids?.includes(name.split('.')[0] ?? '')),
  );
}

/** Fills in every part, one after the other. */
export async function fillIn(person: Browser, form: RawForm = typed): Promise<void> {
  for (const { id } of pagesOf(form)) {
    const answer = await person.post(`/ansokan/ny/${id}`, fieldsOf(id, form), 'continue');
    if (answer.status !== 303)
      throw new Error(`${id} answered ${answer.status}: ${wordsOf(answer)}`);
  }
}

/** Fills in and sends; the address of the application. */
export async function apply(person: Browser, form: RawForm = typed): Promise<string> {
  await fillIn(person, form);
  const sent = await person.post('/ansokan/ny/kontrollera', fieldsOf(declaration, form), 'send');
  if (!sent.location.endsWith('/kvitto'))
    throw new Error(`not sent: ${sent.status} ${wordsOf(sent)}`);
  return sent.location.replace('/kvitto', '');
}

/** The machine opens the task of a step. */
export async function opens(world: World, address: string, step: string): Promise<string> {
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const ask = { process: nyansokan.name, caseId, instanceId, step, token: `token-${step}` };
  await openTaskFor(world, ask);
  const page = await readCase(world.table, caseId);
  return page?.tasks.find((task) => task.step === step)?.task ?? '';
}

/** One of the staff takes a task and completes it. */
export async function staffDoes(
  world: World,
  address: string,
  done: {
    readonly role: Role;
    readonly step: string;
    readonly outcome: string;
    readonly answers: unknown;
  },
): Promise<void> {
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const { role, step, outcome, answers } = done;
  const task = await opens(world, address, step);
  const who = { sub: `sub-${role}`, name: 'Maja Åberg', roles: [role], unit: 'norrmalm' };
  const viewer = { ...who, seesProtected: true };
  await claimTask(world, { viewer, caseId, instanceId, task });
  const input = { kind: 'json', answers } as const;
  const wish = { viewer, caseId, instanceId, task, outcome, input, key: `key-of-${task}-${role}` };
  const result = await completeTask(world, wish);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

/** What reception finds out of an application that it has no doubts about. */
export const received = {
  firstContactOn: '2026-11-02',
  channel: 'web',
  spokenWith: true,
  belongsHere: true,
  protectedIdentity: false,
  acuteNeed: false,
  otherBenefits: [],
  homeless: false,
  newlyArrived: false,
  visitOffered: false,
};
