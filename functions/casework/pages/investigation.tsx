import { openCase } from '../../../shared/action/read-case.ts';
import { adultIds } from '../../../shared/application/household-from.ts';
import { readFile } from '../../../shared/store/application-file.ts';
import { monthName } from '../../../shared/text/format.ts';
import { investigationTexts } from '../../../shared/text/later/investigation.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ReadableIb } from '../../../shared/web/view/readable-ib.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { investigationPath } from '../address.ts';
import { BackToCase } from '../view/back-to-case.tsx';

/** The copy of the initial assessment for one adult of the household, to be printed and given (R032). */
export async function showInvestigation(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, lang, params, query } = request;
  const { caseId = '', instanceId = '' } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'documents');
  const application = opened.ok
    ? opened.page.applications.find((one) => one.instanceId === instanceId)
    : undefined;
  if (!opened.ok || !application) return notFound();
  const { adults } = application.household;
  const adult = adultIds.find((one) => one === query.vuxen) ?? 'applicant';
  const reader = adults.find(({ id }) => id === adult);
  if (!reader) return notFound();
  const { answers } = await readFile(deps.table, instanceId);
  const { protectedIdentity } = opened.page.head;
  const words = investigationTexts(lang);
  const title = words.staffTitle(reader.name);
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="hint">
        {words.application(monthName(lang, application.month))} · {caseId}
      </p>
      <div class="no-print stack-tight">
        <p>{words.staffLead}</p>
        {protectedIdentity && <Alert tone="warning">{words.protectedWarning}</Alert>}
        <p class="links">
          {adults
            .filter(({ id }) => id !== adult)
            .map(({ id, name }) => (
              <a key={id} class="ds-link" href={investigationPath(application, id)}>
                {words.others} {name}
              </a>
            ))}
        </p>
        <p class="hint">{words.print}</p>
      </div>
      <ReadableIb
        lang={lang}
        parts={answers}
        reader={{ adult, together: adults.length > 1, protectedIdentity }}
      />
    </>
  );
  return page(title, body);
}
