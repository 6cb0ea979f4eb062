import { type IsoWeek, weeksAfter } from '../../../attendance/week.ts';
import type { Lang } from '../../../text/language.ts';
import { attendanceTexts } from '../../../text/later/attendance.ts';

/** "Vecka 48, 2026". */
export function weekName(lang: Lang, week: IsoWeek): string {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  return attendanceTexts(lang).week(number, year);
}

/** To the week before and after. */
export function WeekPager(props: {
  readonly lang: Lang;
  readonly week: IsoWeek;
  readonly address: (week: IsoWeek) => string;
}) {
  const { lang, week, address } = props;
  const words = attendanceTexts(lang);
  const link = (weeks: number, text: string, rel: 'prev' | 'next') => (
    <a class="ds-button" data-variant="secondary" href={address(weeksAfter(week, weeks))} rel={rel}>
      {text}
    </a>
  );
  return (
    <nav class="pager" aria-label={weekName(lang, week)}>
      {link(-1, words.earlierWeek, 'prev')}
      {link(1, words.laterWeek, 'next')}
    </nav>
  );
}
