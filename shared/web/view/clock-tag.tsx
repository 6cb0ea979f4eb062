import { daysBetween, shortDate } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { textsOf } from '../../text/texts.ts';

interface ClockTagProps {
  readonly lang: Lang;
  /** Last day, 'YYYY-MM-DD'. */
  readonly due: string;
  readonly today: string;
  /** The day it was stopped, when it was. */
  readonly stopped?: string;
  /** The last day stands beside it already. */
  readonly dayIsTold?: true;
}

/** How urgent a clock is: late, today or tomorrow or the day after, later, or stopped. */
export function urgencyOf(due: string, today: string): 'overdue' | 'soon' | 'calm' {
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  return left <= 2 ? 'soon' : 'calm';
}

/** A clock in words with its date. Urgency has a sign and a weight of its own, never colour alone. */
export function ClockTag({ lang, due, today, stopped, dayIsTold }: ClockTagProps) {
  const { clock } = textsOf(lang).form;
  if (stopped !== undefined) {
    const late = stopped > due;
    return (
      <span class="clock" data-urgency={late ? 'stopped-late' : 'stopped'}>
        {late ? clock.stoppedLate : clock.stopped}
      </span>
    );
  }
  const left = daysBetween(today, due);
  const words = left < 0 ? clock.overdue(-left) : left === 0 ? clock.today : clock.daysLeft(left);
  return (
    <span class="clock" data-urgency={urgencyOf(due, today)}>
      {words}
      {!dayIsTold && (
        <time class="clock-date" dateTime={due}>
          {shortDate(lang, due)}
        </time>
      )}
    </span>
  );
}
