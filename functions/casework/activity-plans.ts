/** What Jobbtorg has answered, as the caseworker needs it beside a plan, a proposal or a decision. */
import { latestPlan } from '../../shared/application/activity-plan.ts';
import { readFile } from '../../shared/store/application-file.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import type { TaskAnswers } from '../../shared/store/item/document.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import type { Table } from '../../shared/store/table.ts';

/** An activity plan, and the remittal that it answers. */
export interface ActivityPlan {
  readonly remittal: Remittal;
  readonly plan: TaskAnswers;
}

/** The plans that hold for the adults of an application. */
export async function readActivityPlans(
  table: Table,
  { remittals }: Pick<CasePage, 'remittals'>,
  applicationId: string,
): Promise<readonly ActivityPlan[]> {
  const answered = remittals.filter(
    (one) => one.applicationId === applicationId && one.answer && !one.answer.reason,
  );
  const plans = await Promise.all(
    answered.map(async (remittal) => {
      const plan = latestPlan((await readFile(table, remittal.instanceId)).answers);
      return plan ? [{ remittal, plan }] : [];
    }),
  );
  return plans.flat();
}
