import type { Role } from '../access/role.ts';
import type { LocalDate } from '../clock/calendar.ts';
import type { DelegationOrder, DelegationRule, SignedKind, Statute } from './delegation.ts';
import { holdsOn, orderInForce } from './order-in-force.ts';

/** A decision that waits to be signed. */
export interface DecisionToSign {
  readonly kind: SignedKind;
  /**
   * What is granted on each ground, in öre; a mixed decision has a part for each. A part says its own
   * kind where it is another than the whole's: what is partly granted may be a refusal on one ground.
   */
  readonly parts: readonly {
    readonly kind?: SignedKind;
    readonly statute: Statute;
    readonly amountOre: number;
  }[];
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
  /** The board has no delegation order for that day: nobody signs. */
  | 'NoOrderInForce'
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
  /** The order that it is signed by and its lines, one for each part. */
  | { readonly ok: true; readonly order: string; readonly rules: readonly DelegationRule[] }
  | Refusal;

type Refusal = {
  readonly ok: false;
  readonly reason: SigningRefusal;
  /** The highest amount in öre that the signer may sign, where the amount is what hinders. */
  readonly limitOre?: number;
};

/**
 * May this person sign this decision? Every part must be covered by a line of the delegation order
 * that is in force that day (R234); where several do, one that does not ask for four eyes goes first.
 */
export function maySign(
  decision: DecisionToSign,
  orders: readonly DelegationOrder[],
  signer: Signer,
): SigningAnswer {
  if (decision.parts.length === 0) return { ok: false, reason: 'NoGround' };
  if (signer.unit !== decision.unit) return { ok: false, reason: 'SignerOfOtherUnit' };
  const order = orderInForce(orders, decision.date);
  if (order === undefined) return { ok: false, reason: 'NoOrderInForce' };
  const held = order.rules.filter((rule) => holds(rule, decision, signer));
  if (held.length === 0) return { ok: false, reason: 'NoDelegationForRole' };

  const used: DelegationRule[] = [];
  for (const part of decision.parts) {
    const answer = coverOf(part, decision, held, signer);
    if (!answer.ok) return answer;
    used.push(answer.rule);
  }
  return { ok: true, order: order.id, rules: used };
}

/**
 * The roles that could sign this decision if somebody who did not prepare it held them: where a
 * proposal goes that its writer may not sign (R235).
 */
export function rolesThatMaySign(
  decision: DecisionToSign,
  orders: readonly DelegationOrder[],
): readonly Role[] {
  const order = orderInForce(orders, decision.date);
  const roles = [...new Set((order?.rules ?? []).map((rule) => rule.role))];
  return roles.filter(
    (role) =>
      maySign({ ...decision, preparedBy: [] }, orders, {
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
    holdsOn(rule, decision.date)
  );
}

function coverOf(
  part: DecisionToSign['parts'][number],
  decision: DecisionToSign,
  held: readonly DelegationRule[],
  signer: Signer,
): { readonly ok: true; readonly rule: DelegationRule } | Refusal {
  const ofKind = held.filter(
    (rule) => rule.kind === (part.kind ?? decision.kind) && rule.statute === part.statute,
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
    : { ok: true, rule: usable };
}

function limitOf(rule: DelegationRule): number {
  return rule.maxAmountOre ?? Number.POSITIVE_INFINITY;
}
