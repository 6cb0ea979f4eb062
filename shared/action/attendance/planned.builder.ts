/** For tests: a remittal with days to be somewhere, put into a case that there is. */

import { registeredAs } from '../../attendance/attendance.builder.ts';
import type { Attendance, AttendanceState } from '../../attendance/registration.ts';
import { readCase } from '../../store/case-page.ts';
import { attendanceWeek } from '../../store/item/attendance.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { commit, put, type Table } from '../../store/table.ts';
import { aRemittal } from '../../store/test/a-remittal.ts';
import { commitChange } from '../change.ts';

/** A plan of work practice from a day on. */
export function aPlan(from: string, place = 'Storgården'): NonNullable<Remittal['plans']> {
  const activity = { id: '1-0', kind: 'practice', place, hours: 20, from };
  return [{ since: from, searchHours: 5, activities: [activity] }];
}

/** Puts a remittal that is followed up into a case. */
export async function putRemittal(
  table: Table,
  at: string,
  of: Partial<Remittal> & Pick<Remittal, 'caseId'>,
): Promise<Remittal> {
  const page = await readCase(table, of.caseId);
  if (!page) throw new Error('there is no such case');
  const applicationId = page.applications[0]?.instanceId ?? 'A-11111111';
  const remittal = aRemittal({ applicationId, adultId: 'applicant', status: 'following', ...of });
  await commitChange(table, {
    at,
    actor: { kind: 'system', id: 'test', name: 'Vägen', role: 'system' },
    head: { seen: page.head, next: page.head },
    instances: [{ next: remittal }],
    events: [],
    messages: [],
    writes: [],
  });
  return remittal;
}

/** Puts a week in which a coach has registered some days of the first activity. */
export async function putWeek(
  table: Table,
  { caseId, instanceId }: Remittal,
  week: string,
  days: Readonly<Record<string, AttendanceState | Attendance>>,
): Promise<void> {
  const sessions = Object.fromEntries(
    Object.entries(days).map(([date, one]) => [
      `${date}_1-0`,
      typeof one === 'string' ? registeredAs(one, date) : one,
    ]),
  );
  await commit(table, [put(attendanceWeek, { caseId, instanceId, week, version: 1, sessions })]);
}
