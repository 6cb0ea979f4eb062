import type { Doubt } from '../../shared/application/pre-check.ts';
import type { FieldError } from '../../shared/instrument/field-error.ts';
import { forhandsberakning } from '../../shared/instrument/forms/forhandsberakning.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import type { Calculation } from '../../shared/norm/calculation.ts';
import { kronor, monthName } from '../../shared/text/format.ts';
import { preCheckTexts } from '../../shared/text/later/pre-check.ts';
import { InstrumentForm } from '../../shared/web/form/instrument-form.tsx';
import { page, type Reply } from '../../shared/web/reply.ts';
import type { VisitorRequest } from '../../shared/web/request.ts';
import { CalculationView } from '../../shared/web/view/calculation-view.tsx';
import { Alert } from '../../shared/web/view/status.tsx';

/** What the page shows beside the questions. */
export interface PreCheckShown {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly calculation?: Calculation;
  readonly doubts?: readonly Doubt[];
  /** Why nothing could be calculated. */
  readonly notice?: string;
}

/** Limits are for a caseworker to judge by; here every cost is counted whole. */
function withoutFlags(calculation: Calculation): Calculation {
  return { ...calculation, rows: calculation.rows.map(({ flag: _, ...row }) => row) };
}

function Doubts({ request, doubts }: { request: VisitorRequest; doubts: readonly Doubt[] }) {
  const words = preCheckTexts(request.lang);
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {words.doubtsTitle}
      </h2>
      <ul class="ds-list">
        {doubts.map((doubt) => (
          <li key={doubt}>{words.doubts[doubt]}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is to be tried before (R013), without being asked to wait for it. */
function OtherSupport({ request }: { readonly request: VisitorRequest }) {
  const words = preCheckTexts(request.lang);
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {words.otherTitle}
      </h2>
      <p>{words.otherText}</p>
      <ul class="ds-list">
        {words.others.map(({ name, text, href }) => (
          <li key={href}>
            <a class="ds-link" href={href}>
              {name}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to apply is on the page whatever was calculated: nothing here may hold it up (R005). */
function Apply({ request }: { readonly request: VisitorRequest }) {
  const words = preCheckTexts(request.lang);
  return (
    <section class="stack-tight">
      <p>{words.mayApply}</p>
      <p>
        <a class="ds-button" data-variant="primary" href="/ansokan">
          {words.apply}
        </a>
      </p>
    </section>
  );
}

function Result(props: {
  readonly request: VisitorRequest;
  readonly calculation: Calculation;
  readonly doubts: readonly Doubt[];
}) {
  const { request, calculation, doubts } = props;
  const words = preCheckTexts(request.lang);
  const { support, surplus } = calculation.sums;
  const { lang } = request;
  return (
    <>
      <section class="stack-tight">
        <h2 class="ds-heading" data-size="md">
          {words.result(monthName(lang, calculation.month))}
        </h2>
        <p class="lead">
          {support > 0 ? words.lacks(kronor(lang, support)) : words.covers(kronor(lang, surplus))}
        </p>
        <Alert tone="warning" title={words.notDecision}>
          {words.notDecisionText}
        </Alert>
      </section>
      <Apply request={request} />
      <CalculationView request={request} calculation={withoutFlags(calculation)} undecided />
      <Doubts request={request} doubts={doubts} />
      <OtherSupport request={request} />
      <h2 class="ds-heading" data-size="md">
        {words.change}
      </h2>
    </>
  );
}

/** The page of the pre-check: the result first where there is one, then the questions. */
export function preCheckPage(request: VisitorRequest, shown: PreCheckShown): Reply {
  const { values, errors = [], calculation, doubts = [], notice } = shown;
  const words = preCheckTexts(request.lang);
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      {notice !== undefined && <Alert tone="danger">{notice}</Alert>}
      {calculation ? (
        <Result request={request} calculation={calculation} doubts={doubts} />
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          <p>{words.privacy}</p>
          <p>
            {words.mayApply}{' '}
            <a class="ds-link" href="/ansokan">
              {words.apply}
            </a>
          </p>
        </>
      )}
      <InstrumentForm
        request={request}
        action="/berakna"
        instrument={forhandsberakning}
        values={values}
        errors={errors}
        buttons={[{ press: 'calculate', label: words.calculate }]}
      />
      <p>
        <a class="ds-link" href="/berakna">
          {words.clear}
        </a>
      </p>
    </>
  );
  return page(words.title, body, { status: errors.length > 0 ? 422 : 200 });
}
