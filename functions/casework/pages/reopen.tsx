import { openCase } from '../../../shared/action/read-case.ts';
import { reopenPart } from '../../../shared/action/reopen-part.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { nyVersion } from '../../../shared/instrument/forms/ny-version.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { casePath, reopenPath } from '../address.ts';
import { aboutOf, mayReopen } from '../case-view.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { taskWords } from '../view/step-words.ts';

interface State {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly status?: number;
}

async function view(request: PageRequest, deps: WebDeps, state: State): Promise<Reply> {
  const { viewer, texts, params } = request;
  const { caseId = '', instanceId, part = '' } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'case');
  const instance = opened.ok
    ? opened.page.applications.find((one) => one.instanceId === instanceId)
    : undefined;
  if (!opened.ok || !instance) return notFound();
  const [step = '', item] = part.split('.');
  const words = caseworkPageTexts(request.lang).correction;
  const title = words.title(taskWords(texts, step, aboutOf(opened.page, item)));
  const may = mayReopen(viewer, opened.page, instance, part);
  const { values, errors = [] } = state;
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {may ? (
        <>
          <p>{words.lead}</p>
          <InstrumentForm
            request={request}
            action={reopenPath(instance, part)}
            instrument={nyVersion}
            values={values}
            errors={errors}
            titles={false}
            buttons={[{ press: 'reopen', label: words.open }]}
          />
        </>
      ) : (
        <Alert tone="warning">{words.tooLate}</Alert>
      )}
    </>
  );
  const wrong = errors.length > 0 ? 422 : 200;
  return page(title, body, { status: state.status ?? (may ? wrong : 409) });
}

/** Asks why a part is made anew. */
export function showReopen(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, { values: {} });
}

/** Opens the part again; what is wrong is said at its field. */
export async function postReopen(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form, params } = request;
  const { caseId = '', instanceId = '', part = '' } = params;
  const parsed = parseForm(nyVersion, form);
  if (!parsed.ok) return view(request, deps, { values: form, errors: parsed.errors });
  const { why } = parsed.answers;
  const done = await reopenPart(deps, { viewer, caseId, instanceId, part, why, key });
  if (done.ok) return redirect(`${casePath(caseId)}?oppnad=${encodeURIComponent(part)}`);
  return view(request, deps, { values: form, status: 409 });
}
