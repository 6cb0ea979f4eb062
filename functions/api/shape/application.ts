import * as z from 'zod';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { type Application, application } from '../../../shared/store/item/instance.ts';
import { taskOf, taskShape } from './task.ts';

/** What was made by an application that was taken in. */
export const submittedShape = z.strictObject({ caseId: z.string(), instanceId: z.string() });

const { shape } = application.schema;

/** An application as the applicant sees it: the decision when it has been sent (FL 33 §). */
export const ownApplicationShape = z.strictObject({
  caseId: z.string(),
  instanceId: z.string(),
  month: z.string(),
  submittedAt: z.string(),
  /** The step or end of the process at which it stands. */
  step: z.string(),
  decision: shape.decision,
  /** What waits for the applicant. */
  tasks: z.array(taskShape),
});
export type OwnApplication = z.infer<typeof ownApplicationShape>;

export const ownApplicationsShape = z.strictObject({ applications: z.array(ownApplicationShape) });

/** The applications of a case as its applicant sees them. */
export function ownApplicationsOf(page: CasePage): OwnApplication[] {
  return page.applications.map((one) => ({
    caseId: one.caseId,
    instanceId: one.instanceId,
    month: one.month,
    submittedAt: one.submittedAt,
    step: one.flow.step,
    ...(one.decision?.sentAt === undefined ? {} : { decision: one.decision }),
    tasks: page.tasks
      .filter(({ instanceId, role }) => instanceId === one.instanceId && role === 'sokande')
      .map(taskOf),
  }));
}

/** An application as those see it who handle it: what the machinery keeps for itself is left out. */
export const applicationShape = application.schema.omit({
  marks: true,
  run: true,
  runAskedAt: true,
  forms: true,
  version: true,
});

/** An application as the API shows it to staff. */
export function applicationOf(one: Application): z.infer<typeof applicationShape> {
  const { marks: _m, run: _r, runAskedAt: _a, forms: _f, version: _v, ...shown } = one;
  return shown;
}
