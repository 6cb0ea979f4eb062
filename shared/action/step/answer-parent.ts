import { isRemittal } from '../../store/item/instance.ts';
import { parentGoesOn } from '../remittal/parent-goes-on.ts';
import type { SystemStep } from './system-step.ts';

/**
 * Jobbtorg's answer reaches the application that waits for it, in the transaction by which the plan
 * begins to be followed. If the application has gone on without it, its wait is no longer open and only
 * the remittal moves; the answer stands with the remittal either way. A later plan finds no wait open.
 */
export const answerParent: SystemStep = async ({ page, instance, now }) => {
  if (!isRemittal(instance)) throw new Error('only a remittal answers an application');
  const outcome = instance.status === 'returned' ? 'atersand' : 'besvarad';
  const along = parentGoesOn(page, instance, outcome, 'answer-parent', now);
  return {
    outcome,
    ...(outcome === 'besvarad' ? { remittal: { status: 'following' } } : {}),
    ...(along ? { along } : {}),
  };
};
