import * as z from 'zod';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { flow } from '../../workflows/flow.ts';
import { depsOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';
import { stepFunctions } from '../machines.ts';

const input = z.strictObject({
  process: flow.shape.process,
  caseId: z.string(),
  instanceId: z.string(),
  step: z.string(),
  item: z.string().optional(),
  token: z.string().min(1),
});
const env = environment();
const deps = depsOf(env);
const machines = stepFunctions(env);

/**
 * Opens the task of a step and keeps the machine's token. When the step is done already, the machine
 * is answered at once. A fault is told by the token, for whoever holds one must not just be silent:
 * the machine then tries again.
 */
export async function handler(event: unknown): Promise<{ waits: boolean }> {
  const ask = input.parse(event);
  const { process, instanceId, step } = ask;
  try {
    const opened = await openTaskFor(deps, ask);
    if (!opened.waits) await machines.signal(ask.token, opened.outcome);
    const { waits, task } = opened;
    logger.info('task asked for', { process, instanceId, step, task, waits });
    return { waits };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    logger.error('a task could not be opened', { process, instanceId, step, error: name });
    await machines.fail(ask.token, name);
    return { waits: false };
  }
}
