import { openPlaces } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import type { Application } from '../store/item/instance.ts';

/** Why a decision takes longer than promised, as far as the place of the application tells it. */
export const delayReasons = [
  'waiting_jobbtorg',
  'waiting_reply',
  'not_begun',
  'investigating',
  'deciding',
] as const;

export type DelayReason = (typeof delayReasons)[number];

const ofStep: Readonly<Record<string, DelayReason>> = {
  mottagning: 'not_begun',
  komplettering: 'waiting_reply',
  kommunicering: 'waiting_reply',
  remissvar: 'waiting_jobbtorg',
  berakning: 'deciding',
  forslag: 'deciding',
  beslut: 'deciding',
  beslut_chef: 'deciding',
  brev: 'deciding',
  expediering: 'deciding',
};

/**
 * The reason that a notice of delay gives (FL 11): what the application waits for. That Jobbtorg has
 * not answered is told only when nothing of our own is left to do.
 */
export function delayReasonOf({ flow }: Pick<Application, 'flow'>): DelayReason {
  const reasons = openPlaces(processOf(flow.process), flow).map(
    ({ step }) => ofStep[step] ?? 'investigating',
  );
  return reasons.find((reason) => reason !== 'waiting_jobbtorg') ?? reasons[0] ?? 'deciding';
}
