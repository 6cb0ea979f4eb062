import * as z from 'zod';
import { answerParent } from '../../shared/action/step/answer-parent.ts';
import { dispatch } from '../../shared/action/step/dispatch.ts';
import { dispatchAmendment, dispatchDismissal } from '../../shared/action/step/dispatch-review.ts';
import { prepareRemittal } from '../../shared/action/step/prepare-remittal.ts';
import { sendRemittal } from '../../shared/action/step/send-remittal.ts';
import { runStep, type SystemStep } from '../../shared/action/step/system-step.ts';
import { flow } from '../../workflows/flow.ts';
import { findStep, isParallel, isSystem } from '../../workflows/process.ts';
import { processOf } from '../../workflows/registry.ts';
import { depsOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';

const input = z.strictObject({
  process: flow.shape.process,
  caseId: z.string(),
  instanceId: z.string(),
  step: z.string(),
});
const deps = depsOf(environment());

/** What each `runs` of the process tables is. Steps that read forms load them when they are first run. */
const steps: Readonly<Record<string, SystemStep>> = {
  calculate: async (context) =>
    (await import('../../shared/action/step/calculate.ts')).calculateStep(context),
  dispatch,
  'register-payment': async (context) =>
    (await import('../../shared/action/step/register-payment.ts')).registerPayment(context),
  'prepare-remittal': prepareRemittal,
  'send-remittal': sendRemittal,
  'answer-parent': answerParent,
  'dispatch-amendment': dispatchAmendment,
  'dispatch-dismissal': dispatchDismissal,
  'register-difference': async (context) =>
    (await import('../../shared/action/step/register-difference.ts')).registerDifference(context),
};

/** Runs a step of the system; its outcome is a value, and a throw is a fault that is tried again. */
export async function handler(event: unknown): Promise<{ outcome: string }> {
  const ask = input.parse(event);
  const step = findStep(processOf(ask.process), ask.step)?.step;
  const run = step && !isParallel(step) && isSystem(step) ? steps[step.runs] : undefined;
  if (!run) throw new Error(`${ask.step} is no step that this function runs`);
  const result = await runStep(deps, ask, run);
  const { process, instanceId } = ask;
  logger.info('step', { process, instanceId, step: ask.step, outcome: result.outcome });
  return result;
}
