import type { ComponentChildren } from 'preact';
import type { Action } from '../../../shared/access/action.ts';
import { registerAppeal } from '../../../shared/action/review/register-appeal.ts';
import { registerReceipt } from '../../../shared/action/review/register-receipt.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { mottagetBeslut } from '../../../shared/instrument/forms/mottaget-beslut.ts';
import { overklagandeRegistrering } from '../../../shared/instrument/forms/overklagande-registrering.ts';
import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';
import { longDate, monthName } from '../../../shared/text/format.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { appealPath, casePath, receiptPath } from '../address.ts';
import { decisionNamed } from '../decision-named.ts';
import { BackToCase } from '../view/back-to-case.tsx';

/** A form about a sent decision, on a page of its own. */
interface Form {
  readonly action: Action;
  readonly instrument: Instrument;
  readonly path: (caseId: string, instanceId: string) => string;
  readonly send: (lang: Lang) => string;
}

const appealForm: Form = {
  action: 'appeal.register',
  instrument: overklagandeRegistrering,
  path: appealPath,
  send: (lang) => caseworkPageTexts(lang).review.register.send,
};
const receiptForm: Form = {
  action: 'decision.registerReceipt',
  instrument: mottagetBeslut,
  path: receiptPath,
  send: (lang) => caseworkPageTexts(lang).review.receipt.send,
};

interface State {
  readonly values?: RawForm;
  readonly errors?: readonly FieldError[];
  readonly refused?: string;
}

async function view(
  request: PageRequest,
  deps: WebDeps,
  form: Form,
  { values = {}, errors = [], refused }: State = {},
): Promise<Reply> {
  const { lang, params } = request;
  const named = await decisionNamed(request, deps, form.action);
  if (!named) return notFound();
  const { caseId = '', instanceId = '' } = params;
  const { application, decidedAt, statute } = named.decision;
  const words = caseworkPageTexts(request.lang).review.register;
  const title = form.instrument.title[lang];
  // What cannot be appealed here is said before anything is typed (SoL 35:1).
  const otherWay = statute === '12:2' && form === appealForm;
  const body: ComponentChildren = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="hint">
        {words.about(monthName(lang, application.month), longDate(lang, localDate(decidedAt)))}
      </p>
      {refused !== undefined && <Alert tone="danger">{reasonText(lang, refused)}</Alert>}
      {otherWay ? (
        <Alert tone="warning">{words.otherWay}</Alert>
      ) : (
        <InstrumentForm
          request={request}
          action={form.path(caseId, instanceId)}
          instrument={form.instrument}
          values={values}
          errors={errors}
          titles={false}
          buttons={[{ press: 'register', label: form.send(lang) }]}
        />
      )}
    </>
  );
  const status = refused === undefined ? (errors.length > 0 ? 422 : 200) : 409;
  return page(title, body, { status });
}

function askOf({ viewer, params, key, form }: PostRequest) {
  const { caseId = '', instanceId = '' } = params;
  return { viewer, caseId, instanceId, key, input: { kind: 'typed', form } } as const;
}

/** What was refused is shown on the form again, with what was typed. */
function again(
  request: PostRequest,
  deps: WebDeps,
  form: Form,
  told: { readonly reason: string } | { readonly errors: readonly FieldError[] },
): Promise<Reply> {
  const values = request.form;
  return 'errors' in told
    ? view(request, deps, form, { values, errors: told.errors })
    : view(request, deps, form, { values, refused: told.reason });
}

export function showAppeal(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, appealForm);
}

/** Registers an appeal that came on paper or by e-mail. */
export async function postAppeal(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const told = await registerAppeal(deps, askOf(request));
  if (!told.ok) return again(request, deps, appealForm, told);
  const done = told.joined ? 'tillagt' : 'overklagat';
  return redirect(`${casePath(request.params.caseId ?? '')}?efter=${done}`);
}

export function showReceipt(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, receiptForm);
}

/** Registers when the applicant received the decision. */
export async function postReceipt(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const told = await registerReceipt(deps, askOf(request));
  if (!told.ok) return again(request, deps, receiptForm, told);
  return redirect(`${casePath(request.params.caseId ?? '')}?efter=mottaget`);
}
