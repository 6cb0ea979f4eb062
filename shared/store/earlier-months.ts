import type { CaseFacts } from '../application/calculation-input.ts';
import { caseFacts } from '../application/case-facts.ts';
import type { EarlierMonth } from '../application/earlier-months.ts';
import type { CasePage } from './case-page.ts';
import type { Application } from './item/instance.ts';

type Applications = Pick<CasePage, 'applications'>;

/** What the calculation of an application is made from beside IB 1. */
export function calculationFacts(page: Applications, application: Application): CaseFacts {
  const { household, month } = application;
  return caseFacts(household, month, earlierMonths(page, month));
}

/** The decided months of a case before a month, as its applications tell them. */
function earlierMonths({ applications }: Applications, month: string): readonly EarlierMonth[] {
  return applications.flatMap(
    ({ month: then, decision, household, surplus = 0, ...application }) =>
      decision === undefined || then >= month
        ? []
        : [
            {
              month: then,
              adults: household.adults,
              paid: (decision.right ?? decision.amount) > 0,
              surplus,
              ref: `${application.instanceId}.${application.calculationNo}`,
            },
          ],
  );
}
