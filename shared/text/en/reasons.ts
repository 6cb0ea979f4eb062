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
};
