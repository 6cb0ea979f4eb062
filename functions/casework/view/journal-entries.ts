import { localDate } from '../../../shared/clock/stockholm.ts';
import type { JournalEvent } from '../../../shared/journal/event.ts';
import { eventTypes } from '../../../shared/journal/event-type.ts';
import { kronor, longDate, monthName } from '../../../shared/text/format.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import type { TimelineEntry } from '../../../shared/web/view/timeline.tsx';
import { officeName } from './names.ts';
import { stepWords } from './step-words.ts';

type Reader = Pick<VisitorRequest, 'lang' | 'texts'>;

/** Events as a caseworker reads them: what, in which step, with what in figures, who and when. */
export function journalEntries(
  reader: Reader,
  events: readonly JournalEvent[],
): readonly TimelineEntry[] {
  return events.map((event) => {
    const detail = detailOf(reader, event);
    return {
      at: event.at,
      number: event.no,
      what: whatOf(reader, event),
      who: event.actor.kind === 'system' ? reader.texts.casework.case.system : event.actor.name,
      ...(detail === '' ? {} : { detail }),
    };
  });
}

/** The event's own words, and the step that it is about. */
function whatOf({ lang, texts }: Reader, event: JournalEvent): string {
  const label = eventTypes[event.type].label[lang];
  return event.step === undefined ? label : `${label}: ${stepWords(texts, event.step)}`;
}

function detailOf(reader: Reader, { data, type, outcome }: JournalEvent): string {
  if (typeof data.text === 'string') {
    return typeof data.about === 'string' ? `${data.about}: ${data.text}` : data.text;
  }
  const decided = type === 'decision_made' ? decisionWords(reader, outcome) : [];
  const told = Object.entries(data).flatMap(([key, value]) => factWords(reader, key, value));
  return [...decided, ...told].join(' · ');
}

function decisionWords({ texts }: Reader, outcome: string | undefined): string[] {
  const kinds: Readonly<Record<string, string>> = texts.casework.case.decisionKinds;
  const words = kinds[outcome ?? ''];
  return words === undefined ? [] : [words];
}

/** The facts that say something to a person; references and checksums do not. */
function factWords(reader: Reader, key: string, value: string | number | boolean | null): string[] {
  const { eventData } = reader.texts.casework.case;
  const names: Readonly<Record<string, string>> = eventData;
  const name = Object.hasOwn(names, key) ? names[key] : undefined;
  if (name === undefined || value === null || typeof value === 'boolean') return [];
  return [`${name} ${valueWords(reader, key, value)}`];
}

function valueWords({ lang, texts }: Reader, key: string, value: string | number): string {
  if (typeof value === 'number') return key === 'amountOre' ? kronor(lang, value) : String(value);
  if (key === 'occurredAt') return longDate(lang, localDate(value));
  if (key === 'office') return officeName(lang, value);
  if (key === 'month') return monthName(lang, value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(lang, value);
  const channels: Readonly<Record<string, string>> = texts.casework.case.channels;
  return key === 'channel' ? (channels[value] ?? value) : value;
}
