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
};

export const caseworkDelay: typeof originalCasework = {
  title: (month) => `Notify of delay: application for ${month}`,
  lead: 'When the promised day has passed, the system itself tells the applicant that the decision is late. Write here when you know more of the reason, or when you see in advance that it will be late (Administrative Procedure Act, section 11).',
  link: 'Notify the applicant of a delay',
  send: 'Send the notice',
  done: 'The notice has been sent to the applicant.',
  byPost: 'The applicant has no page of the own. Call or write to the applicant, and note it.',
};
