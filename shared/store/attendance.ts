import type { Attendance } from '../attendance/registration.ts';
import type { IsoWeek } from '../attendance/week.ts';
import { type AttendanceWeek, attendanceWeek } from './item/attendance.ts';
import { attendanceKey } from './key.ts';
import { ofKind, read, type Table } from './table.ts';
import { wholePartition } from './whole-partition.ts';

/** A week of a remittal; undefined when nothing of it is registered or said. */
export async function readWeek(
  table: Table,
  instanceId: string,
  week: IsoWeek,
): Promise<AttendanceWeek | undefined> {
  return read(table, attendanceWeek, attendanceKey.week(instanceId, week));
}

/** All weeks of a remittal of which anything is known, oldest first. */
export async function readWeeks(
  table: Table,
  instanceId: string,
): Promise<readonly AttendanceWeek[]> {
  const items = await wholePartition(table, attendanceKey.partition(instanceId));
  return ofKind(attendanceWeek, items);
}

/** What is known of the sessions of some weeks. */
export function attendancesOf(weeks: readonly AttendanceWeek[]): readonly Attendance[] {
  return weeks.flatMap(({ sessions }) => Object.values(sessions));
}
