import type { CaseHead } from '../../../shared/store/item/case.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { objectionPath, tryingPath } from '../address.ts';

/** For managers: who takes no part in the case, and what can be done about it. */
export function AwayCard(props: { readonly request: PageRequest; readonly head: CaseHead }) {
  const { caseId, conflicted = [] } = props.head;
  const words = caseworkPageTexts(props.request.lang).conflict;
  return (
    <Card title={words.away}>
      {conflicted.length === 0 && <p>{words.nobodyAway}</p>}
      <ul class="plain">
        {conflicted.map(({ sub, name }) => (
          <li key={sub}>
            <a class="ds-link" href={tryingPath(caseId, sub)}>
              {words.tryTitle(name)}
            </a>
          </li>
        ))}
        <li>
          <a class="ds-link" href={objectionPath(caseId)}>
            {words.objectionTitle}
          </a>
        </li>
      </ul>
    </Card>
  );
}
