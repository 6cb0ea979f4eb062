import type { Calculation } from '../../../shared/norm/calculation.ts';
import { monthName } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { Preview } from '../preview.ts';
import { CalculationTables } from './calculation-tables.tsx';
import { ComparisonTables } from './comparison-tables.tsx';

/** Why there is no calculation, in words; some refusals name the month. */
export function refusalWords({ lang }: PageRequest, reason: string, month: string): string {
  const { task } = caseworkPageTexts(lang);
  return reason === 'NoNormTable'
    ? task.noNormTable(monthName(lang, month))
    : reasonText(lang, reason);
}

function PreviewBody(props: { readonly request: PageRequest; readonly preview: Preview }) {
  const { request, preview } = props;
  const words = caseworkPageTexts(request.lang).task;
  if (preview.ok) {
    return <CalculationTables lang={request.lang} calculation={preview.calculation} />;
  }
  if ('errors' in preview) return <p>{words.previewMissing(preview.errors.length)}</p>;
  return (
    <Alert tone="danger" title={words.notCalculated}>
      {refusalWords(request, preview.reason, preview.month)}
    </Alert>
  );
}

/** The calculation of what stands in the form now. */
export function PreviewCard(props: {
  readonly request: PageRequest;
  readonly preview: Preview | undefined;
  /** What is saved, when the preview is of a trial. */
  readonly saved: Calculation | undefined;
}) {
  const { request, preview, saved } = props;
  const words = caseworkPageTexts(request.lang).task;
  return (
    <section class="stack-tight" id="berakning">
      <h2 class="ds-heading" data-size="xs">
        {words.preview}
      </h2>
      {saved && preview?.ok && (
        <ComparisonTables lang={request.lang} saved={saved} tried={preview.calculation} />
      )}
      {preview ? (
        <PreviewBody request={request} preview={preview} />
      ) : (
        <p class="hint">{words.previewLater}</p>
      )}
    </section>
  );
}
