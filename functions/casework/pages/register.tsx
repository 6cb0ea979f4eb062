import {
  discardApplicationDraft,
  readApplicationDraft,
  saveApplicationDraft,
} from '../../../shared/action/draft.ts';
import { registerApplication } from '../../../shared/action/register-application.ts';
import { registrering } from '../../../shared/instrument/forms/registrering.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { afterPress } from '../../../shared/web/form/press-rows.ts';
import { type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { casePath, registerPath } from '../address.ts';
import { toDraft } from '../typed.ts';
import { todayOf } from '../view/due.tsx';
import { alreadyAppliedNotice, registerPage } from '../view/register-page.tsx';

async function save(request: PostRequest, deps: WebDeps, values: RawForm): Promise<void> {
  await saveApplicationDraft(deps, {
    sub: request.viewer.sub,
    form: registrering.id,
    formVersion: registrering.version,
    raw: toDraft(registrering, { values, outcome: null }),
  });
}

async function register(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form } = request;
  const sent = await registerApplication(deps, {
    viewer,
    unit: viewer.unit ?? deps.unit,
    language: 'sv',
    input: { kind: 'typed', form },
    key,
  });
  if (!sent.ok && 'errors' in sent) {
    await save(request, deps, form);
    return registerPage(request, form, { errors: sent.errors });
  }
  if (!sent.ok && sent.reason === 'NoSelfService') return refusal(sent.reason);
  if (!sent.ok) {
    await save(request, deps, form);
    return registerPage(request, form, {
      status: 409,
      notice: await alreadyAppliedNotice(request, deps, sent),
    });
  }
  await discardApplicationDraft(deps, viewer.sub, registrering.id);
  return redirect(`${casePath(sent.caseId)}?registrerad=ja`);
}

/** Registers, saves or throws away what was typed. */
export async function postRegistration(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { press, viewer } = request;
  if (press.do !== 'send') {
    const values = afterPress(registrering, request.form, press);
    await save(request, deps, values);
    return registerPage(request, values);
  }
  if (press.as === 'register') return register(request, deps);
  if (press.as === 'discard') {
    await discardApplicationDraft(deps, viewer.sub, registrering.id);
    return redirect(registerPath);
  }
  await save(request, deps, request.form);
  return redirect(`${registerPath}?sparat=ja`);
}

async function begun(request: PageRequest, deps: WebDeps): Promise<RawForm> {
  const draft = await readApplicationDraft(deps, request.viewer.sub, registrering.id);
  const today = todayOf(request);
  return draft?.raw ?? { receivedOn: [today], supportMonth: [today.slice(0, 7)] };
}

/** The page on which an application is registered, with what was typed so far. */
export async function showRegistration(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return registerPage(request, await begun(request, deps));
}
