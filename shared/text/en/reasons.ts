import type { reasons as original } from '../sv/reasons.ts';
/** English words for the named reasons with which the domain refuses something. */
export const reasons: typeof original = {
  NoConsent: 'There is no consent to withdraw.',
  NoSentDecision: 'There is no sent decision here.',
  LegalityReviewOnly:
    'The decision was made under chapter 12 section 2 of the Social Services Act. It is not appealed here, but can be reviewed for legality by the administrative court.',
  AppealAtCourt: 'The court has the appeal already. Write there instead.',
  AppealIsLate:
    'The dates show that the appeal came too late. Choose that, or that it is to be tried all the same. The last day was',
  AppealIsInTime: 'The dates show that the appeal came in time. The last day was',
  ReceiptUnknown:
    'It is not known when the applicant received the decision. Then the appeal cannot be late.',
  AlreadyReceived: 'It has been noted already when the decision was received.',
  AmendmentUnderWay:
    'A correction or change of the decision is under way. Finish it first: once the court has the appeal the decision may not be changed.',
  ColleaguesDecision: 'A colleague’s decision is not changed because somebody sees it otherwise.',
  NoLegalGround: 'There is no legal ground to change the decision.',
  ErrorNotObvious: 'The error is not obvious. Then it cannot be corrected under FL 36.',
  NotAnOversight:
    'The error is no slip of the pen, of arithmetic or another oversight. Then it cannot be corrected under FL 36. Try FL 37 or 38.',
  DecisionNotWrong: 'The decision is not wrong.',
  FavourableDecisionStands:
    'A favourable decision may be changed to the worse in three cases only (FL 37). Say which, or let the decision stand.',
  NotObviouslyWrong: 'The decision is not obviously wrong. Then FL 38 does not apply.',
  NotQuickAndSimple:
    'It cannot be changed quickly and simply. Then FL 38 does not apply. Try FL 37.',
  ChangeToDisadvantage: 'A change under FL 38 may not be to the disadvantage of the applicant.',
  NotForLegalityReview:
    'A decision under SoL 12:2 can be corrected under FL 36, but FL 37 and 38 do not apply to it (SoL 14:10).',
  AppealedDecision:
    'The decision has been appealed. Then it may be changed under FL 38 only, or corrected under FL 36.',
  HandedOverToCourt: 'The court has the appeal. Then the decision may not be changed here (FL 39).',
  AlreadyApplied: 'The household already has an application for that month.',
  DeciderIsProposer: 'Whoever proposed the decision may not make it.',
  ChildAnalysisMissing: 'The child impact analysis of one of the children is not done.',
  DeputyIsAppointer: 'You cannot appoint yourself.',
  DeputyMayNotAppoint: 'Whoever is a deputy cannot appoint or end deputies.',
  CoachNotOfOffice: 'Choose somebody who works at your office.',
  SameOffice: 'The person already works there. Choose another office.',
  DeputyNotOfUnit: 'Choose somebody who works in the unit.',
  DeputyHasRole: 'The person already has that role.',
  RoleNotDeputised: 'No deputy is appointed for that role.',
  DeputyEndsBeforeBeginning: 'The last day is before the first. Choose a later day.',
  DeputyBeginsInPast: 'The day has passed. Choose today or a later day.',
  DeputyTwice: 'The person already is a deputy for the role during part of the time.',
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
  ProposerConflicted:
    'The one who wrote the proposal has reported a conflict of interest. Send the proposal back, so that somebody else can write it.',
  UnderlagByConflicted:
    'The person who made IB 1 has reported a conflict of interest. Send the proposal back. Somebody else then opens IB 1 again and makes a new version.',
  NoSuchConflict: 'No conflict of interest is reported for that person.',
  NoSuchStaff: 'The person is not of the unit.',
  NotAssigned: 'The task is not yours. Take it first, or ask the manager to give it to you.',
  NoSelfService: 'We take your application in person. Call us.',
  TakenByAnother: 'Somebody else has already taken the task.',
  NobodyChosen: 'Choose who is to get the task.',
  TalkLocked: 'The talk is already documented and locked.',
  NothingRequested: 'No request for a decision waits for an answer.',
  TooEarlyToRequest: 'You can ask for a decision when six months have passed.',
  RequestedBefore: 'It has been asked for already. It can be asked for once.',
  ProcessEnded: 'The case is already closed.',
  NotAtStep: 'The case has gone on to another step. Read the new version and try again.',
  PartNotOpen: 'That part is already done.',
  NothingToReopen: 'Choose at least one part of the investigation to be done again.',
  AlreadyRecalled: 'The remittal is taken back already. The case is not affected once more.',
  NothingToRecall: 'Jobbtorg has ended the remittal already, so there is nothing to take back.',
  BeingAnswered: 'Jobbtorg has just answered. Read the answer before you take the remittal back.',
  TooLate: 'It is too late: the decision has been made.',
  OralHearingNotBooked:
    'The applicant has asked to be heard orally by the board. Book a time first, or write that the applicant gives it up.',
  OralHearingNotHeld:
    'The applicant has a time booked to be heard orally. Write what happened before the decision.',
  HearingStepNotNow: 'That cannot be done now. Read how it stands and choose anew.',
  NothingCommunicated: 'There is nothing to comment on yet.',
  NoSettledAbsence:
    'The proposal stands on absence that is no longer registered, or whose question is not answered. Hand the proposal back.',
  NoRecordedRefusal:
    'The proposal stands on a refusal that has been taken back. Hand the proposal back.',
  NothingDeclined: 'There is no refusal to take back.',
  SessionNotPlanned: 'The day is not in the plan.',
  SessionNotYet: 'The day has not come yet.',
  NothingAsked: 'There is no question to answer for that day.',
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
  MonthsWithoutTable:
    'There would be months without a table between this and the nearest other one.',
  PlaceholderUnknown: 'The text has a blank that does not exist. Use the blanks that it has today.',
  PlaceholdersDiffer: 'The same blanks are needed in the Swedish and the English text.',
  NoStatute: 'Write at least one statute.',
  NoConsentToWrite:
    'The person has no consent that holds, so the message was not shared with Jobbtorg. Ask the person for a new consent, and then make a new remittal. Otherwise recall the remittal. What was sent already stays.',
  RemittalIsOver:
    'The remittal is over, so nothing more can be written about it. What was written can be read. Make a new remittal if one is needed.',
  RemittalNotSent: 'The remittal has not been sent. Jobbtorg can read messages once it has.',
};
