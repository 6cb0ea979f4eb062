import type { SignedKind, Statute } from './delegation.ts';

/**
 * Why a decision that has been made would be looked at again, with what the law asks about it. Who
 * asks answers the questions; the rule only says what follows.
 */
export type ReviewGround =
  /** FL 36: an obvious error by a slip of the pen, a miscount or another such oversight. */
  | { readonly law: 'FL 36'; readonly obvious: boolean; readonly oversight: boolean }
  /** FL 37: the decision is wrong, by new circumstances or for another reason. */
  | {
      readonly law: 'FL 37';
      readonly wrong: boolean;
      readonly disadvantage: boolean;
      /** What lets a favourable decision be changed to the disadvantage of the person. */
      readonly exception?: DisadvantageCase;
    }
  /** FL 38: obviously wrong in something that matters, and easily put right. */
  | {
      readonly law: 'FL 38';
      readonly obviouslyWrong: boolean;
      readonly quickAndSimple: boolean;
      readonly disadvantage: boolean;
    }
  /** Somebody would have decided otherwise: no ground in law (R233). */
  | { readonly law: 'other_view' };

/** The only three cases in which a favourable decision may be changed to disadvantage (FL 37). */
export const disadvantageCases = [
  /** The decision, or what it rests on, says that it may be recalled. */
  'recall_reserved',
  /** Compelling reasons of safety require it at once. */
  'safety',
  /** The fault comes from incorrect or misleading information by the party. */
  'misleading_information',
] as const;
export type DisadvantageCase = (typeof disadvantageCases)[number];

/** The decision, or the part of one, that would be looked at again. */
export interface DecisionToReview {
  readonly statute: Statute;
  /** It grants the person something. */
  readonly favourable: boolean;
  readonly decidedBy: string;
  readonly appeal: 'none' | 'received' | 'handed_over';
}

export type ReviewRefusal =
  /** A manager does not change what a colleague has decided with delegation (R233). */
  | 'ColleaguesDecision'
  /** Nor does the decider change it on a mere change of mind. */
  | 'NoLegalGround'
  /** FL 36 is for errors that anybody can see. */
  | 'ErrorNotObvious'
  /** FL 36 is for slips, not for a judgement that turned out badly. */
  | 'NotAnOversight'
  | 'DecisionNotWrong'
  /** A favourable decision, changed to disadvantage in none of the three cases (FL 37). */
  | 'FavourableDecisionStands'
  | 'NotObviouslyWrong'
  /** What takes investigation is not the duty of FL 38; it may be a change by FL 37. */
  | 'NotQuickAndSimple'
  /** The duty of FL 38 is never to anybody's disadvantage. */
  | 'ChangeToDisadvantage'
  /** 12:2 is tried for legality: of these rules it only has FL 36 (SoL 14:10). */
  | 'NotForLegalityReview'
  /** An appealed decision is changed by FL 38 alone (FL 39). */
  | 'AppealedDecision'
  /** And not after it has been handed over to the court (FL 39). */
  | 'HandedOverToCourt';

export type ReviewAnswer =
  /** The kind of decision that the delegation is then asked for: who may make it, `maySign` says. */
  | { readonly ok: true; readonly kind: SignedKind }
  | { readonly ok: false; readonly reason: ReviewRefusal };

/**
 * May a decision that has been made be looked at again on this ground (FL 36–39, R233)? What comes
 * of it is always a decision of its own beside the first, which is never overwritten.
 *
 * @param reviewer subject of the login of the one who would do it
 */
export function mayReview(
  decision: DecisionToReview,
  reviewer: string,
  ground: ReviewGround,
): ReviewAnswer {
  const reason = refusalOf(decision, reviewer, ground);
  return reason === undefined ? { ok: true, kind: kindOf(ground) } : { ok: false, reason };
}

function kindOf(ground: ReviewGround): SignedKind {
  if (ground.law === 'FL 36') return 'rattelse';
  return ground.law === 'FL 38' ? 'omprovning' : 'andring';
}

function refusalOf(
  decision: DecisionToReview,
  reviewer: string,
  ground: ReviewGround,
): ReviewRefusal | undefined {
  switch (ground.law) {
    case 'other_view':
      return reviewer === decision.decidedBy ? 'NoLegalGround' : 'ColleaguesDecision';
    case 'FL 36':
      if (!ground.obvious) return 'ErrorNotObvious';
      return ground.oversight ? undefined : 'NotAnOversight';
    case 'FL 37':
      return notChangeable(decision, ground.law) ?? changeRefusal(decision, ground);
    case 'FL 38':
      return notChangeable(decision, ground.law) ?? dutyRefusal(ground);
  }
}

/** What stands in the way of any change, whatever the reason for it. */
function notChangeable(
  { statute, appeal }: DecisionToReview,
  law: 'FL 37' | 'FL 38',
): ReviewRefusal | undefined {
  if (statute === '12:2') return 'NotForLegalityReview';
  if (appeal === 'handed_over') return 'HandedOverToCourt';
  return appeal === 'received' && law === 'FL 37' ? 'AppealedDecision' : undefined;
}

function changeRefusal(
  { favourable }: DecisionToReview,
  ground: Extract<ReviewGround, { law: 'FL 37' }>,
): ReviewRefusal | undefined {
  if (!ground.wrong) return 'DecisionNotWrong';
  const barred = favourable && ground.disadvantage && ground.exception === undefined;
  return barred ? 'FavourableDecisionStands' : undefined;
}

function dutyRefusal(ground: Extract<ReviewGround, { law: 'FL 38' }>): ReviewRefusal | undefined {
  if (!ground.obviouslyWrong) return 'NotObviouslyWrong';
  if (!ground.quickAndSimple) return 'NotQuickAndSimple';
  return ground.disadvantage ? 'ChangeToDisadvantage' : undefined;
}
