/**
 * A payment order: what a decision lets out, to whom, attested by another than the one who decided.
 * Pure data and rules; imports the calculation, nothing that pays.
 */
import * as z from 'zod';
import { type DecisionKind, type DecisionPart, grantedOf } from '../decision/decision.ts';
import { isMonth } from '../household/age.ts';
import type { Calculation } from '../norm/calculation.ts';
import { paidRows, paymentPurposes } from './purpose.ts';
import { receiverAccountSchema } from './receiver-account.ts';

const ore = z.int().min(1);
const who = z.string().min(1).max(100);

export const paymentOrderSchema = z
  .strictObject({
    id: who,
    caseId: who,
    decisionId: who,
    month: z.string().refine(isMonth, { error: 'NotAMonth' }),
    /** Öre. */
    amount: ore,
    receiver: receiverAccountSchema,
    rows: z.array(z.strictObject({ purpose: z.enum(paymentPurposes), amount: ore })).min(1),
    decidedBy: who,
    status: z.literal('to_attest'),
  })
  .refine((order) => order.rows.reduce((sum, { amount }) => sum + amount, 0) === order.amount, {
    error: 'RowsAreNotTheAmount',
  });

export type PaymentOrder = z.infer<typeof paymentOrderSchema>;

/** What a decision must tell for money to be paid. */
export interface PayableDecision {
  readonly id: string;
  readonly caseId: string;
  readonly kind: DecisionKind;
  /** What is granted, by ground. */
  readonly parts: readonly DecisionPart[];
  readonly decidedBy: string;
  readonly calculation: Calculation;
}

export type PaymentRefusal = 'DecisionGivesNothing' | 'NothingToPay';

export type PaymentOrderResult =
  | { readonly ok: true; readonly order: PaymentOrder }
  | { readonly ok: false; readonly reason: PaymentRefusal };

/** The order that a bifall or delavslag gives rise to, waiting to be attested. */
export function paymentOrderOf(
  decision: PayableDecision,
  receiver: PaymentOrder['receiver'],
  id: string,
): PaymentOrderResult {
  if (decision.kind === 'avslag' || decision.kind === 'avvisning') {
    return { ok: false, reason: 'DecisionGivesNothing' };
  }
  const { calculation, parts } = decision;
  const amount = grantedOf(parts);
  if (amount === 0) return { ok: false, reason: 'NothingToPay' };
  const order: PaymentOrder = {
    id,
    caseId: decision.caseId,
    decisionId: decision.id,
    month: calculation.month,
    amount,
    receiver,
    rows: [...paidRows(calculation, parts)],
    decidedBy: decision.decidedBy,
    status: 'to_attest',
  };
  return { ok: true, order };
}

/**
 * Whether a person may attest a payment: anybody with the right to, but the one who decided it
 * (process page, step 7).
 * @param person the one who wants to attest
 */
export function mayAttest(
  order: Pick<PaymentOrder, 'decidedBy'>,
  person: string,
): { readonly ok: true } | { readonly ok: false; readonly reason: 'AttesterIsDecider' } {
  return order.decidedBy === person ? { ok: false, reason: 'AttesterIsDecider' } : { ok: true };
}
