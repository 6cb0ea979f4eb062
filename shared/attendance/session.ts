/**
 * The days on which an activity plan has a person somewhere. A session is planned; what came of it
 * is a registration (`registration.ts`), or nothing.
 */
import * as z from 'zod';
import type { LocalDate } from '../clock/calendar.ts';
import { isWorkingDay } from '../clock/working-days.ts';
import { daysOf, type IsoWeek } from './week.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** One activity of a plan. `id` tells it from those of the plan's earlier versions. */
export const plannedActivitySchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/),
  kind: z.string(),
  place: z.string(),
  /** Hours a week. */
  hours: z.number().min(0),
  from: day,
  /** The last day; open where the plan says none. */
  to: day.optional(),
});
export type PlannedActivity = z.infer<typeof plannedActivitySchema>;

/** A plan as it was made on a day; the next takes its place from the day on which that is made. */
export const activityPlanSchema = z.strictObject({
  since: day,
  activities: z.array(plannedActivitySchema),
  /** Own job search, hours a week: time in the plan, no activity, and never a session. */
  searchHours: z.number().min(0),
});
export type ActivityPlan = z.infer<typeof activityPlanSchema>;

/** Days, both included; without `to` it has no end yet. */
export const periodSchema = z.strictObject({ from: day, to: day.optional() });
export type Period = z.infer<typeof periodSchema>;

/** All that says on which days somebody is expected. */
export interface Expected {
  /** Oldest first. The first holds from its activities' own beginning. */
  readonly plans: readonly ActivityPlan[];
  /** Approved deviations (R124): nobody is expected, and so nobody absent. */
  readonly pauses: readonly Period[];
  /** The last day on which the plan holds; undefined while it goes on. */
  readonly endedOn?: LocalDate | undefined;
}

/** A day of an activity that was planned. It says nothing of whether anybody came. */
export interface Session {
  readonly date: LocalDate;
  readonly activity: PlannedActivity;
}

/** What a session is called: its day and its activity. */
export function sessionId(session: Session): string {
  return `${session.date}_${session.activity.id}`;
}

/** Whether a day lies in a period. */
function isWithin(date: LocalDate, { from, to }: Period): boolean {
  return from <= date && (to === undefined || date <= to);
}

/** The plan in force on a day. */
export function planOn(plans: readonly ActivityPlan[], date: LocalDate): ActivityPlan | undefined {
  return plans.findLast(({ since }) => since <= date) ?? plans[0];
}

/** The activities that somebody is in on a day; none in a pause or after the end. */
export function activitiesOn(expected: Expected, date: LocalDate): readonly PlannedActivity[] {
  const over = expected.endedOn !== undefined && date > expected.endedOn;
  if (over || expected.pauses.some((pause) => isWithin(date, pause))) return [];
  const activities = planOn(expected.plans, date)?.activities ?? [];
  return activities.filter((activity) => isWithin(date, activity));
}

/** The planned sessions of some days: the working days of each activity's period. */
function sessionsOn(expected: Expected, days: readonly LocalDate[]): readonly Session[] {
  return days
    .filter(isWorkingDay)
    .flatMap((date) => activitiesOn(expected, date).map((activity) => ({ date, activity })));
}

/** The planned sessions of a week. */
export function sessionsOf(expected: Expected, week: IsoWeek): readonly Session[] {
  return sessionsOn(expected, daysOf(week));
}
