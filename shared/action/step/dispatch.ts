import { isApplication } from '../../store/item/instance.ts';
import type { SystemStep } from './system-step.ts';

/**
 * Sends the decision: from now on the applicant has it on the own page, with its letter. A decision
 * that is read there counts as received (the time for appeal begins); one for somebody without a login
 * goes by post and is registered as received when the office knows.
 */
export const dispatch: SystemStep = async ({ now, page, instance, file }) => {
  const decision = file.decision;
  if (!decision || !isApplication(instance) || !instance.decision) {
    throw new Error('there is no decision to send');
  }
  const { decisionId, kind } = decision;
  const way = page.head.subjects.length > 0 && !page.head.protectedIdentity ? 'own_page' : 'post';
  return {
    outcome: kind === 'bifall' || kind === 'delavslag' ? 'att_betala' : 'inget_att_betala',
    application: { decision: { ...instance.decision, sentAt: now } },
    events: [{ type: 'decision_sent', instance, outcome: kind, data: { decisionId, way } }],
  };
};
