import { openCase } from '../../../shared/action/read-case.ts';
import {
  type RequestRegistered,
  registerRequest,
} from '../../../shared/action/request-decision.ts';
import { requestRefusal } from '../../../shared/action/request-refusal.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { begaranAvgorande } from '../../../shared/instrument/forms/begaran-avgorande.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { monthName } from '../../../shared/text/format.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { cameRequestPath, casePath } from '../address.ts';
import { notOpened } from '../not-opened.ts';
import { BackToCase } from '../view/back-to-case.tsx';

interface State {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly refused?: string;
}

async function view(request: PageRequest, deps: WebDeps, state: State): Promise<Reply> {
  const { viewer, lang, texts, params, now } = request;
  const { caseId = '', instanceId } = params;
  const action = 'application.registerRequest';
  const opened = await openCase(deps, viewer, caseId, action, 'case');
  if (!opened.ok) return notOpened(opened.reason);
  const application = opened.page.applications.find((one) => one.instanceId === instanceId);
  const { errors = [], refused, values } = state;
  if (!application) return notFound();
  // Nothing is asked for that would be refused whatever was answered.
  if (refused === undefined && requestRefusal(application, now.toISOString())) return notFound();
  const words = texts.casework.delay.register;
  const title = words.title(monthName(lang, application.month));
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{words.lead}</p>
      {refused !== undefined && <Alert tone="danger">{reasonText(lang, refused)}</Alert>}
      <InstrumentForm
        request={request}
        action={cameRequestPath(caseId, application.instanceId)}
        instrument={begaranAvgorande}
        values={values}
        errors={errors}
        titles={false}
        buttons={[{ press: 'register', label: words.send }]}
      />
    </>
  );
  const status = errors.length > 0 ? 422 : refused === undefined ? 200 : 409;
  return page(title, body, { status });
}

/** The form on which a written request is registered. */
export function show(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, { values: {} });
}

/** Registers the request; the same post again leads to the case. */
export async function post(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, form, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const done: RequestRegistered = await registerRequest(deps, { viewer, caseId, instanceId, form });
  if (done.ok || done.reason === 'RequestedBefore') {
    return redirect(`${casePath(caseId)}${done.ok ? '?klart=begaran_in' : ''}`);
  }
  if ('errors' in done) return view(request, deps, { values: form, errors: done.errors });
  return view(request, deps, { values: form, refused: done.reason });
}
