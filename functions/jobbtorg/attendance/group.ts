import { createHash } from 'node:crypto';
import { may } from '../../../shared/access/permission.ts';
import type { Deps } from '../../../shared/action/deps.ts';
import { logReading } from '../../../shared/action/read-case.ts';
import { listedSubject } from '../../../shared/action/task-access.ts';
import type { IsoWeek } from '../../../shared/attendance/week.ts';
import { readWeek } from '../../../shared/store/attendance.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import type { AttendanceWeek } from '../../../shared/store/item/attendance.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { type OfficeRemittal, readWithPlan } from '../../../shared/store/office.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { type WeekDay, weekDays } from '../../../shared/web/view/attendance/week-days.ts';
import { namesIn } from '../names.ts';

/** A person of the group, with the days of the week. */
export interface Member {
  readonly remittal: Remittal;
  /** As the person is called in the group: by the remittal's number too where two are called the same. */
  readonly name: string;
  readonly days: readonly WeekDay[];
}

/** Those whose attendance is registered in one view. */
export interface Group {
  readonly week: IsoWeek;
  /** Code of the place that the group is of; all of them where it is empty. */
  readonly place: string;
  /** Every place where somebody of the office is this week. */
  readonly places: readonly Place[];
  readonly members: readonly Member[];
  /** How many have protected identity and are not this coach's to see. */
  readonly hidden: number;
  /** The page of the group, from 0, and whether there are more. */
  readonly part: number;
  readonly more: boolean;
}

/** Where somebody is; addresses carry its code, since what a coach has written stays out of them. */
interface Place {
  readonly code: string;
  readonly name: string;
}

/** As many people as a form and a screen can bear. */
const AT_ONCE = 25;

/** Which of a group is asked for. */
export interface GroupAsk {
  readonly week: IsoWeek;
  readonly place: string;
  readonly part: number;
  /** The remittals that a form was sent for: these and no others, on whichever page they are by now. */
  readonly only?: ReadonlySet<string>;
}

function maySee({ viewer }: PageRequest, row: OfficeRemittal) {
  const subject = listedSubject(viewer, row.remittal.office, 'receiver', row);
  return may(viewer, 'attendance.read', subject).allowed;
}

function daysOf(remittal: Remittal, week: IsoWeek, known: AttendanceWeek | undefined) {
  return weekDays(expectedOf(remittal), week, known);
}

function codeOf(place: string): string {
  return createHash('sha256').update(place).digest('hex').slice(0, 8);
}

const isAt = (place: string) => (day: WeekDay) =>
  place === '' || (day.activity !== undefined && codeOf(day.activity.place) === place);

function placesOf(members: readonly Member[]): readonly Place[] {
  const names = members.flatMap(({ days }) => days.flatMap((day) => day.activity?.place ?? []));
  return [...new Set(names)]
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
    .map((name) => ({ code: codeOf(name), name }));
}

/**
 * The people of the office with an activity plan, and their week. Whoever is shown is logged as read
 * (SoLPuL 10 §).
 */
export async function readGroup(
  request: PageRequest,
  deps: Deps,
  office: string,
  { week, place, part, only }: GroupAsk,
): Promise<Group> {
  const withPlan = await readWithPlan(deps.table, office);
  const seen = withPlan.filter((one) => maySee(request, one)).map(({ remittal }) => remittal);
  const nameOf = namesIn(seen);
  const expected = seen.map((remittal) => ({
    remittal,
    name: nameOf(remittal),
    days: daysOf(remittal, week, undefined),
  }));
  const group = expected
    .filter(({ days }) => days.some(isAt(place)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  const shown = only
    ? group.filter(({ remittal }) => only.has(remittal.instanceId)).slice(0, AT_ONCE)
    : group.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
  const members = await Promise.all(
    shown.map(async ({ remittal, name }) => {
      const { caseId, instanceId } = remittal;
      await logReading(deps, request.viewer, caseId, `närvaro ${instanceId}`);
      const days = daysOf(remittal, week, await readWeek(deps.table, instanceId, week));
      return { remittal, name, days: days.filter(isAt(place)) };
    }),
  );
  return {
    week,
    place,
    places: placesOf(expected),
    members,
    hidden: withPlan.length - seen.length,
    part,
    more: group.length > (part + 1) * AT_ONCE,
  };
}
