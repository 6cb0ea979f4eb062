import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';
import type { Calculation } from '../../../shared/norm/calculation.ts';
import { monthName } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { trialPath } from '../address.ts';
import { BackToCase } from './back-to-case.tsx';
import { CalculationTables } from './calculation-tables.tsx';
import { ComparisonTables } from './comparison-tables.tsx';

/** What the page of a trial shows. */
export interface TrialShown {
  readonly saved: Calculation;
  readonly form: Instrument;
  readonly values: RawForm;
  readonly tried?: Calculation;
  readonly errors?: readonly FieldError[];
  /** Why it could not be calculated. */
  readonly refused?: string;
}

function Head({ request }: { readonly request: PageRequest }) {
  const { caseId = '' } = request.params;
  return (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {caseworkPageTexts(request.lang).trial.title}
      </h1>
    </>
  );
}

/** There is no calculation yet: the page says when there is. */
export function nothingToTry(request: PageRequest): Reply {
  const { trial } = caseworkPageTexts(request.lang);
  return reply(
    trial.title,
    <>
      <Head request={request} />
      <p>{trial.nothingYet}</p>
    </>,
  );
}

/** Other amounts tried beside the saved: the outcome first where there is one, then the form. */
export function trialPage(request: PageRequest, shown: TrialShown): Reply {
  const { lang, params } = request;
  const { saved, form, values, tried, errors = [], refused } = shown;
  const { trial, task } = caseworkPageTexts(lang);
  const path = trialPath(params.caseId ?? '', params.instanceId ?? '');
  const result = tried && (
    <section class="stack-tight" id="utfall">
      <h2 class="ds-heading" data-size="sm">
        {trial.result}
      </h2>
      <ComparisonTables lang={lang} saved={saved} tried={tried} />
    </section>
  );
  const body = (
    <>
      <Head request={request} />
      <Alert tone="info" title={trial.notSaved}>
        {trial.lead(monthName(lang, saved.month))}
      </Alert>
      {refused !== undefined && (
        <Alert tone="danger" title={task.notCalculated}>
          {refused}
        </Alert>
      )}
      {result}
      <div class="columns columns-even">
        <div class="stack">
          <InstrumentForm
            request={request}
            action={path}
            instrument={form}
            values={values}
            errors={errors}
            buttons={[{ press: 'try', label: trial.tryIt }]}
            titles
          />
          <p>
            <a class="ds-link" href={path}>
              {trial.reset}
            </a>
          </p>
        </div>
        <div class="stack">
          <section class="stack-tight">
            <h2 class="ds-heading" data-size="xs">
              {tried ? trial.triedWhole : trial.savedWhole}
            </h2>
            <CalculationTables lang={lang} calculation={tried ?? saved} />
          </section>
        </div>
      </div>
    </>
  );
  const status = errors.length > 0 ? 422 : refused === undefined ? 200 : 409;
  return reply(`${trial.title} ${params.caseId ?? ''}`, body, { width: 'wide', status });
}
