import type { Role } from '../access/role.ts';
import type { LocalDate } from '../clock/calendar.ts';
import type { DecisionKind, DelegationRule, Statute } from './delegation.ts';

/** A decision that waits to be signed. */
export interface DecisionToSign {
  readonly kind: DecisionKind;
  /** What is granted on each ground, in öre; a mixed decision has a part for each. */
  readonly parts: readonly { readonly statute: Statute; readonly amountOre: number }[];
  readonly unit: string;
  /** Subjects of those who proposed and calculated. */
  readonly preparedBy: readonly string[];
  /** The day of signing in Stockholm. */
  readonly date: LocalDate;
}

/** The one who would sign. */
export interface Signer {
  readonly sub: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
}

export type SigningRefusal =
  /** Nothing to decide on: a decision stands on at least one ground. */
  | 'NoGround'
  /** Delegation holds within the unit. */
  | 'SignerOfOtherUnit'
  /** None of the signer's roles has any delegation that day. */
  | 'NoDelegationForRole'
  /** The signer may not sign this kind of decision on this ground. */
  | 'KindBeyondDelegation'
  /** The signer may sign such decisions, but not of this amount. */
  | 'AmountBeyondDelegation'
  /** The one who proposed or calculated may not also be the one who decides beyond delegation. */
  | 'DeciderIsProposer';

export type SigningAnswer =
  /** The lines of the delegation order that it is signed by, one for each part. */
  | { readonly ok: true; readonly rules: readonly DelegationRule[] }
  | {
      readonly ok: false;
      readonly reason: SigningRefusal;
      /** The highest amount in öre that the signer may sign, where the amount is what hinders. */
      readonly limitOre?: number;
    };

/**
 * May this person sign this decision? Every part must be covered by a line of the delegation order
 * that holds that day (R234); where several do, one that does not ask for four eyes goes first.
 */
export function maySign(
  decision: DecisionToSign,
  rules: readonly DelegationRule[],
  signer: Signer,
): SigningAnswer {
  if (decision.parts.length === 0) return { ok: false, reason: 'NoGround' };
  if (signer.unit !== decision.unit) return { ok: false, reason: 'SignerOfOtherUnit' };
  const held = rules.filter((rule) => holds(rule, decision, signer));
  if (held.length === 0) return { ok: false, reason: 'NoDelegationForRole' };

  const used: DelegationRule[] = [];
  for (const part of decision.parts) {
    const answer = coverOf(part, decision, held, signer);
    if (!answer.ok) return answer;
    used.push(...answer.rules);
  }
  return { ok: true, rules: used };
}

/**
 * The roles that could sign this decision if somebody who did not prepare it held them: where a
 * proposal goes that its writer may not sign (R235).
 */
export function rolesThatMaySign(
  decision: DecisionToSign,
  rules: readonly DelegationRule[],
): readonly Role[] {
  const roles = [...new Set(rules.map((rule) => rule.role))];
  return roles.filter(
    (role) =>
      maySign({ ...decision, preparedBy: [] }, rules, {
        sub: '',
        roles: [role],
        unit: decision.unit,
      }).ok,
  );
}

function holds(rule: DelegationRule, decision: DecisionToSign, signer: Signer): boolean {
  return (
    signer.roles.includes(rule.role) &&
    (rule.unit === null || rule.unit === decision.unit) &&
    rule.from <= decision.date &&
    (rule.to === null || decision.date <= rule.to)
  );
}

function coverOf(
  part: DecisionToSign['parts'][number],
  decision: DecisionToSign,
  held: readonly DelegationRule[],
  signer: Signer,
): SigningAnswer {
  const ofKind = held.filter(
    (rule) => rule.kind === decision.kind && rule.statute === part.statute,
  );
  if (ofKind.length === 0) return { ok: false, reason: 'KindBeyondDelegation' };
  const wide = ofKind.filter((rule) => part.amountOre <= limitOf(rule));
  if (wide.length === 0) {
    return {
      ok: false,
      reason: 'AmountBeyondDelegation',
      limitOre: Math.max(...ofKind.map(limitOf)),
    };
  }
  const prepared = decision.preparedBy.includes(signer.sub);
  const usable = wide.find((rule) => !rule.fourEyes) ?? (prepared ? undefined : wide[0]);
  return usable === undefined
    ? { ok: false, reason: 'DeciderIsProposer' }
    : { ok: true, rules: [usable] };
}

function limitOf(rule: DelegationRule): number {
  return rule.maxAmountOre ?? Number.POSITIVE_INFINITY;
}
