import type { CasePage } from '../../store/case-page.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { leaving, type Pieces } from '../go-on.ts';
import { instanceOf } from '../open-task.ts';

/**
 * What it takes for the application that waits for a remittal to go on; undefined when it waits no
 * more: it has gone on without the answer, is being decided, or has ended.
 */
export function parentGoesOn(
  page: CasePage,
  { applicationId, instanceId }: Remittal,
  outcome: 'besvarad' | 'atersand' | 'aterkallad',
  part: string,
  now: string,
): Pieces | undefined {
  const parent = instanceOf(page, applicationId);
  const fact = { part, step: 'remissvar', item: instanceId, outcome, by: 'fact' } as const;
  const along = parent && leaving(page, parent, fact, now);
  return along?.ok ? along : undefined;
}
