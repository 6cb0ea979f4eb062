import type { reasons as original } from '../sv/reasons.ts';
import { reviewReasons } from './review.ts';

/** English words for the named reasons with which the domain refuses something. */
export const reasons: typeof original = {
  ...reviewReasons,
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
  OwnCase: 'The case is your own. Somebody else handles it.',
  ConflictOfInterest:
    'Whoever has a conflict of interest takes no part in the case (Administrative Procedure Act, section 17). Somebody else handles it.',
  NoSuchConflict: 'No conflict of interest is reported for that person.',
  NoSuchStaff: 'The person is not of the unit.',
  NotAssigned: 'The task is not yours. Take it first, or ask the manager to give it to you.',
  NoSelfService: 'We take your application in person. Call us.',
  TakenByAnother: 'Somebody else has already taken the task.',
  NobodyChosen: 'Choose who is to get the task.',
  TalkLocked: 'The talk is already documented and locked.',
  TooEarlyToRequest: 'You can ask for a decision when six months have passed.',
  RequestedBefore: 'It has been asked for already. It can be asked for once.',
  ProcessEnded: 'The case is already closed.',
  NotAtStep: 'The case has gone on to another step. Read the new version and try again.',
  PartNotOpen: 'That part is already done.',
  NothingToReopen: 'Choose at least one part of the investigation to be done again.',
  TooLate: 'It is too late: the decision has been made.',
  OralHearingNotBooked:
    'The applicant has asked to be heard orally by the board. Book a time first, or write that the applicant gives it up.',
  OralHearingNotHeld:
    'The applicant has a time booked to be heard orally. Write what happened before the decision.',
  HearingStepNotNow: 'That cannot be done now. Read how it stands and choose anew.',
  NothingCommunicated: 'There is nothing to comment on yet.',
  ProposalMissing: 'There is no proposal to decide on.',
  CalculationMissing: 'The calculation has not been made yet.',
  NormTableInvalid:
    'The national norm of that month has a fault. Ask a manager to correct the table.',
  NormTablesOverlap: 'There are two national norms for that month. Ask a manager to correct them.',
  NormFormulaUnknown: 'The national norm of that month is worked out in a way not known here yet.',
  NoCostLimits: 'There are no limits of costs for that month. Ask a manager to add them.',
  CostLimitsInvalid: 'The limits of costs have a fault. Ask a manager to correct them.',
  FritidskortLowersNorm: 'A leisure card may not lower the norm (SoL 12:7 a).',
  NoNormTable: 'There is no national norm for that month. Check the month.',
  NoGround: 'The decision has no provision to rest on.',
  NoOrderInForce: 'There is no delegation order for that day. Nobody can decide.',
  SignerOfOtherUnit: 'The decision is made by somebody of the unit that has the case.',
  NoDelegationForRole: 'Your role has no delegation to decide.',
  KindBeyondDelegation: 'Decisions of that kind are beyond your delegation.',
  AmountBeyondDelegation: 'The amount is higher than your delegation.',
  RuleInvalid: 'Something of what is to be added is not right.',
  RuleHasBegun: 'It holds already and cannot be replaced. Add one that begins later.',
  RuleBeginsInThePast: 'It can hold from now at the earliest.',
  TablesOverlap: 'Another table already holds for one of the months.',
  MonthsWithoutTable: 'There would be months without a table between this and the one before.',
  PlaceholderUnknown: 'The text has a blank that does not exist. Use the blanks that it has today.',
  PlaceholdersDiffer: 'The same blanks are needed in the Swedish and the English text.',
  NoStatute: 'Write at least one statute.',
};
