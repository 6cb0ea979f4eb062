import type { LocalDate } from '../clock/calendar.ts';
import type { ActivityPlan } from './session.ts';

/** What an activity plan says, as the coach's form has it. */
export interface PlanAnswers {
  readonly activities?: readonly {
    readonly kind: string;
    readonly place: string;
    readonly hours: number;
    readonly from: LocalDate;
    readonly to?: LocalDate | undefined;
  }[];
  readonly searchHours?: number | undefined;
}

/**
 * The plan that a coach made on a day.
 * @param earlier how many plans there were before: an activity's id says which plan it is of
 */
export function planFrom(answers: PlanAnswers, since: LocalDate, earlier: number): ActivityPlan {
  const { activities = [], searchHours = 0 } = answers;
  return {
    since,
    searchHours,
    activities: activities.map(({ to, ...activity }, row) => ({
      ...activity,
      id: `${earlier + 1}-${row}`,
      ...(to === undefined ? {} : { to }),
    })),
  };
}
