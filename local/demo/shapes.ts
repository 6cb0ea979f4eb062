/** What the demonstration reads of the API's answers; the rest is left aside. */
import * as z from 'zod';
import { roleSchema } from '../../shared/access/role.ts';

export const task = z.object({
  caseId: z.string(),
  instanceId: z.string(),
  task: z.string(),
  step: z.string(),
  role: roleSchema,
  unit: z.string(),
  assignee: z.object({ sub: z.string() }).nullable(),
  about: z.object({ item: z.string().optional() }).optional(),
});
export type Task = z.infer<typeof task>;

export const place = z.object({ caseId: z.string(), instanceId: z.string() });
export type Place = z.infer<typeof place>;

export const ownApplications = z.object({
  applications: z.array(
    place.extend({
      step: z.string(),
      submittedAt: z.string(),
      tasks: z.array(task),
      decision: z
        .object({ kind: z.string(), amount: z.number(), sentAt: z.string().optional() })
        .optional(),
    }),
  ),
});
export type OwnApplication = z.infer<typeof ownApplications>['applications'][number];

export const worklist = z.object({ mine: z.array(task), pool: z.array(task) });

/** Which remittals wait for a coach; those with protected identity have no place. */
export const remittals = z.object({ open: z.array(place.partial()) });

export const remittalFile = z.object({
  remittal: z.object({ sentAt: z.string() }),
  task: task.optional(),
});

export const caseFile = z.object({
  events: z.array(
    z.object({
      no: z.int(),
      at: z.string(),
      type: z.string(),
      instanceId: z.string().optional(),
      actor: z.object({ kind: z.string() }),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type CaseEvent = z.infer<typeof caseFile>['events'][number];

export const completed = z.object({ outcome: z.string() });
export const verification = z.object({ ok: z.boolean(), length: z.number().optional() });
export const figures = z.object({
  month: z.string(),
  figures: z.array(
    z.object({
      indicator: z.string(),
      title: z.string(),
      unit: z.string(),
      step: z.string().optional(),
      value: z.number().nullable(),
    }),
  ),
});
export type Figures = z.infer<typeof figures>;
