import type { ReadEntry } from '../../../shared/store/item/journal.ts';
import { longMoment, monthName } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Pagination } from '../../../shared/web/view/pagination.tsx';
import { ScrollRegion } from '../../../shared/web/view/scroll-region.tsx';
import { readLogPath } from '../address.ts';
import { stepWords } from './step-words.ts';

/** The month so many months from another, 'YYYY-MM'. */
function monthFrom(month: string, steps: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + steps);
  return date.toISOString().slice(0, 7);
}

/** What was read, in words: the part of the case, and which task where it was one. */
function readWords(texts: Texts, what: string): string {
  const known: Readonly<Record<string, string>> = texts.casework.case.reads;
  const [word = '', task] = what.split(' ');
  const words = known[word] ?? word;
  return task === undefined ? words : `${words}: ${stepWords(texts, task.split('.')[0] ?? '')}`;
}

/** Who has read what of a case in a month, newest first. */
export function ReadLog(props: {
  readonly request: VisitorRequest;
  readonly caseId: string;
  readonly month: string;
  readonly now: string;
  readonly entries: readonly ReadEntry[];
}) {
  const { request, caseId, month, now, entries } = props;
  const { lang } = request;
  const words = request.texts.casework.case;
  const caption = monthName(lang, month);
  return (
    <>
      {entries.length === 0 && <p>{words.readLogEmpty}</p>}
      {entries.length > 0 && (
        <ScrollRegion label={`${words.readLogTitle}, ${caption}`}>
          <table class="ds-table worklist">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.readWhen}</th>
                <th scope="col">{words.readWho}</th>
                <th scope="col">{words.readWhat}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <td data-label={words.readWhen}>{longMoment(lang, entry.at)}</td>
                  <td data-label={words.readWho}>{entry.name}</td>
                  <td data-label={words.readWhat}>{readWords(request.texts, entry.what)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Pagination
        lang={lang}
        previous={readLogPath(caseId, monthFrom(month, -1))}
        {...(month < now ? { next: readLogPath(caseId, monthFrom(month, 1)) } : {})}
      />
    </>
  );
}
