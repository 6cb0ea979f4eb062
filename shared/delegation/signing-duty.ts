import type { Role } from '../access/role.ts';
import type { LocalDate } from '../clock/calendar.ts';
import type { DelegationOrder, SignedKind, Statute } from './delegation.ts';
import { maySign } from './may-sign.ts';

/** What a role may sign of one kind on one ground: a cell of the separation of duties. */
export type SigningDuty =
  | { readonly signs: false }
  | {
      readonly signs: true;
      /** Highest granted amount in whole öre; null is no limit. */
      readonly limitOre: number | null;
      /** Whether who proposed or calculated may also be the one who signs. */
      readonly ownProposal: boolean;
    };

/** The matrix is of decisions in a unit like any other, without lines of its own. */
const unit = 'any';
const signer = 'signer';

/**
 * What a role may sign of a kind on a ground on a day. It is asked of `maySign` itself, as a signer
 * would, so that it cannot say anything else than what happens.
 */
export function signingDuty(
  orders: readonly DelegationOrder[],
  asked: {
    readonly role: Role;
    readonly kind: SignedKind;
    readonly statute: Statute;
    readonly date: LocalDate;
  },
): SigningDuty {
  const { role, kind, statute, date } = asked;
  const sign = (amountOre: number, preparedBy: readonly string[]) =>
    maySign({ kind, parts: [{ statute, amountOre }], unit, preparedBy, date }, orders, {
      sub: signer,
      roles: [role],
      unit,
    });
  if (!sign(0, []).ok) return { signs: false };
  const most = sign(Number.MAX_SAFE_INTEGER, []);
  const limitOre = most.ok ? null : (most.limitOre ?? 0);
  return { signs: true, limitOre, ownProposal: sign(0, [signer]).ok };
}
