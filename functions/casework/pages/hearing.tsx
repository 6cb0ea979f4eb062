import type { ComponentChildren } from 'preact';
import { moveHearing } from '../../../shared/action/oral-hearing.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import { hearingSteps } from '../../../shared/decision/oral-hearing.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { muntligt } from '../../../shared/instrument/forms/muntligt.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { readFile } from '../../../shared/store/application-file.ts';
import { monthName } from '../../../shared/text/format.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { casePath, hearingPath } from '../address.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { HearingRecords, HearingState } from '../view/hearing.tsx';
import { noOutcome } from '../view/task-form.tsx';

interface State {
  readonly values: RawForm;
  readonly chosen: string | null;
  readonly errors?: readonly FieldError[];
  readonly notice?: ComponentChildren;
  readonly status?: number;
}

function optionsFor(steps: ReturnType<typeof hearingSteps>) {
  const [sv, en] = [textsOf('sv').casework.hearing.step, textsOf('en').casework.hearing.step];
  return steps.map((value) => ({ value, label: { sv: sv[value], en: en[value] } }));
}

async function view(request: PageRequest, deps: WebDeps, state: State): Promise<Reply> {
  const { viewer, lang, texts, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'oral hearing');
  const application = opened.ok
    ? opened.page.applications.find((one) => one.instanceId === instanceId)
    : undefined;
  if (!application) return notFound();
  const { hearings } = await readFile(deps.table, instanceId);
  const words = texts.casework.hearing;
  const { errors = [], notice, values, chosen } = state;
  const missing = errors.find(({ path }) => path === noOutcome.path);
  const steps = hearingSteps(application.oralHearing);
  const outcomes = {
    options: optionsFor(steps),
    chosen: chosen ?? (steps.length === 1 ? (steps[0] ?? null) : null),
    ...(missing ? { error: missing.message[lang] } : {}),
  };
  const title = words.title(monthName(lang, application.month));
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{words.lead}</p>
      {notice}
      <HearingState request={request} hearing={application.oralHearing} />
      <HearingRecords request={request} records={hearings} />
      {application.decision === undefined ? (
        <InstrumentForm
          request={request}
          action={hearingPath(caseId, instanceId)}
          instrument={muntligt}
          values={values}
          errors={errors}
          outcomes={outcomes}
          buttons={[{ press: 'hearing', label: words.save }]}
        />
      ) : (
        <p>{words.decided}</p>
      )}
    </>
  );
  return page(title, body, { status: state.status ?? (errors.length > 0 ? 422 : 200) });
}

/** How it stands with the right to be heard orally, and what can be done now. */
export function showHearing(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, { values: {}, chosen: null });
}

/** Registers, books or keeps it; what is wrong is said at its field, and nothing typed is lost. */
export async function postHearing(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form: values, params, outcome: chosen } = request;
  const { caseId = '', instanceId = '' } = params;
  if (chosen === null) return view(request, deps, { values, chosen, errors: [noOutcome] });
  const ask = { viewer, caseId, instanceId, step: chosen, form: values, key };
  const moved = await moveHearing(deps, ask);
  if (moved.ok) return redirect(`${casePath(caseId)}?klart=muntligt`);
  if ('errors' in moved) return view(request, deps, { values, chosen, errors: moved.errors });
  const notice = <Alert tone="danger">{reasonText(request.lang, moved.reason)}</Alert>;
  return view(request, deps, { values, chosen, notice, status: 409 });
}
