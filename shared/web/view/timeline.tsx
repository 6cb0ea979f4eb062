import type { ComponentChildren } from 'preact';
import { longMoment } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';

export interface TimelineEntry {
  /** ISO UTC; shown in Stockholm's time. */
  readonly at: string;
  readonly what: string;
  readonly who?: string;
  readonly detail?: ComponentChildren;
  /** The journal's own number. */
  readonly number?: number;
}

/** What has happened, in the order given: a journal for staff, a history for the applicant. */
export function Timeline(props: {
  readonly lang: Lang;
  readonly entries: readonly TimelineEntry[];
}) {
  return (
    <ol class="timeline">
      {props.entries.map((entry) => (
        <li key={entry.number ?? `${entry.at} ${entry.what}`}>
          <p class="timeline-when">
            <time dateTime={entry.at}>{longMoment(props.lang, entry.at)}</time>
            {entry.number !== undefined && <span> · {entry.number}</span>}
            {entry.who !== undefined && <span> · {entry.who}</span>}
          </p>
          <p class="timeline-what">{entry.what}</p>
          {entry.detail !== undefined && <div class="timeline-detail">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
