import type { LocalDate } from '../clock/calendar.ts';
import { farAhead, longBefore } from '../remittal/sensible-day.ts';
import type { PlanAnswers } from './plan-from.ts';

type Activity = NonNullable<PlanAnswers['activities']>[number];

interface PlanFault {
  readonly row: number;
  readonly field: 'from' | 'to' | 'hours';
  readonly code:
    | 'EndsBeforeItBegins'
    | 'HoursTogether'
    | NonNullable<ReturnType<typeof longBefore>>;
}

/** Twice a full week of 40 hours: more than that is a slip, and no scope that anybody can keep. */
const MOST_HOURS = 80;

const isOn =
  (day: LocalDate) =>
  ({ from, to }: Activity) =>
    from <= day && (to === undefined || day <= to);

/**
 * What makes no sense in a plan, activity by activity: days out of bounds or in the wrong order, and
 * weeks of more hours than there are. The hours are told at the activity with which they are too many.
 */
export function planFaults(
  { activities = [], searchHours = 0 }: PlanAnswers,
  sentOn: LocalDate,
  today: LocalDate,
): readonly PlanFault[] {
  return activities.flatMap((activity, row): readonly PlanFault[] => {
    const { from, to } = activity;
    const begins = longBefore(from, sentOn) ?? farAhead(from, today);
    const others = activities.filter((one, at) => begun(one, at, from, row));
    const hours = [activity, ...others.filter(isOn(from))].reduce((sum, one) => sum + one.hours, 0);
    return [
      ...(begins ? [{ row, field: 'from', code: begins } as const] : []),
      ...(to !== undefined && to < from
        ? [{ row, field: 'to', code: 'EndsBeforeItBegins' } as const]
        : []),
      ...(hours + searchHours > MOST_HOURS
        ? [{ row, field: 'hours', code: 'HoursTogether' } as const]
        : []),
    ];
  });
}

/** Whether an activity is there when another begins: earlier, or by its row where both begin then. */
function begun({ from }: Activity, at: number, day: LocalDate, row: number): boolean {
  return from < day || (from === day && at < row);
}
