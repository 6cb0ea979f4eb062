import { may } from '../../../shared/access/permission.ts';
import type { Viewer } from '../../../shared/access/viewer.ts';
import { type WithoutReason, withoutActivity } from '../../../shared/activity/without.ts';
import type { LocalDate } from '../../../shared/clock/calendar.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { dueNext, listOf } from '../../../shared/remittal/standing.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import type { Table } from '../../../shared/store/table.ts';
import { unitRemittals } from '../../../shared/store/unit-remittals.ts';

/** A remittal of the unit in the lists of those who follow them. */
export interface UnitRow {
  readonly remittal: Remittal;
  /** The name; undefined when it is not the viewer's to see. */
  readonly name: string | undefined;
  /** Why there is no activity today; undefined when there is one. */
  readonly without: WithoutReason | undefined;
  /** Local date by which something is to be done. */
  readonly due: LocalDate | undefined;
  readonly overdue: boolean;
  /** It goes on: it has not ended. */
  readonly goesOn: boolean;
}

/** The unit's remittals as the viewer may see them, the most urgent first. */
export async function unitRows(
  table: Table,
  viewer: Viewer,
  unit: string,
  today: LocalDate,
): Promise<readonly UnitRow[]> {
  const listed = await unitRemittals(table, unit, today);
  const rows = listed.map(({ remittal, protectedIdentity }): UnitRow => {
    const subject = { unit, relation: 'unit', protectedIdentity } as const;
    const until = dueNext(remittal);
    const goesOn = listOf(remittal) !== 'ended' || remittal.sentAt === undefined;
    const due = goesOn && until !== undefined ? localDate(until) : undefined;
    return {
      remittal,
      name: may(viewer, 'case.read', subject).allowed ? remittal.shared.name : undefined,
      without: withoutActivity(remittal, expectedOf(remittal), today),
      due,
      overdue: due !== undefined && due < today,
      goesOn,
    };
  });
  return rows.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}
