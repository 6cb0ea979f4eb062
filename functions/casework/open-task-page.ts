import { instanceOf } from '../../shared/action/open-task.ts';
import { openCase } from '../../shared/action/read-case.ts';
import { type ApplicationFile, readFile } from '../../shared/store/application-file.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import type { Instance } from '../../shared/store/item/instance.ts';
import { type ClosedTask, closedTask, type OpenTask } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { type Rules, readRules } from '../../shared/store/rules.ts';
import { read } from '../../shared/store/table.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import type { WebDeps } from '../web.ts';
import { type ActivityPlan, readActivityPlans } from './activity-plans.ts';
import { type Standing, standingTo } from './case-view.ts';
import { taskNamed } from './task-named.ts';

/** A task with all that its page shows. */
export type TaskSeen = {
  readonly page: CasePage;
  readonly instance: Instance;
  readonly task: OpenTask;
  readonly standing: Standing;
  readonly file: ApplicationFile;
  /** What Jobbtorg has answered, where the task is written with it in sight. */
  readonly activityPlans: readonly ActivityPlan[];
  /** The rules that are data, as they are when the page is shown. */
  readonly rules: Rules;
};

/** What an address of a task leads to. */
export type Seen =
  | { readonly kind: 'open'; readonly seen: TaskSeen }
  | { readonly kind: 'closed'; readonly closed: ClosedTask }
  | { readonly kind: 'none' };

/** Forms that are written with Jobbtorg's plans beside them. */
const WITH_PLANS: readonly string[] = ['ib4', 'forslag', 'beslut'];

/** Reads a task for its page: permission to the case first, and the reading is logged. */
export async function seeTask(request: PageRequest, deps: WebDeps): Promise<Seen> {
  const named = taskNamed(request);
  const opened = await openCase(
    deps,
    request.viewer,
    named.caseId,
    'case.read',
    `task ${named.task}`,
  );
  if (!opened.ok) return { kind: 'none' };
  const { page } = opened;
  const instance = instanceOf(page, named.instanceId);
  if (!instance) return { kind: 'none' };
  const task = page.tasks.find(
    (one) => one.instanceId === named.instanceId && one.task === named.task,
  );
  if (!task) {
    const key = caseKey.closedTask(named.caseId, named.instanceId, named.task);
    const closed = await read(deps.table, closedTask, key);
    return closed ? { kind: 'closed', closed } : { kind: 'none' };
  }
  if (task.role === 'jobbtorgscoach') return { kind: 'none' };
  const besides = WITH_PLANS.includes(task.form);
  const [file, rules, activityPlans] = await Promise.all([
    readFile(deps.table, instance.instanceId),
    readRules(deps.table),
    besides ? readActivityPlans(deps.table, page, instance.instanceId) : [],
  ]);
  const standing = standingTo(request.viewer, page, task);
  return { kind: 'open', seen: { page, instance, task, standing, file, rules, activityPlans } };
}
