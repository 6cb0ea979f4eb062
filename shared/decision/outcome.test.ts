import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCost, anInput, calculated } from '../norm/input.builder.ts';
import { grantedOf } from './decision.ts';
import { type Calculated, type Proposed, partsOf, proposalFault } from './outcome.ts';
import { type RowAgainst, rowsAgainst } from './rows-against.ts';

const { rows } = calculated(
  anInput(1, [], {
    costs: [aCost('tandvard', 3000)],
    adjustments: [
      {
        row: 'cost.tandvard',
        approved: 1000_00,
        reason: 'Dyrare än nödvändigt',
        statute: 'SoL 12:1',
      },
    ],
  }),
);
const refused: readonly RowAgainst[] = rowsAgainst(rows, undefined);
const clean: Calculated = { support: 5000_00, against: [] };
const lessened: Calculated = { support: 5000_00, against: refused };
const nothing: Calculated = { support: 0, against: [] };
const of = (kind: Proposed['kind'], more: Partial<Proposed> = {}): Proposed => ({
  kind,
  beyond: [],
  ...more,
});
const byMeans = { code: 'met_otherwise' } as const;

describe('the outcome of a proposal is the one that its amounts give', () => {
  test.each([
    ['approval of all that was applied for', of('bifall'), clean, undefined],
    ['approval though a row is refused', of('bifall'), lessened, 'ApprovalWithRefusal'],
    ['approval of nothing', of('bifall'), nothing, 'NothingToGrant'],
    [
      'approval with a ground to give less',
      of('bifall', { ground: { ...byMeans, granted: 100 } }),
      clean,
      'ApprovalWithRefusal',
    ],
    ['partial refusal of a row', of('delavslag'), lessened, undefined],
    ['partial refusal of nothing', of('delavslag'), clean, 'NothingRefused'],
    ['partial refusal where nothing is granted', of('delavslag'), nothing, 'NothingToGrant'],
    [
      'lowering by a ground',
      of('delavslag', { ground: { ...byMeans, granted: 100 } }),
      clean,
      undefined,
    ],
    [
      'lowering to the whole',
      of('delavslag', { ground: { ...byMeans, granted: 5000_00 } }),
      clean,
      'GrantedNotBetween',
    ],
    [
      'lowering to nothing, which is a refusal',
      of('delavslag', { ground: { ...byMeans, granted: 0 } }),
      clean,
      'GrantedNotBetween',
    ],
    [
      'approval of the right, with a need beyond it refused',
      of('bifall', { beyond: [{ applied: 2, granted: 0 }] }),
      clean,
      'ApprovalWithRefusal',
    ],
    [
      'lowering without an amount',
      of('delavslag', { ground: byMeans }),
      clean,
      'GrantedNotBetween',
    ],
    ['refusal where the incomes are enough', of('avslag'), nothing, undefined],
    ['refusal though the calculation gives support', of('avslag'), clean, 'RefusalWithoutGround'],
    ['refusal by a coded ground', of('avslag', { ground: byMeans }), clean, undefined],
    [
      'refusal by a ground that grants',
      of('avslag', { ground: { ...byMeans, granted: 1 } }),
      clean,
      'RefusalThatGrants',
    ],
    [
      'refusal that grants beyond the right',
      of('avslag', { beyond: [{ applied: 2, granted: 1 }] }),
      nothing,
      'RefusalThatGrants',
    ],
    ['dismissal', of('avvisning'), clean, undefined],
    [
      'dismissal that grants',
      of('avvisning', { beyond: [{ applied: 2, granted: 1 }] }),
      clean,
      'RefusalThatGrants',
    ],
  ] as const)('%s', (_, proposed, basis, fault) => {
    expect(proposalFault(proposed, basis)).toBe(fault);
  });
});

describe('the parts', () => {
  test('keep apart what is given by right and what is given beyond it', () => {
    const proposed = of('delavslag', {
      beyond: [
        { applied: 800_00, granted: 800_00 },
        { applied: 500_00, granted: 0 },
      ],
    });
    expect(partsOf(proposed, clean)).toEqual([
      { statute: '12:1', kind: 'bifall', amountOre: 5000_00 },
      { statute: '12:2', kind: 'delavslag', amountOre: 800_00 },
    ]);
    expect(proposalFault(proposed, clean)).toBeUndefined();
  });

  test('tell that the right is refused although something is given beyond it', () => {
    const proposed = of('delavslag', { beyond: [{ applied: 800_00, granted: 800_00 }] });
    expect(partsOf(proposed, nothing)).toEqual([
      { statute: '12:1', kind: 'avslag', amountOre: 0 },
      { statute: '12:2', kind: 'bifall', amountOre: 800_00 },
    ]);
    expect(proposalFault(proposed, nothing)).toBeUndefined();
  });

  test('give what a ground leaves of the right, and not what the calculation gives', () => {
    const lowered = of('delavslag', { ground: { ...byMeans, granted: 700_00 } });
    expect(partsOf(lowered, clean)).toEqual([
      { statute: '12:1', kind: 'delavslag', amountOre: 700_00 },
    ]);
    expect(partsOf(of('avslag', { ground: byMeans }), clean)).toEqual([
      { statute: '12:1', kind: 'avslag', amountOre: 0 },
    ]);
  });

  test('where an income is counted beyond what was stated are less only if the proposal says so', () => {
    const [row] = rows;
    if (!row) throw new Error('the calculation has no rows');
    const counted: Calculated = { support: 5000_00, against: [{ row, how: 'counted', stated: 0 }] };
    const kindOf = (kind: Proposed['kind'], basis: Calculated) => partsOf(of(kind), basis)[0]?.kind;
    expect(kindOf('delavslag', counted)).toBe('delavslag');
    expect(kindOf('bifall', counted)).toBe('bifall');
    expect(kindOf('delavslag', clean)).toBe('bifall');
    expect(kindOf('bifall', lessened)).toBe('delavslag');
  });

  test('tell that all beyond the right is refused', () => {
    const proposed = of('delavslag', { beyond: [{ applied: 500_00, granted: 0 }] });
    expect(partsOf(proposed, clean)[1]).toEqual({ statute: '12:2', kind: 'avslag', amountOre: 0 });
  });

  test('of a dismissal try nothing beyond the right', () => {
    const proposed = of('avvisning', { beyond: [{ applied: 500_00, granted: 0 }] });
    expect(partsOf(proposed, clean)).toEqual([
      { statute: '12:1', kind: 'avvisning', amountOre: 0 },
    ]);
  });

  test('of a dismissal grant nothing, whatever is calculated', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_00), (support) => {
        const parts = partsOf(of('avvisning'), { support, against: refused });
        expect(parts).toEqual([{ statute: '12:1', kind: 'avvisning', amountOre: 0 }]);
      }),
    );
  });

  test('of a proposal without fault never grant by right more than the calculation gives', () => {
    const kinds = fc.constantFrom('bifall', 'delavslag', 'avslag', 'avvisning' as const);
    const ground = fc.option(
      fc.record({ code: fc.constant('met_otherwise' as const), granted: fc.nat(9000_00) }),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(kinds, ground, fc.nat(9000_00), fc.boolean(), (kind, why, support, less) => {
        const proposed = of(kind, why ? { ground: why } : {});
        const basis = { support, against: less ? refused : [] };
        if (proposalFault(proposed, basis) !== undefined) return;
        const granted = grantedOf(partsOf(proposed, basis));
        expect(granted).toBeLessThanOrEqual(support);
        expect(granted > 0).toBe(kind === 'bifall' || kind === 'delavslag');
      }),
    );
  });
});
