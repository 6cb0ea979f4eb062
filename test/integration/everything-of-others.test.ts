/**
 * Jobbtorg's people ask for every route of every other audience, and for their own routes with ids of
 * what is not theirs: by real logins, with ids of a case that has everything. They get a refusal, and
 * nothing of the case in it.
 */
import { beforeAll, expect, inject, test } from 'vitest';
import { actions } from '../../shared/access/action.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { closedTask } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { appeals } from '../stack/after-decision.ts';
import { workingDayBy } from '../stack/answers/day.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib2Answers } from '../stack/answers/utredning.ts';
import { addressOf, apiArea, areas, type Declared } from '../stack/areas.ts';
import { fewAtATime } from '../stack/in-turn.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { at, byTheBook, leftWaiting } from '../stack/script.ts';
import { logsIn, type Visited, type Visitor } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;

const note = 'Anteckning som ingen utanför enheten får läsa';
const strangers = ['jamal', 'torsten', 'kristina'] as const;
type Stranger = (typeof strangers)[number];
type Params = Readonly<Record<string, string>>;

/** A case with what an address can name: of each instance a task, open or closed. */
interface Whole {
  readonly played: Played;
  readonly of: { readonly application: Params; readonly remittal: Params; readonly appeal: Params };
  /** What no answer may say. */
  readonly secret: RegExp;
  /** The number of the case's last event, before anybody tries. */
  readonly lastEvent: number;
}

let city: Whole;
let kista: Whole;

async function tasksOf({ caseId }: Played, page: CasePage) {
  const partition = caseKey.partition(caseId);
  const { items } = await query(cloud.table, { partition, from: 'Z#', to: 'Z#~' });
  return [...page.tasks, ...ofKind(closedTask, items)];
}

async function aWholeCase(office: 'jobbtorg_city' | 'jobbtorg_kista', coach: string) {
  const played = await play.applied(aHousehold().withChildren(1));
  const [adult] = ib2Answers.remiss.adults;
  const script = {
    ...byTheBook,
    ib2: at('sofia', 'remiss', { adults: [{ ...adult, office }] }),
    uppfoljning: leftWaiting,
    rattidsprovning: leftWaiting,
  };
  const ofOffice = ['kvittering', 'kartlaggning', 'aktivitetsplan'].map((step) => [
    step,
    (...args: Parameters<NonNullable<(typeof byTheBook)[string]>>) => {
      const doing = byTheBook[step]?.(...args);
      return doing && { ...doing, by: coach };
    },
  ]);
  await play.carriesOn(played, { ...script, ...Object.fromEntries(ofOffice) });
  await play.ended(played);
  const { caseId, instanceId } = played;
  expect((await appeals(play, played)).ok).toBe(true);
  const sofia = play.login(played, 'sofia');
  expect(
    (await play.call(sofia, { path: `/api/cases/${caseId}/notes`, body: { text: note } })).ok,
  ).toBe(true);
  await play.task(played, 'rattidsprovning');
  const page = await play.page(played);
  const tasks = await tasksOf(played, page);
  const paramsOf = (id = ''): Params => ({
    caseId,
    instanceId: id,
    task: tasks.find((one) => one.instanceId === id)?.task ?? 'none',
    part: id === instanceId ? 'ib1' : 'om_dig',
    session: `${workingDayBy(4)}_1-0`,
    form: 'svar',
    sub: sofia.viewer.sub,
    talkId: 'T-1',
    id: 'hyra-over-skalig',
    kind: 'normtabell',
  });
  const of = {
    application: paramsOf(instanceId),
    remittal: paramsOf(page.remittals[0]?.instanceId),
    appeal: paramsOf(page.appeals[0]?.instanceId),
  };
  expect(Object.values(of).filter(({ task }) => task === 'none')).toEqual([]);
  const { personalNumber } = played.applicant;
  const secret = new RegExp(`Vera Testberg|${personalNumber}|Testgatan|${note}`);
  return { played, of, secret, lastEvent: page.head.journal.no };
}

const browsers = new Map<string, Visitor>();

beforeAll(async () => {
  [city, kista] = await Promise.all([
    aWholeCase('jobbtorg_city', 'jamal'),
    aWholeCase('jobbtorg_kista', 'kristina'),
  ]);
  for (const who of [...strangers, 'sofia']) browsers.set(who, await logsIn(cloud, who));
}, 120_000);

function browserOf(who: string): Visitor {
  const found = browsers.get(who);
  if (!found) throw new Error(`${who} has not logged in`);
  return found;
}

/** The routes with each of the ids: one address for each, once. */
function asked(routes: readonly Declared[], whole: Whole, ids: readonly (keyof Whole['of'])[]) {
  const all = routes.flatMap((route) =>
    ids.map((id) => ({ ...route, address: addressOf(route.path, whole.of[id]) })),
  );
  const seen = new Set<string>();
  return all.filter(({ method, address }) => {
    const one = `${method} ${address}`;
    return seen.has(one) ? false : seen.add(one);
  });
}

const everyId = ['application', 'remittal', 'appeal'] as const;

/** Comes again when the gateway says that there are too many. */
async function visits(visitor: Visitor, method: string, address: string): Promise<Visited> {
  const { hidden } = await home(visitor);
  for (let times = 1; ; times++) {
    const answer =
      method === 'GET'
        ? await visitor.get(address)
        : await visitor.post(address, { ...hidden, _key: crypto.randomUUID(), _press: 'complete' });
    if (answer.status !== 429 || times === 6) return answer;
    await new Promise((resolve) => setTimeout(resolve, times * 300));
  }
}

const homes = new WeakMap<Visitor, Promise<Visited>>();

