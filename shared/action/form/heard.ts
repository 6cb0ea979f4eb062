import type { Proposal } from '../../application/proposed.ts';
import type { Heard } from '../../decision/decision.ts';
import { type ApplicationFile, answersOf } from '../../store/application-file.ts';
import { type Instance, isApplication } from '../../store/item/instance.ts';

/** How the applicant was heard before the decision, as it is kept with it (FL 25 §, SoL 14:8). */
export function heardOf(answers: Proposal, file: ApplicationFile, instance: Instance): Heard {
  const sent = file.communications.at(-1);
  if (sent) {
    const reply = answersOf(file, 'kommunicering');
    const hearing = isApplication(instance) ? instance.oralHearing : undefined;
    return {
      how: 'communicated',
      sentAt: sent.sentAt,
      replyBy: sent.replyBy,
      ...(reply ? { answeredAt: reply.at } : {}),
      ...(hearing?.state === 'held' && hearing.booked ? { oralOn: hearing.booked.on } : {}),
    };
  }
  const { exceptionGround, exceptionReason } = answers;
  return answers.unseenMaterial === true && exceptionGround !== undefined
    ? { how: 'exception', ground: exceptionGround, reason: exceptionReason ?? '' }
    : { how: 'nothing_unseen' };
}
