import { openCase } from '../../../shared/action/read-case.ts';
import { verifyChain } from '../../../shared/journal/chain.ts';
import { readJournal } from '../../../shared/store/case-page.ts';
import { readLogOf } from '../../../shared/store/journal-page.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { ReadLog } from '../view/read-log.tsx';

/** Whether the journal is whole. */
export async function showControl(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const caseId = request.params.caseId ?? '';
  const opened = await openCase(deps, request.viewer, caseId, 'case.verifyJournal', 'verify');
  if (!opened.ok) return notFound();
  const words = request.texts.casework.case;
  const events = await readJournal(deps.table, caseId);
  const checked = verifyChain(events, opened.page.head.journal);
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.verifyTitle}
      </h1>
      {checked.ok ? (
        <Alert tone="success">{words.whole(checked.length)}</Alert>
      ) : (
        <Alert tone="danger">{words.broken2(checked.firstBroken)}</Alert>
      )}
    </>
  );
  return page(words.verifyTitle, body);
}

/** Who has read the case, month by month. */
export async function showReadLog(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const caseId = request.params.caseId ?? '';
  const opened = await openCase(deps, request.viewer, caseId, 'case.readLog', 'readLog');
  if (!opened.ok) return notFound();
  // The log is kept by months of UTC.
  const now = request.now.toISOString().slice(0, 7);
  const asked = request.query.manad ?? now;
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked <= now ? asked : now;
  const entries = await readLogOf(deps.table, caseId, month);
  const words = request.texts.casework.case;
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.readLogTitle} {caseId}
      </h1>
      <p>{words.readLogLead}</p>
      <ReadLog request={request} caseId={caseId} month={month} now={now} entries={entries} />
    </>
  );
  return page(`${words.readLogTitle} ${caseId}`, body, { width: 'wide' });
}
