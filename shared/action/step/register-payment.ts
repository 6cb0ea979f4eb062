import { applicationAnswers } from '../../application/application-answers.ts';
import { paymentOrderOf } from '../../payment/payment-order.ts';
import { parseReceiverAccount } from '../../payment/receiver-account.ts';
import { householdOf } from '../../store/household-of.ts';
import { type PaymentItem, paymentItem } from '../../store/item/decision.ts';
import type { Application } from '../../store/item/instance.ts';
import { put } from '../../store/table.ts';
import type { StepContext, SystemStep } from './system-step.ts';

/**
 * Registers the payment order of a decision that gives money. It waits for attestation by somebody
 * else than the one who decided. Without an account the order is registered as such, for the office
 * to arrange with the applicant.
 */
export const registerPayment: SystemStep = async (context) => {
  const payment = paymentOf(context);
  const decisionId = context.file.decision?.decisionId ?? '';
  const amountOre = context.file.decision?.amount ?? 0;
  const { instance, page } = context;
  const { adults, children } = householdOf(page, instance);
  const paidBefore = page.applications.some(
    (one) => one.instanceId !== instance.instanceId && isPaidFor(one, context),
  );
  return {
    outcome: 'registrerad',
    writes: [put(paymentItem, payment)],
    events: [
      {
        type: 'payment_registered',
        instance,
        data: {
          decisionId,
          amountOre,
          status: payment.status,
          adults: adults.length,
          children: children.length,
          firstOfMonth: !paidBefore,
        },
      },
    ],
  };
};

/** Whether another application of the household was granted for the same month. */
function isPaidFor(other: Application, { instance }: StepContext): boolean {
  const granted = other.decision?.kind === 'bifall' || other.decision?.kind === 'delavslag';
  return granted && 'month' in instance && other.month === instance.month;
}

function paymentOf({ deps, now, page, instance, file }: StepContext): PaymentItem {
  const { decision, calculation, form } = file;
  const base = { caseId: instance.caseId, instanceId: instance.instanceId, registeredAt: now };
  if (!decision || !calculation || !form) throw new Error('there is no decision to pay');
  const { clearing, accountNumber } = applicationAnswers(form.form, form.answers);
  const holder = householdOf(page, instance).adults[0]?.name ?? '';
  const account =
    clearing === undefined || accountNumber === undefined
      ? undefined
      : parseReceiverAccount(holder, clearing, accountNumber);
  if (!account?.ok) return { ...base, status: 'no_account' };
  const made = paymentOrderOf(
    {
      id: decision.decisionId,
      caseId: instance.caseId,
      kind: decision.kind,
      parts: decision.parts,
      decidedBy: decision.decidedBy.sub,
      calculation: calculation.calculation,
    },
    account.account,
    `P-${deps.newId(8)}`,
  );
  return made.ok
    ? { ...base, status: 'to_attest', order: made.order }
    : { ...base, status: 'no_account' };
}
