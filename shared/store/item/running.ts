/** What every run-through of a process has in common, whatever it is about. */
import * as z from 'zod';
import { flow, hasEnded } from '../../../workflows/flow.ts';
import { processOf } from '../../../workflows/registry.ts';
import { journalEventSchema } from '../../journal/event.ts';
import { indexKey } from '../key.ts';
import type { IndexAttributes } from './define.ts';

/** What clocks need of an event, kept with the instance so that they need not read the journal. */
const mark = journalEventSchema.pick({ type: true, at: true, data: true }).extend({
  instanceId: z.string().exactOptional(),
  outcome: z.string().exactOptional(),
});

/** What every run-through of a process has. */
export const running = {
  caseId: z.string(),
  instanceId: z.string(),
  unit: z.string(),
  version: z.int().positive(),
  flow,
  /** Number of executions that were started for it; the name of the execution ends with it. */
  run: z.int().positive(),
  openedAt: z.string(),
  /** When the latest execution was asked for; the reconciler gives it time to appear. */
  runAskedAt: z.string(),
  marks: z.array(mark),
  /** Versions of the forms that it began with. */
  forms: z.record(z.string(), z.int().positive()),
};

type Running = { instanceId: string; openedAt: string; flow: z.infer<typeof flow> };

/** The place among those that have not ended. */
export function openIndex(value: Running): IndexAttributes {
  const { process } = value.flow;
  return hasEnded(processOf(process), value.flow)
    ? {}
    : { opk: indexKey.open(process), osk: `${value.openedAt}#${value.instanceId}` };
}
