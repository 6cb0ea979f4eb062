import { groundsIn, invalidAbsences, type SettledAbsence, settled } from '../attendance/absence.ts';
import type { LocalDate } from '../clock/calendar.ts';
import { attendancesOf, readWeeks } from './attendance.ts';
import type { CasePage } from './case-page.ts';
import type { Table } from './table.ts';

/** The absences of a case on which something may be proposed for a support month 'YYYY-MM'. */
export async function settledAbsences(
  table: Table,
  { remittals }: Pick<CasePage, 'remittals'>,
  month: string,
  today: LocalDate,
): Promise<readonly SettledAbsence[]> {
  const planned = remittals.filter(({ plans }) => plans !== undefined);
  const weeks = await Promise.all(planned.map((one) => readWeeks(table, one.instanceId)));
  const absences = invalidAbsences(attendancesOf(weeks.flat()));
  return groundsIn(settled(absences, today), month);
}
