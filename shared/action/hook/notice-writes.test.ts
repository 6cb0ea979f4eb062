import { expect, test } from 'vitest';
import { browser, coach, remitted, someDeps } from '../../../functions/jobbtorg/office.builder.ts';
import { isoWeekOf } from '../../attendance/week.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { Notice } from '../../store/item/notice.ts';
import { officeSystem } from '../../store/item/notice.ts';
import { noticesDue, noticesOf } from '../../store/notices.ts';
import { commit, put } from '../../store/table.ts';
import { aHead, aRemittal } from '../../store/test/a-remittal.ts';
import { aPlan } from '../attendance/planned.builder.ts';
import { registerAttendance } from '../attendance/register-attendance.ts';
import { aSystem } from './deliver.builder.ts';

const address = '/jobbtorg/remisser/EB-26-ABC123/R-AAAA1111';
const told = (rows: readonly Notice[]) => rows.map(({ number, tells }) => [number, tells]);

async function anOffice(system = aSystem(), head = aHead(), remittal = aRemittal()) {
  const deps = someDeps();
  await commit(deps.table, [put(officeSystem, system)]);
  await remitted(deps, head, remittal);
  const rows = () => noticesOf(deps.table, remittal.instanceId);
  return { deps, rows, jamal: browser(deps, coach) };
}

const acknowledged = { _press: 'complete', _outcome: 'kvitterad', meetingOn: '2026-03-18' };

test('what happens to a remittal is written for its office, numbered without gaps', async () => {
  const { deps, rows, jamal } = await anOffice();
  await jamal.post(`${address}/kvittering.1`, acknowledged);
  await jamal.post(`${address}/kvittering.1`, acknowledged);
  expect(told(await rows())).toEqual([
    [1, 'remittal.sent'],
    [2, 'remittal.acknowledged'],
  ]);
  const [, second] = await rows();
  expect(second).toMatchObject({ office: 'jobbtorg_city', unit: 'norrmalm', own: false });
  const due = await noticesDue(deps.table, await deps.clock.now(), 10);
  expect(due).toHaveLength(2);
});

test('a registration tells which week, and nothing of what was registered', async () => {
  const planned = { status: 'following', plans: aPlan('2026-03-02') } as const;
  const { deps, rows } = await anOffice(aSystem(), aHead(), aRemittal(planned));
  const today = localDate(await deps.clock.now());
  const registered = await registerAttendance(deps, {
    viewer: {
      sub: 'sub-jamal',
      name: 'Jamal',
      roles: ['jobbtorgscoach'],
      unit: 'jobbtorg_city',
      seesProtected: false,
    },
    caseId: 'EB-26-ABC123',
    instanceId: 'R-AAAA1111',
    week: isoWeekOf(today),
    marks: { [`${today}_1-0`]: { state: 'invalid_absence', seen: 0 } },
    key: 'a-key-of-the-form',
  });
  expect(registered).toEqual({ ok: true, refused: [], changes: true });
  const last = (await rows()).at(-1);
  expect(last).toMatchObject({ number: 2, tells: 'attendance.registered', week: isoWeekOf(today) });
  expect(JSON.stringify(last)).not.toMatch(/invalid|Amina/);
});

test.each([
  ['has no system', aSystem({ office: 'jobbtorg_kista' })],
  ['has stopped its system', aSystem({ state: 'stopped' })],
  ['is no more', aSystem({ state: 'gone' })],
])('an office that %s is written nothing', async (_, system) => {
  const { rows, jamal } = await anOffice(system);
  await jamal.post(`${address}/kvittering.1`, acknowledged);
  expect(await rows()).toEqual([]);
});

test('nothing goes out of a case with protected identity', async () => {
  const { rows } = await anOffice(aSystem(), aHead({ protectedIdentity: true }));
  expect(await rows()).toEqual([]);
});

test('what has not left the unit is nothing that an office is told of', async () => {
  const { sentAt: _sent, dueAt: _due, ...waiting } = aRemittal({ status: 'asked' });
  const { rows } = await anOffice(aSystem(), aHead(), waiting);
  expect(await rows()).toEqual([]);
});
