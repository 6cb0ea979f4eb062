/** What a proposal amounts to: its parts by ground, and whether it hangs together. */
import { type DecisionKind, type DecisionPart, grantedOf } from './decision.ts';
import type { GroundOfOne } from './ground-fault.ts';
import type { RowAgainst } from './rows-against.ts';

/** What somebody proposes; the amounts of the right are those of the calculation. All in öre. */
export interface Proposed {
  readonly kind: DecisionKind;
  /** Why less than the calculation gives, and what is granted all the same. */
  readonly ground?: GroundOfOne & { readonly granted?: number };
  /** What is asked for and granted beyond the right (SoL 12:2). */
  readonly beyond: readonly { readonly applied: number; readonly granted: number }[];
}

/** What the proposal stands on. */
export interface Calculated {
  /** What the calculation gives, öre. */
  readonly support: number;
  readonly against: readonly RowAgainst[];
}

export type ProposalFault =
  /** Bifall, though something that was asked for is refused. */
  | 'ApprovalWithRefusal'
  /** Delavslag, though nothing goes against the applicant. */
  | 'NothingRefused'
  /** Bifall or delavslag of nothing. */
  | 'NothingToGrant'
  /** Avslag or avvisning, though something is granted. */
  | 'RefusalThatGrants'
  /** Avslag, though the calculation gives support and no coded ground takes it away. */
  | 'RefusalWithoutGround'
  /** What is granted in spite of the ground must be more than nothing and less than the support. */
  | 'GrantedNotBetween';

function sumOf(rows: Proposed['beyond'], of: 'applied' | 'granted'): number {
  return rows.reduce((sum, row) => sum + row[of], 0);
}

/** The right (SoL 12:1): as calculated, unless a coded ground takes it away or lowers it. */
function right({ kind, ground }: Proposed, { support, against }: Calculated): DecisionPart {
  const part = (of: DecisionKind, amountOre: number) =>
    ({ statute: '12:1', kind: of, amountOre }) as const;
  if (kind === 'avvisning') return part('avvisning', 0);
  const amount = ground === undefined ? support : (ground.granted ?? 0);
  if (amount === 0) return part('avslag', 0);
  const isLess = ground !== undefined || against.some(({ how }) => how === 'refused');
  const choosesLess = kind === 'delavslag' && against.length > 0;
  return part(isLess || choosesLess ? 'delavslag' : 'bifall', amount);
}

/** What is beyond the right (SoL 12:2); undefined where nothing of it was asked for. */
function beyondRight({ kind, beyond }: Proposed): DecisionPart | undefined {
  if (beyond.length === 0 || kind === 'avvisning') return undefined;
  const amountOre = sumOf(beyond, 'granted');
  const whole = beyond.every(({ applied, granted }) => granted >= applied);
  const of = amountOre === 0 ? 'avslag' : whole ? 'bifall' : 'delavslag';
  return { statute: '12:2', kind: of, amountOre };
}

/** The parts of a decision by ground, the right first (SoL 12:1, 12:2 and 35:1). */
export function partsOf(proposed: Proposed, calculated: Calculated): readonly DecisionPart[] {
  const beyond = beyondRight(proposed);
  return [right(proposed, calculated), ...(beyond ? [beyond] : [])];
}

/** What in a proposal does not hang together; undefined when it does. */
export function proposalFault(
  proposed: Proposed,
  calculated: Calculated,
): ProposalFault | undefined {
  const { kind, ground } = proposed;
  const parts = partsOf(proposed, calculated);
  const granted = grantedOf(parts);
  switch (kind) {
    case 'bifall':
      if (granted === 0) return 'NothingToGrant';
      return parts.some((part) => part.kind !== 'bifall') ? 'ApprovalWithRefusal' : undefined;
    case 'delavslag':
      if (ground && !isBetween(ground.granted, calculated.support)) return 'GrantedNotBetween';
      if (granted === 0) return 'NothingToGrant';
      return parts.every((part) => part.kind === 'bifall') ? 'NothingRefused' : undefined;
    case 'avslag':
      if (sumOf(proposed.beyond, 'granted') > 0) return 'RefusalThatGrants';
      if ((ground?.granted ?? 0) > 0) return 'RefusalThatGrants';
      return calculated.support > 0 && ground === undefined ? 'RefusalWithoutGround' : undefined;
    case 'avvisning':
      return sumOf(proposed.beyond, 'granted') > 0 ? 'RefusalThatGrants' : undefined;
  }
}

function isBetween(granted: number | undefined, support: number): boolean {
  return granted !== undefined && granted > 0 && granted < support;
}
