import type { CasePage } from './case-page.ts';
import type { Amendment } from './item/review.ts';

/** The latest correction or change that was sent of an application's decision: it is what holds. */
export function lastAmendment(
  { amendments }: Pick<CasePage, 'amendments'>,
  applicationId: string,
): Amendment | undefined {
  return amendments
    .filter((one) => one.applicationId === applicationId && one.decision?.sentAt !== undefined)
    .toSorted((a, b) => (a.decision?.decidedAt ?? '').localeCompare(b.decision?.decidedAt ?? ''))
    .at(-1);
}
