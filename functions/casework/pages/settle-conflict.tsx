import type { ComponentChildren } from 'preact';
import {
  type ConflictDone,
  liftConflict,
  registerObjection,
} from '../../../shared/action/conflict.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { javsinvandning } from '../../../shared/instrument/forms/javsinvandning.ts';
import { javsprovning } from '../../../shared/instrument/forms/javsprovning.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import type { CaseHead } from '../../../shared/store/item/case.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { conflictPath, objectionPath, tryingPath } from '../address.ts';
import { notOpened } from '../not-opened.ts';
import { BackToCase } from '../view/back-to-case.tsx';

type Typed = { readonly values: RawForm; readonly errors: readonly FieldError[] };

const untouched: Typed = { values: {}, errors: [] };

/** The case for a manager who settles a question of conflict, or why it is not opened. */
async function withCase(
  request: PageRequest,
  deps: WebDeps,
  answer: (head: CaseHead) => Promise<Reply>,
): Promise<Reply> {
  const { viewer, params } = request;
  const caseId = params.caseId ?? '';
  const opened = await openCase(deps, viewer, caseId, 'case.settleConflict', 'case');
  return opened.ok ? answer(opened.page.head) : notOpened(opened.reason);
}

function framed(
  request: PageRequest,
  caseId: string,
  title: string,
  typed: Typed,
  form: ComponentChildren,
): Reply {
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {form}
    </>
  );
  return page(title, body, { status: typed.errors.length > 0 ? 422 : 200 });
}

function settled(done: ConflictDone, caseId: string, what: string): Reply {
  return done.ok ? redirect(`${conflictPath(caseId)}?klart=${what}`) : notOpened(done.reason);
}

/** The form of an objection: whom it can concern is the unit's staff, but not who registers it. */
async function objectionForm({ viewer }: PageRequest, deps: WebDeps, head: CaseHead) {
  const away = new Set([viewer.sub, ...(head.conflicted ?? []).map(({ sub }) => sub)]);
  const staff = await staffOf(deps.table, head.unit);
  const options = staff
    .filter(({ sub }) => !away.has(sub))
    .map(({ sub, name }) => ({ value: sub, label: { sv: name, en: name } }));
  return javsinvandning(options);
}

function objection(request: PageRequest, deps: WebDeps, typed: Typed): Promise<Reply> {
  const words = caseworkPageTexts(request.lang).conflict;
  return withCase(request, deps, async (head) =>
    framed(
      request,
      head.caseId,
      words.objectionTitle,
      typed,
      <>
        <p>{words.objectionLead}</p>
        <InstrumentForm
          request={request}
          action={objectionPath(head.caseId)}
          instrument={await objectionForm(request, deps, head)}
          {...typed}
          titles={false}
          buttons={[{ press: 'object', label: words.objection }]}
        />
      </>,
    ),
  );
}

/** The page on which a manager registers the applicant's objection. */
export function showObjection(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return objection(request, deps, untouched);
}

/** The objection is registered: the colleague takes no part from now. */
export function postObjection(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form: values } = request;
  return withCase(request, deps, async (head) => {
    const { caseId } = head;
    const parsed = parseForm(await objectionForm(request, deps, head), values);
    if (!parsed.ok) return objection(request, deps, { values, errors: parsed.errors });
    const { who: about, ...told } = parsed.answers;
    const done = await registerObjection(deps, { viewer, caseId, key, about, told });
    return settled(done, caseId, 'invandning');
  });
}

function trying(request: PageRequest, deps: WebDeps, typed: Typed): Promise<Reply> {
  const words = caseworkPageTexts(request.lang).conflict;
  return withCase(request, deps, async ({ caseId, conflicted = [] }) => {
    const person = conflicted.find(({ sub }) => sub === request.params.sub);
    if (!person) return notFound();
    return framed(
      request,
      caseId,
      words.tryTitle(person.name),
      typed,
      <>
        <p>{words.tryLead}</p>
        <InstrumentForm
          request={request}
          action={tryingPath(caseId, person.sub)}
          instrument={javsprovning}
          {...typed}
          titles={false}
          buttons={[{ press: 'lift', label: words.lift }]}
        />
      </>,
    );
  });
}

/** The page on which a manager finds whether somebody may take part again. */
export function showTrying(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return trying(request, deps, untouched);
}

/** The finding is recorded, and the person let in again. */
export async function postTrying(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form: values, params } = request;
  const { caseId = '', sub: about = '' } = params;
  const parsed = parseForm(javsprovning, values);
  if (!parsed.ok) return trying(request, deps, { values, errors: parsed.errors });
  const done = await liftConflict(deps, { viewer, caseId, key, about, tried: parsed.answers });
  return settled(done, caseId, 'provning');
}
