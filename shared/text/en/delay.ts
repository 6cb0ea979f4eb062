import type { applicantDelay as original, caseworkDelay as originalCasework } from '../sv/delay.ts';

/** English texts of a decision that is late. */
export const applicantDelay: typeof original = {
  title: 'The decision is late',
  told: (date) => `We wrote this on ${date}.`,
  reasons: {
    waiting_jobbtorg: 'We are waiting for an answer from Jobbtorg.',
    waiting_reply: 'We are waiting for an answer to what we have asked.',
    not_begun: 'We have not yet had time to read the application.',
    investigating: 'The investigation of your application is not finished.',
    deciding: 'The investigation is finished, but the decision has not been made yet.',
  },
  expectedBy: (date) => `We expect the decision to be ready on ${date}.`,
  right:
    'If you have no decision after six months, you can ask that we decide (Administrative Procedure Act, section 12).',
  request: {
    title: 'You can ask that we decide',
    text: 'Six months have passed since you applied. If you ask, we must decide within four weeks, or say no to your request. If we say no, we tell you why, and you can appeal. You can ask once.',
    send: 'Ask for a decision',
    sent: 'You have asked that we decide.',
  },
  rejected: {
    title: 'Decision on your request for a decision',
    decision: 'We say no to your request. We do not decide the case now.',
    by: (name, date) => `Decided by ${name} on ${date}.`,
    rule: 'Rule: Administrative Procedure Act, section 12. The investigation goes on, and you will have a decision when it is finished.',
    appealTitle: 'If you think that it is wrong',
    appeal: (court) =>
      `You can appeal to ${court}. Write what you want changed and why. Send it to us within three weeks of the day on which you received this decision:`,
    help: (phone) => `Call ${phone} if you want help to appeal.`,
  },
};

export const caseworkDelay: typeof originalCasework = {
  title: (month) => `Notify of delay: application for ${month}`,
  lead: 'When the promised day has passed, the system itself tells the applicant that the decision is late. Write here when you know more of the reason, or when you see in advance that it will be late (Administrative Procedure Act, section 11).',
  link: 'Notify the applicant of a delay',
  send: 'Send the notice',
  done: 'The notice has been sent to the applicant.',
  request: {
    title: (month) => `Request for a decision: application for ${month}`,
    lead: 'The applicant has asked that the case be decided (Administrative Procedure Act, section 12). Decide it within four weeks, or reject the request here. The rejection is a decision of its own that can be appealed. The case goes on as before.',
    asked: 'The applicant has asked that the case be decided',
    by: (date) => `Decide the case, or reject the request, by ${date}.`,
    link: 'Reject the request',
    reject: 'Reject the request for a decision',
    done: 'The request for a decision is rejected. The decision stands on the applicant’s page.',
  },
  register: {
    title: (month) => `Register a request for a decision: application for ${month}`,
    lead: 'Six months have passed since the application, and the applicant can ask in writing that the case be decided (Administrative Procedure Act, section 12). The case is decided, or the request answered, within four weeks of the day on which the request came in.',
    link: 'Register a request for a decision',
    send: 'Register the request',
    done: 'The request for a decision is registered.',
  },
  byPost: 'The applicant has no page of the own. Call or write to the applicant, and note it.',
};
