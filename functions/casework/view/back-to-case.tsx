import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { casePath } from '../address.ts';

/** The way back from a page of a case. */
export function BackToCase(props: { readonly request: VisitorRequest; readonly caseId: string }) {
  return (
    <p class="back">
      <a class="ds-link" href={casePath(props.caseId)}>
        ← {caseworkPageTexts(props.request.lang).task.back} {props.caseId}
      </a>
    </p>
  );
}
