import { hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import type { Application } from '../store/item/instance.ts';
import { clocksOf } from './timer.ts';

/** Why an applicant may not ask now that the case be decided. */
type RequestRefusal = 'TooEarlyToRequest' | 'RequestedBefore' | 'TooLate';

/**
 * Whether the applicant may ask that the case be decided: not decided for six months, and not asked
 * before, which may be done once while the case is handled (FL 12). Undefined when it may.
 */
export function requestRefusal(application: Application, now: string): RequestRefusal | undefined {
  if (isOver(application)) return 'TooLate';
  if (application.marks.some(({ type }) => type === 'decision_requested')) return 'RequestedBefore';
  const waited = clocksOf(application, now).some(
    ({ clock, state }) => clock === 'drojsmal' && state.state === 'breached',
  );
  return waited ? undefined : 'TooEarlyToRequest';
}

/** Whether a request that the case be decided waits for its answer: an end is an answer too. */
export function isRequested(application: Application): boolean {
  const has = (name: string) => application.marks.some(({ type }) => type === name);
  return !isOver(application) && has('decision_requested') && !has('decision_request_rejected');
}

function isOver({ decision, flow }: Application): boolean {
  return decision !== undefined || hasEnded(processOf(flow.process), flow);
}
