import {
  decisionInForce,
  isAtCourtFor,
  isOver,
} from '../../../shared/action/review/sent-decision.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { appealTexts } from '../../../shared/text/later/appeal.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { addressOf } from '../own-application.ts';

/**
 * How to appeal the decision that holds, where it is not all that was asked for; nothing while an
 * appeal of it is under way, the reader's own is with the court, or one was dismissed as too late.
 */
export function AppealLink(props: {
  readonly request: Pick<VisitorRequest, 'lang' | 'texts' | 'viewer'>;
  readonly page: CasePage;
  readonly applicationId: string;
  /** The instance that made the decision. */
  readonly of: { readonly caseId: string; readonly instanceId: string };
  readonly kind: string;
}) {
  const { request, page, applicationId, of, kind } = props;
  const { decision: words } = request.texts.applicant;
  const review = appealTexts(request.lang);
  const appealed = page.appeals.some(
    (one) =>
      one.decidedIn === of.instanceId &&
      (!isOver(one) || isAtCourtFor(one, request.viewer?.sub ?? '') || one.dismissal !== undefined),
  );
  const holds = decisionInForce(page, applicationId)?.decidedIn === of.instanceId;
  if (appealed || !holds || kind === 'bifall') return null;
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
