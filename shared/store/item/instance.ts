import * as z from 'zod';
import type { DueOn, Until } from '../../../workflows/process.ts';
import type { TimedEvent } from '../../clock/case-clocks.ts';
import { oralHearingSchema } from '../../decision/oral-hearing.ts';
import { awaitingRemittal } from '../../remittal/awaiting.ts';
import { caseKey, indexKey } from '../key.ts';
import { household, worker } from './case.ts';
import { defineItem, type IndexAttributes } from './define.ts';
import type { Remittal } from './remittal.ts';
import type { Amendment, Appeal } from './review.ts';
import { openIndex, running } from './running.ts';

/** An application: one request of a household for one support month. */
export const application = defineItem({
  type: 'application',
  schema: z.strictObject({
    ...running,
    month: z.string(),
    /** As the application says, and from IB 1 on as it was verified. */
    household,
    channel: z.enum(['web', 'telefon', 'papper', 'besok', 'epost', 'annat']),
    language: z.enum(['sv', 'en']),
    formVersion: z.int().positive(),
    /** SHA-256 of the form as it was sent. */
    formHash: z.string(),
    submittedAt: z.string(),
    /** Local date until which an answer is waited for (komplettering, kommunicering). */
    replyBy: z.string().optional(),
    /** Local date until which the signature of a plan is waited for. */
    signBy: z.string().optional(),
    proposer: worker.optional(),
    /** The applicant's right to be heard orally before the decision (SoL 14:8), when it was asked for. */
    oralHearing: oralHearingSchema.optional(),
    calculationNo: z.int().min(0),
    /** What the incomes were over the need in the latest calculation, öre: an income of the next month. */
    surplus: z.int().min(0).optional(),
    decision: z
      .strictObject({
        kind: z.enum(['bifall', 'delavslag', 'avslag', 'avvisning']),
        amount: z.int().min(0),
        /** What of the amount is the right (SoL 12:1); all of it in older decisions. */
        right: z.int().min(0).optional(),
        decidedAt: z.string(),
        sentAt: z.string().optional(),
      })
      .optional(),
  }),
  key: (value) => caseKey.instance(value.caseId, value.instanceId),
  indexes: (value) => ({ ...openIndex(value), ...unremittedIndex(value) }),
});
export type Application = z.infer<typeof application.schema>;

/** The place among the unit's applications with somebody who is to be remitted (R132, R139). */
function unremittedIndex(value: {
  readonly unit: string;
  readonly instanceId: string;
  readonly marks: readonly TimedEvent[];
}): IndexAttributes {
  const since = awaitingRemittal(value.marks)
    .map((one) => one.since)
    .sort()[0];
  if (since === undefined) return {};
  return { dpk: indexKey.unremitted(value.unit), dsk: `${since}#${value.instanceId}` };
}

/** One run-through of a process, whichever it is. */
export type Instance = Application | Remittal | Appeal | Amendment;

/** Whether the instance is an application. */
export function isApplication(instance: Instance): instance is Application {
  return 'formHash' in instance;
}

/** Whether the instance is a remittal. */
export function isRemittal(instance: Instance): instance is Remittal {
  return 'office' in instance;
}

/** Whether the instance is an appeal. */
export function isAppeal(instance: Instance): instance is Appeal {
  return 'arrivedOn' in instance;
}

/** Whether the instance is the correction or change of a decision. */
export function isAmendment(instance: Instance): instance is Amendment {
  return 'amends' in instance;
}

/** The local date that was chosen for what a step waits for, or is to be done by; undefined when none was. */
export function chosenDate(instance: Instance, name: Until | DueOn): string | undefined {
  const dates: Partial<Record<Until | DueOn, string | undefined>> =
    isApplication(instance) || isRemittal(instance) ? instance : {};
  return dates[name];
}
