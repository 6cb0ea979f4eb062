import { may } from '../../../shared/access/permission.ts';
import { reportConflict } from '../../../shared/action/conflict.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { jav } from '../../../shared/instrument/forms/jav.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { conflictPath, worklistPath } from '../address.ts';
import { notOpened } from '../not-opened.ts';
import { AwayCard } from '../view/away-card.tsx';
import { BackToCase } from '../view/back-to-case.tsx';

async function view(
  request: PageRequest,
  deps: WebDeps,
  values: RawForm,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { viewer, query, params } = request;
  const caseId = params.caseId ?? '';
  const opened = await openCase(deps, viewer, caseId, 'case.reportConflict', 'case');
  if (!opened.ok) return notOpened(opened.reason);
  const { head } = opened.page;
  const words = caseworkPageTexts(request.lang).conflict;
  const leads = may(viewer, 'case.settleConflict', caseSubject(viewer, head)).allowed;
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.title(caseId)}
      </h1>
      {query.klart === 'invandning' && <Alert tone="success">{words.objected}</Alert>}
      {query.klart === 'provning' && <Alert tone="success">{words.lifted}</Alert>}
      <p>{words.lead}</p>
      {leads && <AwayCard request={request} head={head} />}
      <InstrumentForm
        request={request}
        action={conflictPath(caseId)}
        instrument={jav}
        values={values}
        errors={errors}
        titles
        buttons={[{ press: 'report', label: words.report }]}
      />
    </>
  );
  return page(words.title(caseId), body, { status: errors.length > 0 ? 422 : 200 });
}

/** The page on which somebody reports a conflict of one's own; managers see who stays away. */
export function showConflict(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, {}, []);
}

/** The report is made, and the case closed to the one who made it: back to where the work is. */
export async function postReport(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form, params } = request;
  const caseId = params.caseId ?? '';
  const parsed = parseForm(jav, form);
  if (!parsed.ok) return view(request, deps, form, parsed.errors);
  const done = await reportConflict(deps, { viewer, caseId, key, told: parsed.answers });
  return done.ok ? redirect(`${worklistPath}?jav=ja`) : notOpened(done.reason);
}
