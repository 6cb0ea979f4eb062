import { may } from '../../../shared/access/permission.ts';
import type { Viewer } from '../../../shared/access/viewer.ts';
import { listedSubject } from '../../../shared/action/task-access.ts';
import {
  type WithoutReason,
  withoutActivity,
  withoutSince,
} from '../../../shared/activity/without.ts';
import { daysBetween, type LocalDate } from '../../../shared/clock/calendar.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { dueNext, goesOn, isOverdue } from '../../../shared/remittal/standing.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import { type Remittal, recalledWhen } from '../../../shared/store/item/remittal.ts';
import { barsIn } from '../../../shared/store/office.ts';
import type { Table } from '../../../shared/store/table.ts';
import { unitStanding } from '../../../shared/store/unit-standing.ts';

/** A remittal of the unit in the lists of those who follow them. */
export interface UnitRow {
  readonly remittal: Remittal;
  /** The name; undefined when it is not the viewer's to see. */
  readonly name: string | undefined;
  /** Why there is no activity today; undefined when there is one. */
  readonly without: WithoutReason | undefined;
  /** Days without activity up to today. */
  readonly days: number;
  /** Local date by which something is to be done. */
  readonly due: LocalDate | undefined;
  readonly overdue: boolean;
  /** It goes on: it has not ended. */
  readonly goesOn: boolean;
}

/** Somebody of the unit who is assessed able to work and not remitted yet. */
export interface UnremittedRow {
  readonly caseId: string;
  readonly adultId: string;
  /** The name; undefined when it is not the viewer's to see. */
  readonly name: string | undefined;
  /** The day of the assessment, and days since then. */
  readonly since: LocalDate;
  readonly days: number;
}

/** The unit's unemployed as the viewer may see them. */
export interface UnitRows {
  /** The most urgent first. */
  readonly remitted: readonly UnitRow[];
  /** The longest waiting first. */
  readonly unremitted: readonly UnremittedRow[];
}

/** Reads the unit's lists: who is remitted, and who is to be. */
export async function unitRows(
  table: Table,
  viewer: Viewer,
  unit: string,
  today: LocalDate,
): Promise<UnitRows> {
  const { remittals, unremitted } = await unitStanding(table, unit, today);
  const cases = [...remittals, ...unremitted.map(({ application }) => application)];
  const barsOf = await barsIn(table, cases);
  const sees = (one: { readonly caseId: string }) => {
    return may(viewer, 'case.read', listedSubject(viewer, unit, 'unit', barsOf(one))).allowed;
  };
  const rows = remittals.map((remittal): UnitRow => {
    const until = goesOn(remittal) ? dueNext(remittal) : undefined;
    return {
      remittal,
      name: sees(remittal) ? remittal.shared.name : undefined,
      ...withoutOf(remittal, today),
      due: until === undefined ? undefined : localDate(until),
      overdue: isOverdue(remittal, today),
      goesOn: goesOn(remittal),
    };
  });
  const waiting = unremitted.map(({ application, adultId, name, since }): UnremittedRow => {
    const { caseId } = application;
    const day = localDate(since);
    const shown = sees(application) ? name : undefined;
    return { caseId, adultId, name: shown, since: day, days: daysBetween(day, today) };
  });
  return {
    remitted: rows.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
    unremitted: waiting.toSorted((a, b) => a.since.localeCompare(b.since)),
  };
}

/** Whether somebody is without activity, and for how many days: of what was taken back since then. */
function withoutOf(remittal: Remittal, today: LocalDate): Pick<UnitRow, 'without' | 'days'> {
  const expected = expectedOf(remittal);
  const without = withoutActivity(remittal, expected, today);
  const began = localDate(recalledWhen(remittal) ?? remittal.openedAt);
  const since = without === undefined ? today : withoutSince(expected, began, today);
  return { without, days: daysBetween(since, today) };
}
