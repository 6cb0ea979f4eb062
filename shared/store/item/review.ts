/**
 * What comes after a sent decision: appeals, and corrections and changes of it. Nothing of the decision
 * is overwritten: each is an instance of its own, with documents and letter of its own.
 */
import * as z from 'zod';
import { decisionKindSchema, statuteSchema } from '../../delegation/delegation.ts';
import { paymentPurposes } from '../../payment/purpose.ts';
import { arrivalWays } from '../../review/appeal-time.ts';
import { caseKey, instanceKey } from '../key.ts';
import { decider, worker } from './case.ts';
import { defineItem } from './define.ts';
import { openIndex, running } from './running.ts';

/** The decision that something is about, and the instance that made it. */
const about = {
  applicationId: z.string(),
  decidedIn: z.string(),
  decisionId: z.string(),
};

/** When a decision of a review was made and sent. */
const made = z.strictObject({
  decisionId: z.string(),
  decidedAt: z.string(),
  sentAt: z.string().optional(),
});

/** An appeal: who wants which decision changed is in its form; here is when it came and how it goes. */
export const appeal = defineItem({
  type: 'appeal',
  schema: z.strictObject({
    ...running,
    ...about,
    way: z.enum(arrivalWays),
    /** Subject of the login it was sent with; absent when it came another way. */
    sentBy: z.string().exactOptional(),
    /** Local date on which it counts as come in (FL 22 §). */
    arrivedOn: z.string(),
    timeliness: z
      .strictObject({
        outcome: z.enum(['i_tid', 'provas_anda', 'for_sent']),
        receivedDecisionOn: z.string().optional(),
        lastDay: z.string().optional(),
      })
      .optional(),
    reconsidered: z.enum(['star_fast', 'andras']).optional(),
    proposer: worker.optional(),
    /** The decision that dismisses it as late. */
    dismissal: made.optional(),
    handedOver: z.strictObject({ on: z.string(), court: z.string() }).optional(),
  }),
  key: (value) => caseKey.instance(value.caseId, value.instanceId),
  indexes: openIndex,
});
export type Appeal = z.infer<typeof appeal.schema>;

/** A correction (FL 36 §) or a change (FL 37–38 §§) of a decision that has been sent. */
export const amendment = defineItem({
  type: 'amendment',
  schema: z.strictObject({
    ...running,
    ...about,
    /** Why it was begun: an error was seen, or an appeal led to it. */
    amends: z.enum(['error', 'appeal']),
    proposer: worker.optional(),
    decision: made
      .extend({
        law: z.enum(['FL 36', 'FL 37', 'FL 38']),
        kind: decisionKindSchema,
        amount: z.int().min(0),
        /** What of the amount is the right (SoL 12:1); absent in older ones. */
        right: z.int().min(0).exactOptional(),
      })
      .optional(),
  }),
  key: (value) => caseKey.instance(value.caseId, value.instanceId),
  indexes: openIndex,
});
export type Amendment = z.infer<typeof amendment.schema>;

/** What a decision says, as far as one that comes after it must know. */
const said = z.strictObject({ kind: decisionKindSchema, amount: z.int().min(0) });

/** A correction, a change or a dismissal as it was signed, beside the decision it is about. Written once. */
export const reviewDecision = defineItem({
  type: 'review-decision',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    decisionId: z.string(),
    /** The paragraph that it is made under. */
    law: z.enum(['FL 36', 'FL 37', 'FL 38', 'FL 45']),
    statute: statuteSchema,
    /** The decision that it is about. */
    about: said.extend({ decisionId: z.string(), decidedAt: z.string() }),
    /** What holds from now on; a dismissal leaves everything as it was. */
    now: said,
    /** What a correction or change grants on each ground; absent in older ones, which tell one sum. */
    parts: z
      .array(z.strictObject({ statute: statuteSchema, amountOre: z.int().min(0) }))
      .exactOptional(),
    wrong: z.string().optional(),
    instead: z.string().optional(),
    purpose: z.enum(paymentPurposes).optional(),
    dates: z
      .strictObject({
        receivedDecisionOn: z.string(),
        lastDay: z.string(),
        arrivedOn: z.string(),
      })
      .optional(),
    reasons: z.array(z.string()),
    rules: z.array(z.string()),
    proposedBy: worker,
    decidedBy: decider,
    decidedAt: z.string(),
    /** The delegation order that it was signed by; absent in older ones. */
    delegation: z.string().exactOptional(),
  }),
  key: (value) => instanceKey.decision(value.instanceId),
});
export type ReviewDecision = z.infer<typeof reviewDecision.schema>;
