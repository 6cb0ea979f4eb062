import type { IsoWeek } from '../../../shared/attendance/week.ts';

export const attendancePath = '/ansokan/narvaro';

/** The person's own week. */
export function weekAddress(week: IsoWeek): string {
  return `${attendancePath}?vecka=${week}`;
}

/** The form of one day: what the person says of it, or the answer to why. */
export function dayAddress(
  { caseId, instanceId }: { readonly caseId: string; readonly instanceId: string },
  session: string,
  form: 'sag' | 'svar',
): string {
  return `${attendancePath}/${caseId}/${instanceId}/${session}/${form}`;
}
