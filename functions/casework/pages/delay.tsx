import type { ComponentChildren } from 'preact';
import { notifyOfDelay } from '../../../shared/action/delay-notice.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { forsening } from '../../../shared/instrument/forms/forsening.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { monthName } from '../../../shared/text/format.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { casePath, delayPath } from '../address.ts';
import { BackToCase } from '../view/back-to-case.tsx';

interface State {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly notice?: ComponentChildren;
  readonly status?: number;
}

async function view(request: PageRequest, deps: WebDeps, state: State): Promise<Reply> {
  const { viewer, lang, texts, params } = request;
  const { caseId = '', instanceId } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'case');
  const application = opened.ok
    ? opened.page.applications.find((one) => one.instanceId === instanceId)
    : undefined;
  if (!application) return notFound();
  const words = texts.casework.delay;
  const { errors = [], notice, values } = state;
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.title(monthName(lang, application.month))}
      </h1>
      <p>{words.lead}</p>
      {opened.ok && opened.page.head.subjects.length === 0 && (
        <Alert tone="info">{words.byPost}</Alert>
      )}
      {notice}
      <InstrumentForm
        request={request}
        action={delayPath(caseId, application.instanceId)}
        instrument={forsening}
        values={values}
        errors={errors}
        titles={false}
        buttons={[{ press: 'notify', label: words.send }]}
      />
    </>
  );
  const status = state.status ?? (errors.length > 0 ? 422 : 200);
  return page(words.title(monthName(lang, application.month)), body, { status });
}

/** The form of a notice of delay. */
export function showDelay(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, { values: {} });
}

/** Sends the notice; what is wrong is said at its field, and nothing that was typed is lost. */
export async function postDelay(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const sent = await notifyOfDelay(deps, { viewer, caseId, instanceId, form, key });
  if (sent.ok) return redirect(`${casePath(caseId)}?klart=forsening`);
  if ('errors' in sent) return view(request, deps, { values: form, errors: sent.errors });
  const notice = <Alert tone="danger">{reasonText(request.lang, sent.reason)}</Alert>;
  return view(request, deps, { values: form, notice, status: 409 });
}
