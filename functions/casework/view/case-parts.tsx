import { may } from '../../../shared/access/permission.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Timeline } from '../../../shared/web/view/timeline.tsx';
import {
  activityPath,
  conflictPath,
  journalPath,
  readLogPath,
  talksPath,
  verifyPath,
} from '../address.ts';
import { journalEntries } from './journal-entries.ts';

/** As many events as the page of a case shows; the rest is in the journal. */
const LATEST = 8;

interface CaseProps {
  readonly request: PageRequest;
  readonly page: CasePage;
}

/** The latest that has happened, and the way to the rest. */
export function LatestEvents({ request, page }: CaseProps) {
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { caseId } = page.head;
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {words.journal}
      </h2>
      <p class="links">
        <a class="ds-link" href={journalPath(caseId)}>
          {words.writeNote}
        </a>
        <a class="ds-link" href={journalPath(caseId)}>
          {words.allJournal}
        </a>
      </p>
      <Timeline lang={lang} entries={journalEntries(request, page.events.slice(0, LATEST))} />
    </section>
  );
}

/** What else may be done or looked at: talks that are kept apart, and the control of managers. */
export function CaseLinks({ request, page }: CaseProps) {
  const { viewer, texts } = request;
  const words = texts.casework.case;
  const subject = caseSubject(viewer, page.head);
  const { caseId } = page.head;
  const links = [
    { action: 'case.read', href: activityPath(caseId), text: words.activity },
    { action: 'talk.read', href: talksPath(caseId), text: request.texts.casework.talk.link },
    {
      action: 'case.reportConflict',
      href: conflictPath(caseId),
      text: texts.casework.conflict.link,
    },
    { action: 'case.readLog', href: readLogPath(caseId), text: words.readLog },
    { action: 'case.verifyJournal', href: verifyPath(caseId), text: words.verify },
  ] as const;
  const mine = links.filter(({ action }) => may(viewer, action, subject).allowed);
  if (mine.length === 0) return null;
  return (
    <ul class="plain">
      {mine.map(({ href, text }) => (
        <li key={href}>
          <a class="ds-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
