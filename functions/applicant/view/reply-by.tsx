import { localDate } from '../../../shared/clock/stockholm.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ClockTag } from '../../../shared/web/view/clock-tag.tsx';

/** By which day an answer is waited for, and how long that is. */
export function ReplyBy(props: {
  readonly request: PageRequest;
  readonly date: string | undefined;
}) {
  const { request, date } = props;
  if (date === undefined) return null;
  const { lang, texts, now } = request;
  return (
    <p>
      <strong>{texts.applicant.task.replyBy(longDate(lang, date))}</strong>{' '}
      <ClockTag lang={lang} due={date} today={localDate(now.toISOString())} dayIsTold />
    </p>
  );
}
