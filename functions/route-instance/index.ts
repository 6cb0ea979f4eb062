import * as z from 'zod';
import { instanceOf } from '../../shared/action/open-task.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { openPlaces } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { tableOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';

const input = z.strictObject({ caseId: z.string(), instanceId: z.string() });
const table = tableOf(environment());

/**
 * The first state of every machine: where the table says that the instance is, and what of it is
 * open. A machine that was lost goes on from here.
 */
export async function handler(event: unknown): Promise<{
  step: string;
  open: Record<string, { item?: string }[]>;
}> {
  const { caseId, instanceId } = input.parse(event);
  const page = await readCase(table, caseId);
  const instance = page && instanceOf(page, instanceId);
  if (!instance) throw new Error('the instance of this execution is not in the table');
  const { flow } = instance;
  const open: Record<string, { item?: string }[]> = {};
  for (const { step, item } of openPlaces(processOf(flow.process), flow)) {
    open[step] = [...(open[step] ?? []), item === undefined ? {} : { item }];
  }
  logger.info('routed', { instanceId, step: flow.step });
  return { step: flow.step, open };
}
