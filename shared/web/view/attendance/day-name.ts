import type { PlannedActivity } from '../../../attendance/session.ts';
import { activityKind } from '../../../instrument/activity-kind.ts';
import { dayName } from '../../../text/format.ts';
import type { Lang } from '../../../text/language.ts';
import type { WeekDay } from './week-days.ts';

/** "Praktik, Storgården". */
export function nameOfActivity(lang: Lang, { kind, place }: PlannedActivity): string {
  return `${activityKind(kind)[lang]}, ${place}`;
}

/** "måndag 23 november, Praktik, Storgården". */
export function nameOfDay(lang: Lang, { date, activity }: WeekDay): string {
  const where = activity ? [nameOfActivity(lang, activity)] : [];
  return [dayName(lang, date), ...where].join(', ');
}
