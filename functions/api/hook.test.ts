import { describe, expect, test } from 'vitest';
import {
  type RegisterAsk,
  registerAttendance,
} from '../../shared/action/attendance/register-attendance.ts';
import { aSystem } from '../../shared/action/hook/deliver.builder.ts';
import { readWeek } from '../../shared/store/attendance.ts';
import { aHead } from '../../shared/store/test/a-remittal.ts';
import { about, acknowledged, anOfficeSystem, attendance, planned } from './hook.builder.ts';

const types = async (office: Awaited<ReturnType<typeof anOfficeSystem>>) =>
  (await office.page()).events.map(({ type }) => type);
const here = { state: 'present' } as const;
const taken = { status: 200, number: 1, outcome: 'kvitterad', refused: [], duplicate: false };

describe('an act of the coach', () => {
  test('is done by the office’s system, which the journal names', async () => {
    const office = await anOfficeSystem();
    expect(await office.tells(acknowledged(1))).toEqual(taken);
    const { remittals, events } = await office.page();
    expect(remittals[0]).toMatchObject({ status: 'acknowledged' });
    expect(events.find(({ type }) => type === 'remittal_acknowledged')?.actor).toEqual({
      kind: 'system',
      id: 'system:jobbtorg_city',
      name: 'Jobbtorg Citys system',
      role: 'jobbtorgscoach',
    });
  });

  test('is told back as the system’s own', async () => {
    const office = await anOfficeSystem();
    await office.tells(acknowledged(1));
    expect(await office.notices('jobbtorg_city', { after: '1' })).toMatchObject({
      status: 200,
      notices: [
        { id: 'R-AAAA1111_2', type: 'remittal.acknowledged', data: { number: 2, own: true } },
      ],
    });
  });

  test('is judged by its form, field by field; what is refused uses no number', async () => {
    const office = await anOfficeSystem();
    expect(await office.tells(acknowledged(1, { meetingOn: 'i morgon' }))).toMatchObject({
      status: 422,
      code: 'FieldErrors',
      errors: [{ path: 'meetingOn' }],
    });
    expect(await office.tells(acknowledged(1, { meetingOn: '1926-03-18' }))).toMatchObject({
      status: 422,
      errors: [{ path: 'meetingOn', code: 'DayBeforeRemittal' }],
    });
    expect(await office.tells(acknowledged(1))).toEqual(taken);
  });

  test('comes in its turn', async () => {
    const office = await anOfficeSystem();
    const mapped = { ...acknowledged(1), type: 'remittal.mapped' };
    expect(await office.tells(mapped)).toMatchObject({ code: 'NotItsTurn', step: 'kvittering' });
    await office.tells(acknowledged(1));
    const next = { ...mapped, data: { ...mapped.data, number: 2 } };
    expect(await office.tells(next)).toMatchObject({ status: 409, code: 'NotYetOpen' });
    await office.comesTo('kartlaggning');
    expect(await office.tells(next)).toMatchObject({ status: 422, code: 'FieldErrors' });
  });
});

describe('what was sent before', () => {
  test('under the same id is answered alike and done once', async () => {
    const office = await anOfficeSystem();
    const id = 'the-same-message';
    await office.tells(acknowledged(1), { id });
    expect(await office.tells(acknowledged(1), { id })).toEqual({ ...taken, duplicate: true });
    expect((await types(office)).filter((type) => type === 'remittal_acknowledged')).toHaveLength(
      1,
    );
  });

  test('under the same number is known, whatever its id', async () => {
    const office = await anOfficeSystem();
    await office.tells(acknowledged(1));
    const again = { status: 200, number: 1, outcome: 'had', refused: [], duplicate: true };
    expect(await office.tells(acknowledged(1))).toEqual(again);
  });

  test('by two at once is done once', async () => {
    const office = await anOfficeSystem(planned);
    const here = attendance(1, { '2026-03-16_1-0': { state: 'present' } });
    const away = attendance(1, { '2026-03-16_1-0': { state: 'sick_certified' } });
    const answers = await Promise.all([office.tells(here), office.tells(away)]);
    expect(answers.map((one) => one.status)).toEqual([200, 200]);
    expect((await types(office)).filter((type) => type === 'attendance_registered')).toHaveLength(
      1,
    );
  });
});

test('a number ahead of its turn names the one that is missing', async () => {
  const office = await anOfficeSystem();
  expect(await office.tells(acknowledged(3))).toMatchObject({
    status: 409,
    code: 'OutOfOrder',
    expected: 1,
  });
  expect((await office.page()).remittals[0]?.status).toBe('sent');
});

describe('attendance', () => {
  test('is registered by session; what cannot be is told one by one', async () => {
    const office = await anOfficeSystem(planned);
    const marks = {
      '2026-03-16_1-0': { state: 'present' },
      '2026-03-20_1-0': { state: 'present' },
      '2026-03-21_1-0': { state: 'present' },
    };
    expect(await office.tells(attendance(1, marks))).toMatchObject({
      status: 200,
      outcome: 'registered',
      refused: [
        { session: '2026-03-20_1-0', reason: 'SessionNotYet', seen: 0 },
        { session: '2026-03-21_1-0', reason: 'SessionNotPlanned', seen: 0 },
      ],
    });
    const week = await readWeek(office.deps.table, about.instanceId, '2026-W12');
    expect(Object.keys(week?.sessions ?? {})).toEqual(['2026-03-16_1-0']);
  });

  test('that says nothing new is taken in all the same, and the next number goes on', async () => {
    const office = await anOfficeSystem(planned);
    const id = 'nothing-new-here';
    expect(await office.tells(attendance(1, {}), { id })).toMatchObject({ outcome: 'registered' });
    expect(await office.tells(attendance(1, {}), { id })).toMatchObject({ duplicate: true });
    const marks = { '2026-03-16_1-0': { state: 'present' } };
    expect(await office.tells(attendance(2, marks))).toMatchObject({ status: 200, number: 2 });
  });
});

