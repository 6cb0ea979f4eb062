import type { reasons as original } from '../sv/reasons.ts';

/** English words for the named reasons with which the domain refuses something. */
export const reasons: typeof original = {
  AlreadyApplied: 'The household already has an application for that month.',
  DeciderIsProposer: 'Whoever proposed the decision may not make it.',
  ChildAnalysisMissing: 'The child impact analysis of one of the children is not done.',
  ClockNotStarted: 'The clock has not started yet.',
  TaskAlreadyDone: 'Somebody else was first. The task is already done.',
  VersionConflict:
    'Somebody else changed the case while you worked. Read the new version and try again.',
  WrongBody: 'The body does not follow the description.',
  NoPersonalNumber:
    'We cannot see your personal number in the login. Call us, and we will take your application.',
  DraftTooLarge:
    'You have written more than an application can hold. What you saved before is still there. Shorten the text and send it again, or call us.',
};
