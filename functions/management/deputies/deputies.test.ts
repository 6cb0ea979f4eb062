import { expect, test } from 'vitest';
import type { Role } from '../../../shared/access/role.ts';
import { deputiesIn, deputiesOf } from '../../../shared/store/deputies.ts';
import { staffWrites } from '../../../shared/store/staff.ts';
import { commit } from '../../../shared/store/table.ts';
import { memoryTable } from '../../../shared/store/test/memory-table.ts';
import { audience } from '../../../shared/web/audience.ts';
import {
  aContext,
  anEvent,
  aPost,
  aSession,
  somePorts,
} from '../../../shared/web/test/an-event.ts';
import { routes } from '../routes.ts';

const path = '/styrning/stallforetradare';
const erik = aSession({ sub: 'sub-erik', name: 'Erik', roles: ['enhetschef'] });
const sofia = aSession({ sub: 'sub-sofia', name: 'Sofia', roles: ['socialsekreterare'] });
const karin = aSession({ sub: 'sub-karin', name: 'Karin', unit: 'kungsholmen' });

/** The tests' clock stands at 17 March 2026. */
async function aUnit() {
  const table = memoryTable();
  for (const one of [erik, sofia, karin]) {
    await commit(table, staffWrites(one, '2026-03-16T08:00:00.000Z'));
  }
  let ids = 0;
  const as = (session: typeof erik) => {
    const { ports, cookie } = somePorts(session);
    const deps = {
      table,
      clock: ports.clock,
      newId: () => `id-${++ids}`,
      dashboards: { graphs: async () => undefined, values: async () => [] },
    };
    const handler = audience(routes, { ...ports, deputies: deputiesIn(table) }, deps);
    const headers = { cookie, host: 'localhost' };
    const { csrf } = session;
    return {
      get: (at = path) => handler(anEvent({ path: at, headers }), aContext),
      post: (
        fields: Readonly<Record<string, string>>,
        at = path,
        key = `a-form-key-of-the-test-${++ids}`,
      ) =>
        handler(
          aPost(at, { ...fields, _csrf: csrf, _key: key, _press: 'do' }, { headers }),
          aContext,
        ),
    };
  };
  return { table, as, all: () => deputiesOf(table, 'norrmalm') };
}

const wish = {
  who: 'sub-sofia',
  role: 'bitradande_enhetschef',
  from: '2026-03-17',
  to: '2026-03-31',
  reason: 'Semester',
};

test('the head of unit appoints a deputy, once however often it is pressed', async () => {
  const { as, all } = await aUnit();
  const first = await as(erik).post(wish, path, 'the-same-form-twice');
  expect(first.headers?.location).toBe(`${path}?klart=utsedd`);
  expect((await as(erik).post(wish, path, 'the-same-form-twice')).statusCode).toBe(303);
  expect(await all()).toMatchObject([
    {
      sub: 'sub-sofia',
      name: 'Sofia',
      unit: 'norrmalm',
      role: 'bitradande_enhetschef',
      reason: 'Semester',
      appointedBy: { sub: 'sub-erik' },
    },
  ]);
  const { body } = await as(erik).get();
  expect(body).toContain('Gäller nu');
  expect(body).toContain('inte kontrollerad mot nämndens egen');
});

test.each([
  [{ role: 'socialsekreterare' }, 'role', 'Personen har redan den rollen.'],
  [{ from: '2026-03-16' }, 'from', 'Dagen har varit.'],
  [{ to: '2026-03-16' }, 'to', 'Sista dagen är före den första.'],
  [{ who: '' }, 'who', 'Vem träder in?'],
])('what is wrong is said at its field: %j', async (change, field, words) => {
  const { as, all } = await aUnit();
  const { statusCode, body } = await as(erik).post({ ...wish, ...change });
  expect(statusCode).toBe(422);
  expect(body).toContain(`href="#f-${field}"`);
  expect(body).toContain(words);
  expect(body).toContain('value="Semester"');
  expect(await all()).toEqual([]);
});

test('the same time twice is refused at the name', async () => {
  const { as, all } = await aUnit();
  await as(erik).post(wish);
  const { statusCode, body } = await as(erik).post({
    ...wish,
    from: '2026-03-31',
    to: '2026-04-10',
  });
  expect(statusCode).toBe(422);
  expect(body).toContain('Personen är redan ställföreträdare');
  expect(await all()).toHaveLength(1);
});

test('somebody of another unit cannot be chosen, nor can oneself', async () => {
  const { as, all } = await aUnit();
  const { body } = await as(erik).get();
  for (const who of ['sub-karin', 'sub-erik']) {
    expect(body).not.toContain(`value="${who}"`);
    expect((await as(erik).post({ ...wish, who })).statusCode).toBe(422);
  }
  expect(await all()).toEqual([]);
});

test.each<Role>(['bitradande_enhetschef', 'socialsekreterare', 'controller'])(
  'a %s appoints nobody',
  async (role) => {
    const { as, all } = await aUnit();
    const other = aSession({ sub: 'sub-other', roles: [role] });
    expect((await as(other).get()).statusCode).toBe(403);
    expect((await as(other).post(wish)).statusCode).toBe(403);
    expect(await all()).toEqual([]);
  },
);

test('a deputy for the head of unit neither appoints nor ends deputies', async () => {
  const { as, all } = await aUnit();
  await as(erik).post({ ...wish, role: 'enhetschef' });
  expect((await as(sofia).get()).statusCode).toBe(200);
  expect((await as(sofia).post({ ...wish, who: 'sub-erik' })).statusCode).toBe(403);
  const [deputy] = await all();
  expect((await as(sofia).post({}, `${path}/${deputy?.id}/avsluta`)).statusCode).toBe(403);
  expect((await all()).map(({ ended }) => ended)).toEqual([undefined]);
});

test('a deputy’s time is ended before its last day, and is kept', async () => {
  const { as, all } = await aUnit();
  await as(erik).post(wish);
  const [deputy] = await all();
  const end = () => as(erik).post({}, `${path}/${deputy?.id}/avsluta`);
  expect((await end()).headers?.location).toBe(`${path}?klart=avslutad`);
  expect((await end()).statusCode).toBe(303);
  expect(await all()).toMatchObject([{ ended: { by: { sub: 'sub-erik' } } }]);
  expect((await as(erik).get()).body).toContain('Avslutad i förtid');
  expect((await as(erik).post({}, `${path}/no-such/avsluta`)).statusCode).toBe(404);
});
