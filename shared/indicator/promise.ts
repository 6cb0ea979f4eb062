import type { ClockName } from '../clock/clocks.ts';
import type { EventType } from '../journal/event-type.ts';

/** A clock whose keeping is counted, and the events by which it is kept. */
export interface CountedPromise {
  readonly clock: ClockName;
  /**
   * Other stops (a withdrawal, a remittal sent back) end the clock without its promise being kept
   * or missed, and are not counted. A meeting keeps the plan's control when the plan is there.
   */
  readonly keptBy: readonly EventType[];
  /** Under this key the event's data says whether it came in time. */
  readonly inTimeKey: string;
}

export const countedPromises = {
  nybesok: { clock: 'nybesok', keptBy: ['nybesok_offered'], inTimeKey: 'nybesokInTime' },
  beslut: { clock: 'beslut', keptBy: ['decision_sent'], inTimeKey: 'beslutInTime' },
  remiss: {
    clock: 'jobbtorg_remiss',
    keptBy: ['remittal_sent'],
    inTimeKey: 'jobbtorgRemissInTime',
  },
  ung: {
    clock: 'jobbtorg_remiss_ung',
    keptBy: ['remittal_sent'],
    inTimeKey: 'jobbtorgRemissUngInTime',
  },
  plan: {
    clock: 'jobbtorg_plan',
    keptBy: ['remittal_answered'],
    inTimeKey: 'jobbtorgPlanInTime',
  },
  arbetsplan: {
    clock: 'arbetsplan_kontroll',
    keptBy: ['plan_signed', 'meeting_held'],
    inTimeKey: 'arbetsplanKontrollInTime',
  },
  samhallsvagledning: {
    clock: 'samhallsvagledning',
    keptBy: ['samhallsvagledning_informed'],
    inTimeKey: 'samhallsvagledningInTime',
  },
  overlamnande: {
    clock: 'overlamnande',
    keptBy: ['appeal_handed_over'],
    inTimeKey: 'overlamnandeInTime',
  },
} as const satisfies Record<string, CountedPromise>;
