import { localDate } from '../../../shared/clock/stockholm.ts';
import type { JournalEvent } from '../../../shared/journal/event.ts';
import { eventTypes } from '../../../shared/journal/event-type.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Timeline, type TimelineEntry } from '../../../shared/web/view/timeline.tsx';

/** What has happened in the applicant's own matter, newest first; how the office works is left out. */
export function History(props: {
  readonly request: PageRequest;
  readonly events: readonly JournalEvent[];
}) {
  const { request, events } = props;
  const shown = events
    .filter(({ type, data }) => eventTypes[type].applicant && !remindsOffice(type, data))
    .toSorted((a, b) => b.no - a.no)
    .map((event) => entryOf(request, event));
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {request.texts.applicant.application.history}
      </h2>
      <Timeline lang={request.lang} entries={shown} />
    </section>
  );
}

/** A reminder of the activity plan goes to the office: the applicant has nothing to do about it. */
function remindsOffice(type: JournalEvent['type'], { remittalId }: JournalEvent['data']): boolean {
  return type === 'reminder_sent' && remittalId !== undefined;
}

function entryOf(request: PageRequest, event: JournalEvent): TimelineEntry {
  const { lang } = request;
  const detail = detailOf(request, event);
  const who = whoOf(request, event);
  return {
    at: event.at,
    what: eventTypes[event.type].label[lang],
    ...(who === undefined ? {} : { who }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The applicant by "you", staff by their role; the system needs no name. */
function whoOf({ texts, viewer }: PageRequest, { actor }: JournalEvent): string | undefined {
  if (actor.id === viewer.sub) return texts.applicant.application.you;
  return actor.role === 'system' ? undefined : texts.site.roles[actor.role];
}

function detailOf({ lang, texts }: PageRequest, { at, data }: JournalEvent): string | undefined {
  const words = texts.applicant.application.historyOf;
  if (typeof data.visitOn === 'string') {
    const time = typeof data.visitTime === 'string' ? ` ${data.visitTime}` : '';
    return `${words.visit}: ${longDate(lang, data.visitOn)}${time}`;
  }
  if (typeof data.replyBy === 'string') {
    return `${words.replyBy}: ${longDate(lang, data.replyBy)}`;
  }
  if (typeof data.occurredAt !== 'string') return undefined;
  const happened = localDate(data.occurredAt);
  return happened === localDate(at) ? undefined : `${words.happened}: ${longDate(lang, happened)}`;
}
