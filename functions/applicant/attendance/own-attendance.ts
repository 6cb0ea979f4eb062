import { isOwnRemittal } from '../../../shared/action/attendance/own-remittal.ts';
import { invalidAbsences, unanswered } from '../../../shared/attendance/absence.ts';
import { attendancesOf } from '../../../shared/store/attendance.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { AttendanceWeek } from '../../../shared/store/item/attendance.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import type { ApplicantDeps } from '../deps.ts';

/** A remittal of the person with days to be somewhere, and what is known of its weeks. */
export interface OwnAttendance {
  readonly remittal: Remittal;
  readonly weeks: readonly AttendanceWeek[];
}

/** The person's own remittals that have a plan: another adult's of the same case are not among them. */
function withPlan(cases: readonly CasePage[], personalNumber: string): readonly Remittal[] {
  return cases.flatMap((page) =>
    page.remittals.filter(
      (one) => one.plans !== undefined && isOwnRemittal(page, one, personalNumber),
    ),
  );
}

/** All that is known of the person's own days. */
export async function readOwn(
  deps: Pick<ApplicantDeps, 'attendanceOf'>,
  cases: readonly CasePage[],
  personalNumber: string,
): Promise<readonly OwnAttendance[]> {
  return Promise.all(
    withPlan(cases, personalNumber).map(async (remittal) => ({
      remittal,
      weeks: await deps.attendanceOf(remittal.instanceId),
    })),
  );
}

/** How many questions about absence wait for the person's answer. */
export function questionsOf(own: readonly OwnAttendance[], today: string): number {
  const known = own.flatMap(({ weeks }) => attendancesOf(weeks));
  return unanswered(invalidAbsences(known), today).length;
}
