import { openCase } from '../../../shared/action/read-case.ts';
import { type Rejected, rejectRequest } from '../../../shared/action/reject-request.ts';
import { isRequested } from '../../../shared/action/request-refusal.ts';
import { avslagAvgorande } from '../../../shared/instrument/forms/avslag-avgorande.ts';
import { monthName } from '../../../shared/text/format.ts';
import { notFound, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { casePath, requestPath } from '../address.ts';
import { notOpened } from '../not-opened.ts';
import { type FormState, refusableForm } from './refusable-form.tsx';

async function view(request: PageRequest, deps: WebDeps, state: FormState): Promise<Reply> {
  const { viewer, lang, texts, params } = request;
  const { caseId = '', instanceId } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'case');
  if (!opened.ok) return notOpened(opened.reason);
  const application = opened.page.applications.find((one) => one.instanceId === instanceId);
  if (!application || !isRequested(application)) return notFound();
  const { request: words, byPost } = texts.casework.delay;
  return refusableForm(request, state, {
    caseId,
    title: words.title(monthName(lang, application.month)),
    lead: words.lead,
    notice: opened.page.head.subjects.length === 0 && <Alert tone="info">{byPost}</Alert>,
    action: requestPath(caseId, application.instanceId),
    instrument: avslagAvgorande,
    button: { press: 'reject', label: words.reject },
  });
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
