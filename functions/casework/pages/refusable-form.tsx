import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { BackToCase } from '../view/back-to-case.tsx';

/** A form as it was sent, with what is wrong at its fields or why the whole was refused. */
export interface FormState {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly refused?: string;
}

/** A page of a case with one form and one button: what was typed stays, whatever went wrong. */
export function refusableForm(
  request: PageRequest,
  state: FormState,
  form: {
    readonly caseId: string;
    readonly title: string;
    readonly lead: string;
    readonly notice?: ComponentChildren;
    readonly action: string;
    readonly instrument: Instrument;
    readonly button: { readonly press: string; readonly label: string };
  },
): Reply {
  const { errors = [], refused, values } = state;
  const { caseId, title, lead, notice, action, instrument, button } = form;
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{lead}</p>
      {notice}
      {refused !== undefined && <Alert tone="danger">{reasonText(request.lang, refused)}</Alert>}
      <InstrumentForm
        request={request}
        action={action}
        instrument={instrument}
        values={values}
        errors={errors}
        titles={false}
        buttons={[button]}
      />
    </>
  );
  const status = errors.length > 0 ? 422 : refused === undefined ? 200 : 409;
  return page(title, body, { status });
}
