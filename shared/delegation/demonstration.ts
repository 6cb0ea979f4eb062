import { managerRoles, type Role } from '../access/role.ts';
import {
  type DecisionKind,
  type DelegationRule,
  decisionKinds,
  type Statute,
} from './delegation.ts';

/**
 * A delegation order to demonstrate and test with.
 *
 * UNVERIFIED: the delegation order of a real district board, its levels and amounts, was not
 * available. Before use the board's own order is entered instead; no amount
 * here is a claim about any district. That the last level has no limit is part of the
 * demonstration: in reality a committee of the board decides above the head of unit.
 */
export const demonstrationDelegation: readonly DelegationRule[] = [
  ...lines('socialsekreterare', '12:1', {
    bifall: 30_000,
    delavslag: 30_000,
    avslag: 0,
    avvisning: 0,
  }),
  ...lines('socialsekreterare', '12:2', { bifall: 3_000, delavslag: 3_000, avslag: 0 }),
  ...lines('bidragshandlaggare', '12:1', { bifall: 20_000 }),
  ...lines('bitradande_enhetschef', '12:1', {
    bifall: 60_000,
    delavslag: 60_000,
    avslag: 0,
    avvisning: 0,
  }),
  ...lines('bitradande_enhetschef', '12:2', {
    bifall: 15_000,
    delavslag: 15_000,
    avslag: 0,
    avvisning: 0,
  }),
  ...lines('enhetschef', '12:1', { bifall: null, delavslag: null, avslag: 0, avvisning: 0 }),
  ...lines('enhetschef', '12:2', { bifall: null, delavslag: null, avslag: 0, avvisning: 0 }),
];

/** Lines of one role on one ground; amounts in whole kronor, null without limit. */
function lines(
  role: Role,
  statute: Statute,
  limits: { readonly [K in DecisionKind]?: number | null },
): readonly DelegationRule[] {
  return decisionKinds.flatMap((kind) => {
    const kronor = limits[kind];
    if (kronor === undefined) return [];
    return {
      role,
      kind,
      statute,
      maxAmountOre: kronor === null ? null : kronor * 100,
      unit: null,
      fourEyes: managerRoles.some((manager) => manager === role),
      from: '2025-07-01',
      to: null,
    };
  });
}
