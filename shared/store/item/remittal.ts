import * as z from 'zod';
import { activityPlanSchema, periodSchema } from '../../attendance/session.ts';
import { consentSchema } from '../../remittal/consent.ts';
import { preparedField } from '../../remittal/leaving.ts';
import { remittalResults } from '../../remittal/result.ts';
import {
  dueNext,
  goesOn,
  isEscalated,
  listOf,
  remittalStatus,
  type Standing,
} from '../../remittal/standing.ts';
import { threadSchema } from '../../remittal/thread.ts';
import { caseKey, indexKey, instanceKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem, type IndexAttributes } from './define.ts';
import { openIndex, running } from './running.ts';

const resultKind = z.enum(remittalResults);

/** A remittal to Jobbtorg: what was sent of one adult, to whom, by which consent, and what came back. */
export const remittal = defineItem({
  type: 'remittal',
  schema: z.strictObject({
    ...running,
    /** The application that waits for the answer, and the adult of its household. */
    applicationId: z.string(),
    adultId: z.string(),
    office: z.string(),
    sentBy: worker,
    /** When it left the unit; before that no office knows of it. */
    sentAt: z.string().optional(),
    consent: consentSchema,
    /** Local date until which the person's answer about consent is waited for. */
    consentBy: z.string().optional(),
    /** Just what left the unit: the coach sees this and nothing else of the case. */
    shared: z.strictObject({
      name: z.string(),
      phone: z.string().optional(),
      language: z.string().optional(),
      interpreter: z.string().optional(),
      fields: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    }),
    status: remittalStatus,
    coach: worker.optional(),
    acknowledgedAt: z.string().optional(),
    /** The end of the time for the activity plan, from when it is sent. */
    dueAt: z.string().optional(),
    /** When the office was reminded of the plan, oldest first. */
    remindedAt: z.array(z.string()).exactOptional(),
    /** When the managers of both sides were told that the plan is late. */
    escalatedAt: z.string().optional(),
    answer: z
      .strictObject({ at: z.string(), by: worker, reason: z.string().optional() })
      .optional(),
    /** Local date of the next follow-up. */
    followUpOn: z.string().optional(),
    /** The activity plans made in it, oldest first: when somebody is expected where. */
    plans: z.array(activityPlanSchema).exactOptional(),
    /** The times for which a plan has rested, oldest first: nobody is expected then. */
    rests: z.array(periodSchema).exactOptional(),
    /** The approved deviation that the plan rests for (R124). */
    pause: z
      .strictObject({
        what: z.string(),
        from: z.string(),
        approvedBy: z.string(),
        approvedOn: z.string(),
      })
      .optional(),
    /** Last local date of the pause. */
    pausedTo: z.string().optional(),
    /** How it ended, from which local date. */
    result: z.strictObject({ kind: resultKind, on: z.string() }).optional(),
    /** Why the sender took it back. */
    recalledWhy: z.string().optional(),
    /** The same, where the consent let the office be told it. */
    recallTold: z.string().optional(),
    /** What the two sides have written to each other; the messages stand in a partition of their own. */
    thread: threadSchema.exactOptional(),
  }),
  key: (value) => caseKey.instance(value.caseId, value.instanceId),
  indexes: (value) => ({
    ...openIndex(value),
    ...officeIndex(value),
    ...unitIndex(value),
  }),
});
export type Remittal = z.infer<typeof remittal.schema>;
type UnitPlace = {
  readonly unit: string;
  readonly instanceId: string;
  readonly openedAt: string;
  readonly result?: { readonly on: string } | undefined;
  readonly answer?: { readonly at: string } | undefined;
  readonly recalledWhy?: string | undefined;
  readonly marks: readonly { readonly type: string; readonly at: string }[];
};

/** When it was taken back. */
export function recalledWhen({ marks }: Pick<UnitPlace, 'marks'>): string | undefined {
  return marks.findLast(({ type }) => type === 'remittal_withdrawn')?.at;
}

/** A remittal that has left the unit: what an office can know of. */
export type SentRemittal = Remittal & { readonly sentAt: string; readonly dueAt: string };

/** Whether it has left the unit. */
export function hasLeft(one: Remittal): one is SentRemittal {
  return one.sentAt !== undefined && one.dueAt !== undefined;
}

/** The place in the unit's lists: of what goes on, what is so late that managers were told stands apart. */
function unitIndex(value: Standing & UnitPlace): IndexAttributes {
  if (isEscalated(value)) {
    return {
      dpk: indexKey.escalated(value.unit),
      dsk: `${value.escalatedAt}#${value.instanceId}`,
    };
  }
  const { unit, instanceId, status, result, answer, openedAt } = value;
  // Taken back with the application, nobody is left to be remitted; by the sender, somebody is.
  if (status === 'recalled' && value.recalledWhy === undefined) return {};
  const over = !goesOn(value);
  const recalledAt = recalledWhen(value);
  const at = over ? (recalledAt ?? result?.on ?? answer?.at ?? openedAt) : openedAt;
  return {
    dpk: indexKey.remitted(unit),
    dsk: `${over ? 'ended' : 'open'}#${at.slice(0, 10)}#${instanceId}`,
  };
}

/** The place in the office's lists; what has not left the unit has none. */
function officeIndex(
  value: Standing & {
    readonly office: string;
    readonly instanceId: string;
    readonly sentAt?: string | undefined;
  },
): IndexAttributes {
  if (value.sentAt === undefined) return {};
  const due = dueNext(value) ?? value.sentAt;
  return {
    wpk: indexKey.office(value.office),
    wsk: `${listOf(value)}#${due}#${value.instanceId}`,
  };
}

/**
 * What the caseworker wrote for Jobbtorg, before any consent has let it leave. It stands in a partition
 * of its own, so that nothing which reads the remittal's own papers can bring it along.
 */
export const prepared = defineItem({
  type: 'prepared',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    fields: z.array(preparedField),
  }),
  key: (value) => instanceKey.prepared(value.instanceId),
});
