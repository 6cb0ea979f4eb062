import { activityKind } from '../../../instrument/activity-kind.ts';
import { dayName } from '../../../text/format.ts';
import type { Lang } from '../../../text/language.ts';
import type { WeekDay } from './week-days.ts';

/** "måndag 23 november, Praktik, Storgården". */
export function nameOfDay(lang: Lang, { date, activity }: WeekDay): string {
  const where = activity ? [activityKind(activity.kind)[lang], activity.place] : [];
  return [dayName(lang, date), ...where].join(', ');
}
