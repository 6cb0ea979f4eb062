import { expect, inject, test } from 'vitest';
import { fieldsOf } from '../../functions/management/rules/rules.builder.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { addedRules } from '../../shared/store/rules.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib1Answers } from '../stack/answers/ib1.ts';
import { newPlayer } from '../stack/player.ts';
import { withoutJobbtorg } from '../stack/script.ts';
import { logsIn, type Visitor } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;
const address = '/styrning/regler/ny/normtabell';

const of2027 = {
  from: '2027-01',
  to: '2027-12',
  source: 'Invented for the test',
  single: '4 100',
  reason: 'The norm of the next year',
};

/** The form of a new norm table, filled in, looked at and confirmed. */
async function adds(manager: Visitor, typed: Readonly<Record<string, string>>) {
  const form = fieldsOf((await manager.get(address)).text);
  const shown = await manager.post(address, { ...form, ...typed, _press: 'check' });
  expect(shown.status).toBe(200);
  return manager.post(address, { ...fieldsOf(shown.text), _press: 'confirm' });
}

test('a month is calculated by the norm table that a manager added for it, without a release', async () => {
  const played = await play.applied(aHousehold().forMonth('2027-02'));
  const task = await play.upTo(played, 'ib1', withoutJobbtorg);
  const done = { by: 'sofia', outcome: 'klar', answers: ib1Answers(played.household) } as const;
  expect(await play.complete(played, task, done)).toMatchObject({
    ok: false,
    reason: 'NoNormTable',
  });

  const added = await adds(await logsIn(cloud, 'erik'), of2027);
  expect([added.status, added.location]).toEqual([
    303,
    '/styrning/regler?tillagd=riksnorm-2027-01',
  ]);

  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
  const { calculation } = await readFile(cloud.table, played.instanceId);
  expect(calculation?.calculation).toMatchObject({
    month: '2027-02',
    normTable: 'riksnorm-2027-01',
  });
  expect(calculation?.tables?.norm.adults.single).toBe(4100_00);
});

test.each(['bodil', 'sofia', 'cecilia', 'mona'])(
  '%s may not add a norm table',
  async (username) => {
    const form = fieldsOf((await (await logsIn(cloud, 'erik')).get(address)).text);
    const visitor = await logsIn(cloud, username);
    expect((await visitor.get(address)).status).toBe(403);
    const { hidden } = await visitor.get('/');
    const typed = { ...form, ...hidden, from: '2028-01', to: '2028-12', reason: 'Another year' };
    const posted = await visitor.post(address, { ...typed, _press: 'confirm' });
    expect(posted.status).toBe(403);
    const { items } = await addedRules(cloud.table);
    expect(items.filter(({ data }) => data.from === '2028-01')).toEqual([]);
  },
);
