import * as z from 'zod';
import { roleSchema } from '../../access/role.ts';
import { caseKey, indexKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

const fields = {
  caseId: z.string(),
  instanceId: z.string(),
  /** The key of its place: step, item and visit. */
  task: z.string(),
  step: z.string(),
  item: z.string().optional(),
  role: roleSchema,
  unit: z.string(),
  form: z.string(),
  formVersion: z.int().positive(),
  version: z.int().positive(),
  openedAt: z.string(),
  dueAt: z.string().optional(),
};

/**
 * What a list says of a task's case without reading the case: whom it concerns and for which month.
 * With protected identity there are no names here: a list shows none.
 */
const taskAbout = z.strictObject({
  names: z.array(z.string()),
  /** The child or adult that the task is about, where it is repeated. */
  item: z.string().optional(),
  month: z.string().optional(),
});
export type TaskAbout = z.infer<typeof taskAbout>;

/** Sorts tasks without a due time after all that have one. */
const NO_DUE = '9999';

/**
 * A task that waits. It appears in the pool of its role and unit, or in the list of the one who has
 * it, by due time.
 */
export const openTask = defineItem({
  type: 'task',
  schema: z.strictObject({
    ...fields,
    assignee: worker.nullable(),
    protectedIdentity: z.boolean(),
    about: taskAbout.optional(),
    /** Logins to whom it is neither offered nor given: a list reads tasks, not cases. */
    notFor: z.array(z.string()).exactOptional(),
  }),
  key: (value) => caseKey.openTask(value.caseId, value.instanceId, value.task),
  indexes: (value) => ({
    wpk: value.assignee ? indexKey.mine(value.assignee.sub) : indexKey.pool(value.unit, value.role),
    wsk: `${value.dueAt ?? NO_DUE}#${value.instanceId}#${value.task}`,
    ...(value.dueAt === undefined
      ? {}
      : {
          dpk: indexKey.unitDue(value.unit),
          dsk: `${value.dueAt}#${value.instanceId}#${value.task}`,
        }),
  }),
});
export type OpenTask = z.infer<typeof openTask.schema>;

/** A task that is over: kept so that a late comer is told who did what. */
export const closedTask = defineItem({
  type: 'closed-task',
  schema: z.strictObject({
    ...fields,
    outcome: z.string(),
    closedAt: z.string(),
    closedBy: worker,
  }),
  key: (value) => caseKey.closedTask(value.caseId, value.instanceId, value.task),
});
export type ClosedTask = z.infer<typeof closedTask.schema>;

/**
 * The token that a machine waits on for a task. It stands apart from the task, so that a new
 * execution can wait on a task that somebody is writing in, and it never leaves the back end.
 */
export const waitToken = defineItem({
  type: 'token',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    task: z.string(),
    token: z.string(),
    /** The run of the instance whose machine waits on it. */
    run: z.int().positive(),
  }),
  key: (value) => caseKey.token(value.caseId, value.instanceId, value.task),
});
