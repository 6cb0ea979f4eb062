import { localDate } from '../../clock/stockholm.ts';
import type { SignedKind } from '../../delegation/delegation.ts';
import { maySign, type SigningAnswer } from '../../delegation/may-sign.ts';
import type { GroundAmount } from '../../review/amended-parts.ts';
import { readRules } from '../../store/rules.ts';
import type { FormContext } from '../form/effect.ts';
import { hasConflict } from '../task-access.ts';

/** A correction, a change or a dismissal that waits to be signed. */
export type ReviewToSign = {
  readonly kind: SignedKind;
  /** The grounds that it is on, with what each grants: the delegation is asked for each. */
  readonly parts: readonly GroundAmount[];
  readonly preparedBy: readonly string[];
};

/** What it is signed by: the order and its lines. */
export type Signing = Extract<SigningAnswer, { ok: true }>;

/**
 * Whether the delegation lets whoever fills in the form sign it (R234–R235). What was proposed by
 * somebody who may not take part (FL 17 §) is sent back and written by another.
 */
export async function maySignReview(
  { deps, page, viewer, now }: FormContext,
  { kind, parts, preparedBy }: ReviewToSign,
): Promise<SigningAnswer | { readonly ok: false; readonly reason: 'ProposerConflicted' }> {
  if (preparedBy.some((sub) => hasConflict(page.head, sub))) {
    return { ok: false, reason: 'ProposerConflicted' };
  }
  const { delegation } = await readRules(deps.table);
  return maySign(
    {
      kind,
      parts,
      unit: page.head.unit,
      preparedBy,
      date: localDate(now),
    },
    delegation,
    viewer,
  );
}
