import { isOver } from '../../../shared/action/review/sent-decision.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { addressOf } from '../own-application.ts';

/** How to appeal a decision that is not all that was asked for; nothing while an appeal is under way. */
export function AppealLink(props: {
  readonly request: Pick<VisitorRequest, 'texts'>;
  readonly page: Pick<CasePage, 'appeals'>;
  /** The instance that made the decision. */
  readonly of: { readonly caseId: string; readonly instanceId: string };
  readonly kind: string;
}) {
  const { request, page, of, kind } = props;
  const { decision: words, review } = request.texts.applicant;
  const appealed = page.appeals.some(
    (one) => one.decidedIn === of.instanceId && (!isOver(one) || one.handedOver !== undefined),
  );
  if (appealed || kind === 'bifall') return null;
  return (
    <Card title={words.appealTitle}>
      <p>{words.appealText}</p>
      <p>
        <a class="ds-link" href={addressOf(of, 'overklaga')}>
          {review.link}
        </a>
      </p>
    </Card>
  );
}
