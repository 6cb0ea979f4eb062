import type { CasePage } from '../../store/case-page.ts';
import { isAmendment, isAppeal } from '../../store/item/instance.ts';
import type { Pieces } from '../go-on.ts';
import type { SystemStep } from './system-step.ts';

/**
 * Sends a correction or a change: from now on the applicant has it beside the decision it is about.
 * More than before is paid; what was paid too much is never taken back by this.
 */
export const dispatchAmendment: SystemStep = async ({ now, page, instance, file }) => {
  const decision = file.reviewDecision;
  if (!decision || !isAmendment(instance) || !instance.decision) {
    throw new Error('there is no correction or change to send');
  }
  const { decisionId, now: after, about } = decision;
  const data = { decisionId, applicationId: instance.applicationId, way: wayTo(page) };
  return {
    outcome: after.amount > about.amount ? 'att_betala' : 'inget_att_betala',
    amendment: { decision: { ...instance.decision, sentAt: now } },
    events: [{ type: 'decision_sent', instance, outcome: after.kind, data }],
    along: movingClocks(page, instance.applicationId),
  };
};

/** Sends the dismissal of a late appeal, which can itself be appealed. */
export const dispatchDismissal: SystemStep = async ({ now, page, instance, file }) => {
  const decision = file.reviewDecision;
  if (!decision || !isAppeal(instance) || !instance.dismissal) {
    throw new Error('there is no dismissal to send');
  }
  const { decisionId } = decision;
  const data = { decisionId, applicationId: instance.applicationId, way: wayTo(page) };
  return {
    outcome: 'skickat',
    appeal: { dismissal: { ...instance.dismissal, sentAt: now } },
    events: [{ type: 'decision_sent', instance, outcome: 'avvisning', data }],
    along: movingClocks(page, instance.applicationId),
  };
};

/** The application has the clocks of every decision that was made of it. */
export function movingClocks({ applications }: CasePage, applicationId: string): Pieces {
  const about = applications.find((one) => one.instanceId === applicationId);
  const instances = about ? [{ seen: about, next: about }] : [];
  return { instances, events: [], messages: [], writes: [] };
}

/** Whether the applicant gets it on the own page, or by post. */
function wayTo({ head }: CasePage): string {
  return head.subjects.length > 0 && !head.protectedIdentity ? 'own_page' : 'post';
}
