import { openCase } from '../../../shared/action/read-case.ts';
import { type Rejected, rejectRequest } from '../../../shared/action/reject-request.ts';
import { isRequested } from '../../../shared/action/request-refusal.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { avslagAvgorande } from '../../../shared/instrument/forms/avslag-avgorande.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { monthName } from '../../../shared/text/format.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { casePath, requestPath } from '../address.ts';
import { notOpened } from '../not-opened.ts';
import { BackToCase } from '../view/back-to-case.tsx';

interface State {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly refused?: string;
}

async function view(request: PageRequest, deps: WebDeps, state: State): Promise<Reply> {
  const { viewer, lang, texts, params } = request;
  const { caseId = '', instanceId } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'case');
  if (!opened.ok) return notOpened(opened.reason);
  const application = opened.page.applications.find((one) => one.instanceId === instanceId);
  if (!application || !isRequested(application)) return notFound();
  const words = texts.casework.delay.request;
  const { errors = [], refused, values } = state;
  const title = words.title(monthName(lang, application.month));
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{words.lead}</p>
      {opened.page.head.subjects.length === 0 && (
        <Alert tone="info">{texts.casework.delay.byPost}</Alert>
      )}
      {refused !== undefined && <Alert tone="danger">{reasonText(lang, refused)}</Alert>}
      <InstrumentForm
        request={request}
        action={requestPath(caseId, application.instanceId)}
        instrument={avslagAvgorande}
        values={values}
        errors={errors}
        titles={false}
        buttons={[{ press: 'reject', label: words.reject }]}
      />
    </>
  );
  const status = errors.length > 0 ? 422 : refused === undefined ? 200 : 409;
  return page(title, body, { status });
}

/** The form on which a request is rejected. */
export function show(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, { values: {} });
}

/** Rejects the request; the same post again leads to the case. */
export async function post(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, form, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const done: Rejected = await rejectRequest(deps, { viewer, caseId, instanceId, form });
  if (done.ok || done.reason === 'NothingRequested') {
    return redirect(`${casePath(caseId)}${done.ok ? '?klart=begaran' : ''}`);
  }
  if ('errors' in done) return view(request, deps, { values: form, errors: done.errors });
  return view(request, deps, { values: form, refused: done.reason });
}