test('attendance that a coach registers meanwhile is taken in, and the next number goes on', async () => {
  const office = await anOfficeSystem(planned);
  const { deps } = office;
  const session = '2026-03-16_1-0';
  const coach: RegisterAsk = {
    ...about,
    week: '2026-W12',
    key: 'meanwhile',
    marks: { [session]: { ...here, seen: 0 } },
    viewer: {
      sub: 's',
      name: 'Jamal',
      roles: ['jobbtorgscoach'],
      unit: 'jobbtorg_city',
      seesProtected: false,
    },
  };
  // The message has been judged when the coach is first to write.
  const { client } = deps.table;
  let first = true;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (first && commandName === 'TransactWriteItemsCommand') {
          first = false;
          expect(await registerAttendance(deps, coach)).toEqual({
            ok: true,
            refused: [],
            changes: true,
          });
        }
        return next(args);
      },
    { step: 'initialize' },
  );
  const told = await office.tells(attendance(1, { [session]: here }));
  expect(told).toMatchObject({ status: 200, outcome: 'registered', refused: [] });
  expect(first).toBe(false);
  const next = attendance(2, { [session]: { ...here, seen: 1, note: 'i tid' } });
  expect(await office.tells(next)).toMatchObject({ status: 200, number: 2, refused: [] });
});

describe('a message that is refused', () => {
  const wrong = {
    status: 401,
    type: 'about:blank',
    title: 'WrongSignature',
    code: 'WrongSignature',
    detail: 'Signaturen stämmer inte.',
  };

  test.each([
    ['a body that was changed', { tamper: (body: string) => body.replace('18', '19') }],
    ['a secret that does not hold', { version: 2 }],
    ['an office without a system', { office: 'jobbtorg_kista' }],
    ['an office that is none', { office: 'nowhere' }],
  ])('for %s says no more than that', async (_, sending) => {
    const office = await anOfficeSystem();
    expect(await office.tells(acknowledged(1), sending)).toEqual(wrong);
    expect((await office.page()).remittals[0]?.status).toBe('sent');
  });

  test('is so after the system was stopped', async () => {
    const office = await anOfficeSystem({}, aSystem({ state: 'stopped' }));
    expect(await office.tells(acknowledged(1))).toEqual(wrong);
  });

  test.each([-360, 360])('was signed %i seconds from now', async (off) => {
    const office = await anOfficeSystem();
    expect(await office.tells(acknowledged(1), { off })).toMatchObject({
      status: 400,
      code: 'OutsideWindow',
    });
    expect(await office.tells(acknowledged(1), { off: Math.sign(off) * 290 })).toEqual(taken);
  });

  test.each([
    ['no JSON', '{', 400, 'WrongJson'],
    ['no message of ours', { type: 'decision.made' }, 422, 'WrongBody'],
    ['more than is described', { ...acknowledged(1), more: 1 }, 422, 'WrongBody'],
    [
      'a week that there is not',
      { ...attendance(1, {}), data: { week: '2026-W54' } },
      422,
      'WrongBody',
    ],
  ])('has %s', async (_, message, status, code) => {
    const office = await anOfficeSystem();
    expect(await office.tells(message)).toMatchObject({ status, code });
  });

  test('has an id that cannot be one', async () => {
    const office = await anOfficeSystem();
    const told = await office.tells(acknowledged(1), { id: 'with.a.stop' });
    expect(told).toMatchObject({ status: 400, code: 'WrongWebhookId' });
  });
});

test('both secrets hold while a secret is changed, and the old one not after', async () => {
  const changing = aSystem({ keyVersion: 2, previousUntil: '2026-03-24T08:00:00.000Z' });
  const office = await anOfficeSystem({}, changing);
  expect(await office.tells(acknowledged(1), { version: 1 })).toEqual(taken);
  const past = await anOfficeSystem({}, { ...changing, previousUntil: '2026-03-17T08:00:00.000Z' });
  expect(await past.tells(acknowledged(1), { version: 1 })).toMatchObject({ status: 401 });
  expect(await past.tells(acknowledged(1), { version: 2 })).toEqual(taken);
});

describe('a remittal that is not the system’s', () => {
  test('of another office does not exist', async () => {
    const office = await anOfficeSystem({ office: 'jobbtorg_kista' });
    expect(await office.tells(acknowledged(1))).toMatchObject({ status: 404, code: 'NotFound' });
    expect(await office.notices('jobbtorg_city')).toMatchObject({ status: 404 });
  });

  test('of somebody with protected identity does not either: people handle those', async () => {
    const head = aHead({ protectedIdentity: true });
    const office = await anOfficeSystem({}, aSystem(), head);
    expect(await office.tells(acknowledged(1))).toMatchObject({ status: 404, code: 'NotFound' });
  });
});

test('what the system was told is given again, after a number', async () => {
  const office = await anOfficeSystem();
  const all = await office.notices('jobbtorg_city');
  expect(all).toMatchObject({ notices: [{ id: 'R-AAAA1111_1', type: 'remittal.sent' }] });
  expect(await office.notices('jobbtorg_city', { after: '1' })).toEqual({
    status: 200,
    notices: [],
  });
  expect(await office.notices('jobbtorg_city', { after: '-1' })).toMatchObject({ status: 400 });
});
