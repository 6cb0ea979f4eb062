import { instanceOf } from '../../../shared/action/open-task.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { readFile } from '../../../shared/store/application-file.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { readDeclined } from '../../../shared/store/conduct.ts';
import {
  type Instance,
  isAppeal,
  isApplication,
  isRemittal,
} from '../../../shared/store/item/instance.ts';
import { longDate, monthName } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { download, notFound, type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { NewMessageAlert } from '../../../shared/web/view/new-message.tsx';
import { type Unsent, unsentStatus } from '../../../shared/web/view/remittal-thread.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { letterKey } from '../../letters.ts';
import type { WebDeps } from '../../web.ts';
import { letterPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import { ApplicationDocuments } from '../view/application-documents.tsx';
import { BackToCase } from '../view/back-to-case.tsx';
import { DeclinedList } from '../view/declined-list.tsx';
import { RemittalDocument } from '../view/remittal-document.tsx';
import { RemittalLinks } from '../view/remittal-links.tsx';
import { ReviewDocuments } from '../view/review-documents.tsx';
import { threadOf } from '../view/thread-of.tsx';

/** What was just done with the remittal, as the address says. */
function RemittalNotice({ request }: { readonly request: PageRequest }) {
  const { recall, withdraw, declined, accepted } = caseworkPageTexts(request.lang).remittal;
  const done = [
    ['recalled', recall.done],
    ['withdrawn', withdraw.done],
    ['declined', declined.done],
    ['accepted', accepted.done],
  ].find(([word]) => word === request.query.klart);
  return done ? <Alert tone="success">{done[1]}</Alert> : null;
}

/** The documents of an application or of a remittal, with a message about it that was not taken. */
export async function showDocuments(
  request: PageRequest,
  deps: WebDeps,
  unsent?: Unsent,
): Promise<Reply> {
  const { caseId = '', instanceId = '' } = request.params;
  const opened = await openCase(deps, request.viewer, caseId, 'case.read', 'documents');
  if (!opened.ok) return notFound();
  const { page } = opened;
  const words = request.texts.casework.case;
  const application = page.applications.find((one) => one.instanceId === instanceId);
  const remittal = page.remittals.find((one) => one.instanceId === instanceId);
  const appeal = page.appeals.find((one) => one.instanceId === instanceId);
  const amendment = page.amendments.find((one) => one.instanceId === instanceId);
  if (!application && !remittal && !appeal && !amendment) return notFound();
  const file = await readFile(deps.table, instanceId);
  const thread = remittal && (await threadOf(request, deps, { page, remittal, unsent }));
  const declined = (remittal && (await readDeclined(deps.table, instanceId)))?.declined ?? [];
  const title = titleOf(request, page, instanceOf(page, instanceId));
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {file.letter && (
        <p>
          <a class="ds-link" href={letterPath(caseId, instanceId)}>
            {words.letter}
          </a>
        </p>
      )}
      {application && (
        <ApplicationDocuments
          request={request}
          page={page}
          file={file}
          shown={request.query.visa ?? 'ansokan'}
        />
      )}
      {remittal && <RemittalNotice request={request} />}
      {remittal && <NewMessageAlert request={request} remittal={remittal} side="unit" />}
      {remittal && (
        <RemittalLinks request={request} page={page} remittal={remittal} declined={declined} />
      )}
      <DeclinedList request={request} declined={declined} />
      {remittal && <RemittalDocument request={request} remittal={remittal} file={file} />}
      {thread}
      {(appeal ?? amendment) && <ReviewDocuments request={request} file={file} />}
    </>
  );
  return reply(title, body, { status: unsentStatus(unsent) });
}

/** What the page of an instance's documents is called. */
function titleOf({ lang, texts }: PageRequest, page: CasePage, instance?: Instance): string {
  const { case: words } = texts.casework;
  const { review } = caseworkPageTexts(lang);
  if (instance === undefined) return words.documents;
  if (isApplication(instance)) return words.application(monthName(lang, instance.month));
  if (isRemittal(instance)) return words.remittal(aboutOf(page, instance.adultId) ?? '');
  return isAppeal(instance)
    ? review.appeal(longDate(lang, instance.arrivedOn))
    : review.amendment(longDate(lang, localDate(instance.openedAt)));
}

/** The letter as it was sent. */
export async function sendLetter(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { caseId = '', instanceId = '' } = request.params;
  const opened = await openCase(deps, request.viewer, caseId, 'case.read', 'letter');
  const known = opened.ok && instanceOf(opened.page, instanceId);
  if (!known) return notFound();
  const file = await readFile(deps.table, instanceId);
  if (!file.letter) return notFound();
  const bytes = await deps.letters.read(letterKey(instanceId));
  return download(bytes, 'application/pdf', `beslut-${caseId}.pdf`);
}
