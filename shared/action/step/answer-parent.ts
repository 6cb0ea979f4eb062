import { isRemittal } from '../../store/item/instance.ts';
import { leaving } from '../go-on.ts';
import { instanceOf } from '../open-task.ts';
import type { SystemStep } from './system-step.ts';

/**
 * Jobbtorg's answer reaches the application that waits for it, in the transaction that ends the
 * remittal. If the application has gone on without it, its wait is no longer open and only the
 * remittal ends; the answer stands with the remittal either way.
 */
export const answerParent: SystemStep = async ({ page, instance, now }) => {
  if (!isRemittal(instance)) throw new Error('only a remittal answers an application');
  const outcome = instance.status === 'returned' ? 'atersand' : 'besvarad';
  const parent = instanceOf(page, instance.applicationId);
  const fact = {
    part: 'answer-parent',
    step: 'remissvar',
    item: instance.instanceId,
    outcome,
    by: 'fact',
  } as const;
  const along = parent && leaving(page, parent, fact, now);
  return { outcome, ...(along?.ok ? { along } : {}) };
};
