import { groundsIn, invalidAbsences, settled } from '../attendance/absence.ts';
import { standingRefusals } from '../attendance/declined.ts';
import type { LocalDate } from '../clock/calendar.ts';
import type { Conduct, ConductByAdult } from '../decision/ground-fault.ts';
import { attendancesOf, readWeeks } from './attendance.ts';
import type { CasePage } from './case-page.ts';
import { type DeclinedActivities, declinedActivities } from './item/declined.ts';
import type { Remittal } from './item/remittal.ts';
import { declinedKey } from './key.ts';
import { read, type Table } from './table.ts';

/** What is recorded as declined in a remittal; undefined when nothing is. */
export function readDeclined(
  table: Table,
  remittalId: string,
): Promise<DeclinedActivities | undefined> {
  return read(table, declinedActivities, declinedKey(remittalId));
}

/** What of some remittals something may be proposed on for a support month. */
async function conductOf(
  table: Table,
  remittals: readonly Remittal[],
  month: string,
  today: LocalDate,
): Promise<Conduct> {
  const planned = remittals.filter(({ plans }) => plans !== undefined);
  const weeks = await Promise.all(planned.map((one) => readWeeks(table, one.instanceId)));
  const declined = await Promise.all(remittals.map((one) => readDeclined(table, one.instanceId)));
  const absences = invalidAbsences(attendancesOf(weeks.flat()));
  return {
    absences: groundsIn(settled(absences, today), month),
    refusals: standingRefusals(
      declined.flatMap((one) => one?.declined ?? []),
      month,
    ),
  };
}

/** What of a case's remittals something may be proposed on for a support month 'YYYY-MM', adult by adult. */
export async function conductIn(
  table: Table,
  { remittals }: Pick<CasePage, 'remittals'>,
  month: string,
  today: LocalDate,
): Promise<ConductByAdult> {
  const theirs = Map.groupBy(remittals, ({ adultId }) => adultId);
  const known = [...theirs].map(
    async ([adultId, of]) => [adultId, await conductOf(table, of, month, today)] as const,
  );
  return new Map(await Promise.all(known));
}
