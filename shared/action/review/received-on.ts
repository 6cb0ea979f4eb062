import { happenedAt } from '../../clock/case-clocks.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { CasePage } from '../../store/case-page.ts';
import type { Appeal } from '../../store/item/review.ts';

/** The day on which the applicant received a decision, as far as it has been noted. */
export function receivedDecisionOn(
  page: Pick<CasePage, 'applications'>,
  { applicationId, decisionId }: Pick<Appeal, 'applicationId' | 'decisionId'>,
): string | undefined {
  const mark = page.applications
    .find(({ instanceId }) => instanceId === applicationId)
    ?.marks.find(
      ({ type, data }) => type === 'decision_received' && data.decisionId === decisionId,
    );
  return mark && localDate(happenedAt(mark));
}
