import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { trialPath } from '../address.ts';

/** The way to trying other amounts than those of a calculation. */
export function TrialLink(props: {
  readonly request: PageRequest;
  readonly of: { readonly caseId: string; readonly instanceId: string };
}) {
  const { request, of } = props;
  return (
    <p>
      <a class="ds-link" href={trialPath(of.caseId, of.instanceId)}>
        {caseworkPageTexts(request.lang).trial.open}
      </a>
    </p>
  );
}
