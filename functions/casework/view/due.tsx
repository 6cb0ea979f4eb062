import { localDate } from '../../../shared/clock/stockholm.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { ClockTag, urgencyOf } from '../../../shared/web/view/clock-tag.tsx';

/** The day on which calendars in Stockholm are now. */
export function todayOf({ now }: Pick<VisitorRequest, 'now'>): string {
  return localDate(now.toISOString());
}

/** By when a task is to be done, as loudly as it burns. */
export function Due(props: {
  readonly request: VisitorRequest;
  readonly dueAt: string | undefined;
}) {
  const { request, dueAt } = props;
  if (dueAt === undefined) return <span class="hint">{request.texts.casework.noDue}</span>;
  return <ClockTag lang={request.lang} due={localDate(dueAt)} today={todayOf(request)} />;
}

/** How a task burns; one without a limit does not. */
export function urgency(
  request: Pick<VisitorRequest, 'now'>,
  dueAt: string | undefined,
): 'overdue' | 'soon' | 'calm' {
  return dueAt === undefined ? 'calm' : urgencyOf(localDate(dueAt), todayOf(request));
}
