import { managerRoles, type Role } from '../access/role.ts';
import {
  type DelegationOrder,
  type DelegationRule,
  type laterKinds,
  type SignedKind,
  type Statute,
  signedKinds,
} from './delegation.ts';

const FROM = '2025-07-01';

/**
 * The delegation order that a release brings, to demonstrate and test with.
 *
 * UNVERIFIED: the delegation order of a real district board, its levels and amounts, was not
 * available. Before use the board's own order is entered instead; no amount
 * here is a claim about any district. That the last level has no limit is part of the
 * demonstration: in reality a committee of the board decides above the head of unit.
 */
export const releaseDelegation: readonly DelegationOrder[] = [
  {
    id: 'demonstration-2025',
    from: FROM,
    to: null,
    source: 'Demonstration: ingen nämnd har beslutat den',
    unverified: true,
    rules: [
      ...lines('socialsekreterare', '12:1', {
        bifall: 30_000,
        delavslag: 30_000,
        avslag: 0,
        avvisning: 0,
        ...laterUpTo(30_000),
      }),
      ...lines('socialsekreterare', '12:2', {
        bifall: 3_000,
        delavslag: 3_000,
        avslag: 0,
        rattelse: 3_000,
      }),
      ...lines('bidragshandlaggare', '12:1', { bifall: 20_000, rattelse: 20_000 }),
      ...lines('bitradande_enhetschef', '12:1', {
        bifall: 60_000,
        delavslag: 60_000,
        avslag: 0,
        avvisning: 0,
        ...laterUpTo(60_000),
        avslag_avgorande: 0,
      }),
      ...lines('bitradande_enhetschef', '12:2', {
        bifall: 15_000,
        delavslag: 15_000,
        avslag: 0,
        avvisning: 0,
        rattelse: 15_000,
        avslag_avgorande: 0,
      }),
      ...lines('enhetschef', '12:1', {
        bifall: null,
        delavslag: null,
        avslag: 0,
        avvisning: 0,
        ...laterUpTo(null),
        avslag_avgorande: 0,
      }),
      ...lines('enhetschef', '12:2', {
        bifall: null,
        delavslag: null,
        avslag: 0,
        avvisning: 0,
        rattelse: null,
        avslag_avgorande: 0,
      }),
    ],
  },
];

/**
 * Correction, change and dismissal of a late appeal; to reject a request that the case be decided
 * (FL 12) is for a manager. Change by FL 37–38 and the board's own look at an appeal's day (FL 45)
 * are of decisions on 12:1 alone: what is tried for legality only has FL 36 (SoL 14:10).
 */
function laterUpTo(
  kronor: number | null,
): Partial<Record<(typeof laterKinds)[number], number | null>> {
  return { rattelse: kronor, andring: kronor, omprovning: kronor, avvisning_overklagande: 0 };
}

/** Lines of one role on one ground; amounts in whole kronor, null without limit. */
function lines(
  role: Role,
  statute: Statute,
  limits: { readonly [K in SignedKind]?: number | null },
): readonly DelegationRule[] {
  return signedKinds.flatMap((kind) => {
    const kronor = limits[kind];
    if (kronor === undefined) return [];
    return {
      role,
      kind,
      statute,
      maxAmountOre: kronor === null ? null : kronor * 100,
      unit: null,
      fourEyes: managerRoles.some((manager) => manager === role),
      from: FROM,
      to: null,
    };
  });
}
