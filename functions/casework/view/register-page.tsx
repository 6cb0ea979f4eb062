import type { ComponentChildren } from 'preact';
import { may } from '../../../shared/access/permission.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { registrering } from '../../../shared/instrument/forms/registrering.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { readCase } from '../../../shared/store/case-page.ts';
import { monthName } from '../../../shared/text/format.ts';
import { reasonTexts } from '../../../shared/text/later/reasons.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { documentsPath, registerPath } from '../address.ts';

/** The form for an application that is registered for somebody, all of it on one page. */
export function registerPage(
  request: PageRequest,
  values: RawForm,
  state: {
    readonly errors?: readonly FieldError[];
    readonly notice?: ComponentChildren;
    readonly status?: number;
  } = {},
): Reply {
  const { texts } = request;
  const words = texts.casework.register;
  const { errors = [], notice, status } = state;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p>{words.lead}</p>
      {request.query.sparat === 'ja' && <Alert tone="success">{words.saved}</Alert>}
      {notice}
      <div class="long-form">
        <InstrumentForm
          request={request}
          action={registerPath}
          instrument={registrering}
          values={values}
          errors={errors}
          buttons={[
            { press: 'save', label: texts.form.saveDraft, look: 'secondary' },
            { press: 'register', label: words.submit },
            { press: 'discard', label: words.discard, look: 'tertiary' },
          ]}
        />
      </div>
    </>
  );
  return page(words.title, body, { status: status ?? (errors.length > 0 ? 422 : 200) });
}

/** That there is an application for the month already; a link to it for those who may read it. */
export async function alreadyAppliedNotice(
  request: PageRequest,
  deps: WebDeps,
  first: { readonly month: string; readonly caseId: string; readonly instanceId: string },
): Promise<ComponentChildren> {
  const { viewer, lang, texts } = request;
  const words = texts.casework.register;
  const known = await readCase(deps.table, first.caseId);
  const readable = known && may(viewer, 'case.read', caseSubject(viewer, known.head)).allowed;
  return (
    <Alert tone="warning" title={`${words.alreadyApplied} ${monthName(lang, first.month)}`}>
      <p>{reasonTexts(lang).AlreadyApplied}</p>
      {readable && (
        <p>
          <a class="ds-link" href={documentsPath(first.caseId, first.instanceId)}>
            {words.toFirst}
          </a>
        </p>
      )}
    </Alert>
  );
}
