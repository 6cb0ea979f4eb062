import type { CaseFacts } from '../application/calculation-input.ts';
import { caseFacts } from '../application/case-facts.ts';
import type { EarlierMonth } from '../application/earlier-months.ts';
import type { CasePage } from './case-page.ts';
import type { Application } from './item/instance.ts';
import { lastAmendment } from './last-amendment.ts';

type Applications = Pick<CasePage, 'applications' | 'amendments'>;

/** What the calculation of an application is made from beside IB 1. */
export function calculationFacts(page: Applications, application: Application): CaseFacts {
  const { household, month } = application;
  return caseFacts(household, month, earlierMonths(page, month));
}

/**
 * The decided months of a case before a month, as its applications tell them. A month counts as paid by
 * the decision that holds of it: the one that was made, or what it was changed to.
 */
function earlierMonths(page: Applications, month: string): readonly EarlierMonth[] {
  return page.applications.flatMap(
    ({ month: then, decision, household, surplus = 0, instanceId, calculationNo }) => {
      if (decision === undefined || then >= month) return [];
      const holds = lastAmendment(page, instanceId)?.decision ?? decision;
      return [
        {
          month: then,
          adults: household.adults,
          paid: (holds.right ?? holds.amount) > 0,
          surplus,
          ref: `${instanceId}.${calculationNo}`,
        },
      ];
    },
  );
}
