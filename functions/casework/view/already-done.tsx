import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { ClosedTask } from '../../../shared/store/item/task.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { documentsPath } from '../address.ts';
import { documentId } from '../document-id.ts';
import { BackToCase } from './back-to-case.tsx';
import { outcomeWords } from './outcome-options.ts';
import { stepWords } from './step-words.ts';
import { TypedView } from './typed-view.tsx';

/**
 * Somebody else was first: who did what and when, and all that this person typed, to copy from.
 * Without `values` the task was only looked at after it was done.
 */
export function alreadyDonePage(request: PageRequest, closed: ClosedTask, values?: RawForm): Reply {
  const { lang, texts } = request;
  const words = caseworkPageTexts(request.lang).task;
  const { caseId, instanceId, step, closedBy, closedAt, outcome } = closed;
  const went = outcomeWords(lang, step, outcome);
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {stepWords(texts, step)}
      </h1>
      <Alert tone="warning" title={words.alreadyDone}>
        <p>{words.doneBy(closedBy.name, longMoment(lang, closedAt))}</p>
        {went !== undefined && (
          <p>
            {words.doneHow}: <strong>{went}</strong>
          </p>
        )}
        <p>
          <a class="ds-link" href={documentsPath(caseId, instanceId, documentId(closed))}>
            {words.readTheirs}
          </a>
        </p>
      </Alert>
      {values && (
        <TypedView
          lang={lang}
          instrument={instrument(closed.form, closed.formVersion)}
          values={values}
        />
      )}
    </>
  );
  return page(words.alreadyDone, body, { status: values ? 409 : 200 });
}
