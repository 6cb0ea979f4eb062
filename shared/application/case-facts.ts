import type { Adult, Child } from '../household/household.ts';
import type { CaseFacts } from './calculation-input.ts';
import type { EarlierMonth } from './earlier-months.ts';

/**
 * What IB 1 is read together with, from the case: who applies, the children known by id, the month, and
 * what was decided for the months before.
 */
export function caseFacts(
  household: { readonly adults: readonly Adult[]; readonly children: readonly Child[] },
  month: string,
  earlier: readonly EarlierMonth[],
): CaseFacts {
  const [applicant] = household.adults;
  return {
    month,
    applicant: {
      name: applicant?.name ?? '',
      personalNumber: applicant?.personalNumber ?? '',
    },
    children: household.children,
    earlier,
  };
}
