import type { Child } from '../../../shared/household/household.ts';
import type { PageRequest } from '../../../shared/web/request.ts';

/** How much of the month a child lives in the household, in words. */
export function residenceWords(request: Pick<PageRequest, 'texts'>, child: Child): string {
  const { residence } = request.texts.casework.child;
  return child.residence.kind === 'days'
    ? residence.days(child.residence.days)
    : residence[child.residence.kind];
}
