import { applicationAnswers } from '../../application/application-answers.ts';
import { parseReceiverAccount } from '../../payment/receiver-account.ts';
import { readFile } from '../../store/application-file.ts';
import { householdOf } from '../../store/household-of.ts';
import { type PaymentItem, paymentItem } from '../../store/item/decision.ts';
import { isAmendment } from '../../store/item/instance.ts';
import { put } from '../../store/table.ts';
import { movingClocks } from './dispatch-review.ts';
import type { StepContext, SystemStep } from './system-step.ts';

/**
 * Registers what a correction or change gives more than the decision before it. Like every payment it
 * waits for somebody else than the decider to attest it.
 */
export const registerDifference: SystemStep = async (context) => {
  const { instance, page, file } = context;
  const decision = file.reviewDecision;
  if (!decision || !isAmendment(instance)) throw new Error('there is no difference to pay');
  const payment = await paymentOf(context, decision);
  const { applicationId } = instance;
  return {
    outcome: 'registrerad',
    writes: [put(paymentItem, payment)],
    events: [
      {
        type: 'payment_registered',
        instance,
        data: {
          decisionId: decision.decisionId,
          applicationId,
          amountOre: decision.now.amount - decision.about.amount,
          status: payment.status,
          firstOfMonth: false,
        },
      },
    ],
    along: movingClocks(page, applicationId),
  };
};

type Decision = NonNullable<StepContext['file']['reviewDecision']>;

async function paymentOf(
  { deps, now, page, instance }: StepContext,
  { decisionId, decidedBy, purpose = 'ovrigt', now: after, about }: Decision,
): Promise<PaymentItem> {
  const { caseId, instanceId } = instance;
  const base = { caseId, instanceId, registeredAt: now };
  const applicationId = isAmendment(instance) ? instance.applicationId : '';
  const application = page.applications.find((one) => one.instanceId === applicationId);
  const { form } = await readFile(deps.table, applicationId);
  const { clearing, accountNumber } = form ? applicationAnswers(form.form, form.answers) : {};
  const holder = householdOf(page, instance).adults[0]?.name ?? '';
  if (!application || clearing === undefined || accountNumber === undefined) {
    return { ...base, status: 'no_account' };
  }
  const account = parseReceiverAccount(holder, clearing, accountNumber);
  if (!account.ok) return { ...base, status: 'no_account' };
  const amount = after.amount - about.amount;
  return {
    ...base,
    status: 'to_attest',
    order: {
      id: `P-${deps.newId(8)}`,
      caseId,
      decisionId,
      month: application.month,
      amount,
      receiver: account.account,
      rows: [{ purpose, amount }],
      decidedBy: decidedBy.sub,
      status: 'to_attest',
    },
  };
}
