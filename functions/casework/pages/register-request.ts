import { openCase } from '../../../shared/action/read-case.ts';
import {
  type RequestRegistered,
  registerRequest,
} from '../../../shared/action/request-decision.ts';
import { requestRefusal } from '../../../shared/action/request-refusal.ts';
import { begaranAvgorande } from '../../../shared/instrument/forms/begaran-avgorande.ts';
import { monthName } from '../../../shared/text/format.ts';
import { notFound, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { cameRequestPath, casePath } from '../address.ts';
import { notOpened } from '../not-opened.ts';
import { type FormState, refusableForm } from './refusable-form.tsx';

async function view(request: PageRequest, deps: WebDeps, state: FormState): Promise<Reply> {
  const { viewer, lang, texts, params, now } = request;
  const { caseId = '', instanceId } = params;
  const action = 'application.registerRequest';
  const opened = await openCase(deps, viewer, caseId, action, 'case');
  if (!opened.ok) return notOpened(opened.reason);
  const application = opened.page.applications.find((one) => one.instanceId === instanceId);
  if (!application) return notFound();
  // Nothing is asked for that would be refused whatever was answered.
  if (state.refused === undefined && requestRefusal(application, now.toISOString())) {
    return notFound();
  }
  const words = texts.casework.delay.register;
  return refusableForm(request, state, {
    caseId,
    title: words.title(monthName(lang, application.month)),
    lead: words.lead,
    action: cameRequestPath(caseId, application.instanceId),
    instrument: begaranAvgorande,
    button: { press: 'register', label: words.send },
  });
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
