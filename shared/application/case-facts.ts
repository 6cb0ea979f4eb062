import type { Adult, Child } from '../household/household.ts';
import type { CaseFacts } from './calculation-input.ts';

/** What IB 1 is read together with, from the case: who applies, the children known by id, the month. */
export function caseFacts(
  household: { readonly adults: readonly Adult[]; readonly children: readonly Child[] },
  month: string,
): CaseFacts {
  const [applicant] = household.adults;
  return {
    month,
    applicant: {
      name: applicant?.name ?? '',
      personalNumber: applicant?.personalNumber ?? '',
    },
    children: household.children,
  };
}