/** A page that everybody may open, for the token of the session's forms. */
function home(visitor: Visitor): Promise<Visited> {
  const page = homes.get(visitor) ?? visitor.get('/tillganglighet');
  homes.set(visitor, page);
  return page;
}

const AT_ONCE = 12;

/** What went wrong, so that one failure shows all of them. */
async function wrongPages(who: string, whole: Whole, list: ReturnType<typeof asked>) {
  const visitor = browserOf(who);
  expect((await home(visitor)).hidden._csrf).toMatch(/^[\w-]{20,}$/);
  const told = await fewAtATime(
    list,
    async ({ method, address }) => {
      const { status, text } = await visits(visitor, method, address);
      const ok = [403, 404].includes(status) && !whole.secret.test(text);
      return ok ? [] : [`${who}: ${method} ${address}: ${status}`];
    },
    AT_ONCE,
  );
  return told.flat();
}

/** Bodies that are of the right shape, for the routes that read them before they know whose it is. */
const bodies: Readonly<Record<string, unknown>> = {
  complete: { outcome: 'klar', answers: {} },
  draft: { fields: {} },
  messages: { text: 'Hej' },
  read: { number: 1 },
};

async function wrongCalls(who: Stranger, whole: Whole, list: ReturnType<typeof asked>) {
  const by = play.login(whole.played, who);
  const told = await fewAtATime(
    list,
    async ({ method, address }) => {
      const body = bodies[address.split('/').at(-1) ?? ''] ?? {};
      const call = { method, path: address, ...(method === 'GET' ? {} : { body }) };
      const answer = await play.call(by, call);
      const ok =
        [403, 404].includes(answer.status) && !whole.secret.test(JSON.stringify(answer.body));
      return ok ? [] : [`${who}: ${method} ${address}: ${answer.status}`];
    },
    AT_ONCE,
  );
  return told.flat();
}

const isFor = (who: Stranger, { action, alsoFor = [] }: Declared) =>
  [action, ...alsoFor].some((one) => {
    const { roles } = actions[one];
    return (
      roles !== 'everyone' &&
      roles.some((role) => play.staff.get(who)?.viewer.roles.some((own) => own === role))
    );
  });
const isOpen = ({ action }: Declared) => actions[action].roles === 'everyone';

test('the addresses are real: the caseworker opens them, and they say what is secret', async () => {
  const list = asked(areas.casework, city, everyId).filter(({ method }) => method === 'GET');
  const sofia = browserOf('sofia');
  const opened = await fewAtATime(
    list,
    async ({ address }) => {
      const { status, text } = await visits(sofia, 'GET', address);
      return [{ ok: status === 200, secret: city.secret.test(text) }];
    },
    AT_ONCE,
  );
  const all = opened.flat();
  expect(all.filter(({ ok }) => ok).length).toBeGreaterThan(20);
  expect(all.filter(({ secret }) => secret).length).toBeGreaterThan(10);
});

test.each(strangers)('%s gets no page of the other audiences', async (who) => {
  const others = [...areas.applicant, ...areas.casework, ...areas.management];
  expect(await wrongPages(who, city, asked(others, city, everyId))).toEqual([]);
});

test.each(strangers)('%s gets nothing of the other audiences by the API', async (who) => {
  const others = apiArea.filter((route) => !isOpen(route) && !isFor(who, route));
  expect(others.length).toBeGreaterThan(20);
  expect(await wrongCalls(who, city, asked(others, city, everyId))).toEqual([]);
});

const foreign = { jamal: () => kista, torsten: () => kista, kristina: () => city } as const;
const own = { jamal: () => city, torsten: () => city, kristina: () => kista } as const;
const namesCase = ({ path }: Declared) => path.includes('{caseId}');

test.each(strangers)('%s gets nothing on the own pages by ids of others', async (who) => {
  const routes = areas.jobbtorg.filter(namesCase);
  const theirs = foreign[who]();
  const wrong = [
    ...(await wrongPages(who, theirs, asked(routes, theirs, everyId))),
    ...(await wrongPages(who, own[who](), asked(routes, own[who](), ['application', 'appeal']))),
  ];
  expect(wrong).toEqual([]);
});

test.each(strangers)(
  '%s gets nothing by the own routes of the API and ids of others',
  async (who) => {
    const routes = apiArea.filter((route) => isFor(who, route) && namesCase(route));
    const theirs = foreign[who]();
    const wrong = [
      ...(await wrongCalls(who, theirs, asked(routes, theirs, everyId))),
      ...(await wrongCalls(who, own[who](), asked(routes, own[who](), ['application', 'appeal']))),
    ];
    expect(wrong).toEqual([]);
  },
);

test.each(strangers)(
  'the lists of %s have the own remittal, and nothing of the other office',
  async (who) => {
    const remittalOf = (whole: Whole) => whole.of.remittal.instanceId ?? '';
    const [mine, theirs] = [remittalOf(own[who]()), remittalOf(foreign[who]())];
    const lists = areas.jobbtorg.filter((route) => route.method === 'GET' && !namesCase(route));
    for (const { path } of lists) {
      const { status, text } = await visits(browserOf(who), 'GET', path);
      expect([200, 403], path).toContain(status);
      expect(text, path).not.toContain(theirs);
      if (path === '/jobbtorg') expect(text).toContain(mine);
    }
    const by = play.login(own[who]().played, who);
    const { body } = await play.call(by, { method: 'GET', path: '/api/remittals' });
    expect(JSON.stringify(body)).toContain(mine);
    expect(JSON.stringify(body)).not.toContain(theirs);
  },
);

test('nothing of the cases was changed by all that', async () => {
  for (const { played, lastEvent } of [city, kista]) {
    const { head } = await play.page(played);
    expect(head.journal.no).toBe(lastEvent);
  }
});
