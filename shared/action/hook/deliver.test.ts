import { describe, expect, test } from 'vitest';
import { isSignedBy, secretOf } from '../../notice/signature.ts';
import { readSystem } from '../../store/notices.ts';
import { aHead } from '../../store/test/a-remittal.ts';
import { aNotice, anOffice, aSystem, began, master } from './deliver.builder.ts';
import { putOff } from './deliver.ts';

const later = (seconds: number) => new Date(Date.parse(began) + seconds * 1000).toISOString();
const states = async (office: Awaited<ReturnType<typeof anOffice>>) =>
  (await office.rows()).map(({ state }) => state);

test('what waits is delivered in order, each once', async () => {
  const office = await anOffice([aNotice(1), aNotice(2), aNotice(3)]);
  expect(await office.at(began)).toBe('done');
  expect(await office.at(began)).toBe('done');
  expect(office.ids()).toEqual(['R-AAAA1111_1', 'R-AAAA1111_2', 'R-AAAA1111_3']);
  expect(await states(office)).toEqual(['delivered', 'delivered', 'delivered']);
});

test('a message carries ids and instants, and nothing else', async () => {
  const week = { tells: 'attendance.registered', week: '2026-W47' } as const;
  const office = await anOffice([aNotice(1, { ...week, dueAt: later(60) })]);
  await office.at(began);
  expect(JSON.parse(office.received[0]?.body ?? '')).toEqual({
    type: 'attendance.registered',
    timestamp: began,
    data: {
      caseId: 'EB-26-ABC123',
      instanceId: 'R-AAAA1111',
      office: 'jobbtorg_city',
      unit: 'norrmalm',
      number: 1,
      dueAt: later(60),
      week: '2026-W47',
      own: false,
    },
  });
});

describe('a message is signed', () => {
  const signedBy = async (version: number, system = aSystem()) => {
    const office = await anOffice([aNotice(1)], { system });
    await office.at(began);
    const { headers = {}, body = '' } = office.received[0] ?? {};
    const named = (name: string) => new Headers(headers).get(`webhook-${name}`) ?? '';
    const [id = '', timestamp = '', header = ''] = ['id', 'timestamp', 'signature'].map(named);
    const secret = secretOf(master, 'jobbtorg_city', version);
    return isSignedBy([secret], { id, timestamp, body }, header);
  };

  test('by the latest secret', async () => {
    expect(await signedBy(1)).toBe(true);
    expect(await signedBy(2)).toBe(false);
  });

  test('by both, while the one before still holds', async () => {
    const changed = aSystem({ keyVersion: 2, previousUntil: later(1) });
    expect([await signedBy(1, changed), await signedBy(2, changed)]).toEqual([true, true]);
    const over = aSystem({ keyVersion: 2, previousUntil: began });
    expect([await signedBy(1, over), await signedBy(2, over)]).toEqual([false, true]);
  });
});

describe('a receiver that fails', () => {
  test('is tried again when the time has come, and what is behind waits its turn', async () => {
    const answers = [{ status: 500 }, { status: 302 }];
    const office = await anOffice([aNotice(1), aNotice(2)], { answers });
    expect(await office.at(began)).toBe('waits');
    expect(await office.at(later(4))).toBe('waits');
    expect(office.received).toHaveLength(1);
    expect(await office.at(later(5))).toBe('waits');
    expect(await office.at(later(25))).toBe('done');
    expect(office.ids()).toEqual(['R-AAAA1111_1', 'R-AAAA1111_1', 'R-AAAA1111_1', 'R-AAAA1111_2']);
    const [first] = await office.rows();
    expect(first).toMatchObject({ attempts: 2, tried: { at: later(25), result: '204' } });
  });

  test('sends the same bytes under the same id each time', async () => {
    const office = await anOffice([aNotice(1)], { answers: [{ failed: 'timeout' }] });
    expect(await office.at(began)).toBe('silent');
    await office.at(later(5));
    const [first, second] = office.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  });

  test('for a day is given up, somebody is called, and the next goes out', async () => {
    const answers = Array.from({ length: 11 }, () => ({ failed: 'unreachable' }));
    const office = await anOffice([aNotice(1), aNotice(2)], { answers });
    let now = began;
    for (let tries = 0; tries < 11; tries++) {
      await office.at(now);
      now = (await office.rows())[0]?.nextAt ?? now;
    }
    expect(await states(office)).toEqual(['given_up', 'delivered']);
    expect(office.aside).toEqual([1]);
    expect(office.ids().at(-1)).toBe('R-AAAA1111_2');
  });

  test('and is silent leaves its other messages until later, without a try', async () => {
    const office = await anOffice([aNotice(1), aNotice(2)]);
    await putOff(office.to, 'R-AAAA1111', 60);
    expect((await office.rows()).map(({ nextAt, attempts }) => [nextAt, attempts])).toEqual([
      [later(60), 0],
      [later(60), 0],
    ]);
  });
});

test('a receiver that says 410 is told nothing more', async () => {
  const office = await anOffice([aNotice(1), aNotice(2)], { answers: [{ status: 410 }] });
  expect(await office.at(began)).toBe('done');
  expect(office.received).toHaveLength(1);
  expect(await states(office)).toEqual(['given_up', 'given_up']);
  expect((await readSystem(office.table, 'jobbtorg_city'))?.state).toBe('gone');
  expect(office.aside).toEqual([]);
});

test('a message written before the identity was protected does not go out', async () => {
  const office = await anOffice([aNotice(1), aNotice(2)], {
    head: aHead({ protectedIdentity: true }),
  });
  expect(await office.at(began)).toBe('done');
  expect(office.received).toEqual([]);
  expect((await office.rows()).map(({ state, tried }) => [state, tried?.result])).toEqual([
    ['given_up', 'protected'],
    ['given_up', 'protected'],
  ]);
});

test('no call is begun when the time is out, and what is left waits', async () => {
  const office = await anOffice([aNotice(1), aNotice(2), aNotice(3)]);
  expect(await office.at(began, () => office.received.length < 2)).toBe('waits');
  expect(office.ids()).toHaveLength(2);
  expect((await office.rows()).map(({ state }) => state)).toEqual([
    'delivered',
    'delivered',
    'waiting',
  ]);
});

test('a system that was stopped is not called', async () => {
  const office = await anOffice([aNotice(1)], { system: aSystem({ state: 'stopped' }) });
  await office.at(began);
  expect(office.received).toEqual([]);
  expect(await states(office)).toEqual(['given_up']);
});

describe('two that deliver at once', () => {
  test('do not send the same message twice', async () => {
    const office = await anOffice([aNotice(1), aNotice(2), aNotice(3)]);
    await Promise.all([office.at(began), office.at(began), office.at(began)]);
    await office.at(later(60));
    expect(office.ids()).toEqual(['R-AAAA1111_1', 'R-AAAA1111_2', 'R-AAAA1111_3']);
  });

  test('the claim of one that died runs out', async () => {
    const claimed = aNotice(1, { claimed: true, nextAt: later(20) });
    const office = await anOffice([claimed, aNotice(2)]);
    expect(await office.at(later(19))).toBe('waits');
    expect(await office.at(later(20))).toBe('done');
    expect(office.ids()).toEqual(['R-AAAA1111_1', 'R-AAAA1111_2']);
  });
});
