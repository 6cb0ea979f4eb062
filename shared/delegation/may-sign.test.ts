import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../access/role.ts';
import {
  type DelegationOrder,
  type DelegationRule,
  delegationOrderSchema,
  delegationRuleSchema,
  type SignedKind,
  type Statute,
  signedKinds,
  statutes,
} from './delegation.ts';
import { type DecisionToSign, maySign, rolesThatMaySign, type Signer } from './may-sign.ts';
import { releaseDelegation } from './release.ts';

const decision = (change: Partial<DecisionToSign> = {}): DecisionToSign => ({
  kind: 'bifall',
  parts: [{ statute: '12:1', amountOre: 1_000_000 }],
  unit: 'norrmalm',
  preparedBy: ['anna'],
  date: '2026-11-22',
  ...change,
});
const signer = (role: Role, sub = 'bo'): Signer => ({ sub, roles: [role], unit: 'norrmalm' });
const rule = (change: Partial<DelegationRule> = {}): DelegationRule => ({
  role: 'socialsekreterare',
  kind: 'bifall',
  statute: '12:1',
  maxAmountOre: 1_000_000,
  unit: null,
  fourEyes: false,
  from: '2026-01-01',
  to: '2026-12-31',
  ...change,
});
const order = (
  rules: readonly DelegationRule[],
  change: Partial<DelegationOrder> = {},
): DelegationOrder => ({
  id: 'order-1',
  from: '2025-01-01',
  to: null,
  source: 'Nämnden',
  unverified: true,
  rules,
  ...change,
});
const reason = (answer: ReturnType<typeof maySign>) => (answer.ok ? 'ok' : answer.reason);

describe('a cell of the demonstration order', () => {
  /** Kronor that the role may grant on the ground by kind; a missing kind may not be signed. */
  const expected: { readonly [K in Role]?: { readonly [S in Statute]?: Cells } } = {
    socialsekreterare: {
      '12:1': {
        ...{ bifall: 30_000, delavslag: 30_000, avslag: 0, avvisning: 0 },
        ...{ rattelse: 30_000, andring: 30_000, omprovning: 30_000, avvisning_overklagande: 0 },
      },
      '12:2': { bifall: 3_000, delavslag: 3_000, avslag: 0, rattelse: 3_000 },
    },
    bidragshandlaggare: { '12:1': { bifall: 20_000, rattelse: 20_000 } },
    bitradande_enhetschef: {
      '12:1': {
        ...{ bifall: 60_000, delavslag: 60_000, avslag: 0, avvisning: 0 },
        ...{ rattelse: 60_000, andring: 60_000, omprovning: 60_000, avvisning_overklagande: 0 },
        avslag_avgorande: 0,
      },
      '12:2': {
        ...{ bifall: 15_000, delavslag: 15_000, avslag: 0, avvisning: 0 },
        ...{ rattelse: 15_000, avslag_avgorande: 0 },
      },
    },
    enhetschef: {
      '12:1': {
        ...{ bifall: Infinity, delavslag: Infinity, avslag: 0, avvisning: 0 },
        ...{ rattelse: Infinity, andring: Infinity, omprovning: Infinity },
        ...{ avvisning_overklagande: 0, avslag_avgorande: 0 },
      },
      '12:2': {
        ...{ bifall: Infinity, delavslag: Infinity, avslag: 0, avvisning: 0 },
        ...{ rattelse: Infinity, avslag_avgorande: 0 },
      },
    },
  };
  type Cells = { readonly [K in SignedKind]?: number };
  const cells = roles.flatMap((role) =>
    statutes.flatMap((statute) => signedKinds.map((kind) => ({ role, statute, kind }))),
  );

  test.each(cells)('$role signs $kind by $statute as the order says', ({ role, statute, kind }) => {
    const limit = expected[role]?.[statute]?.[kind];
    const sign = (amountOre: number) =>
      reason(
        maySign(
          decision({ kind, parts: [{ statute, amountOre }] }),
          releaseDelegation,
          signer(role),
        ),
      );
    if (limit === undefined) {
      expect(['KindBeyondDelegation', 'NoDelegationForRole']).toContain(sign(0));
    } else if (limit === Infinity) {
      expect(sign(1_000_000_000)).toBe('ok');
    } else {
      expect([sign(limit * 100), sign(limit * 100 + 1)]).toEqual(['ok', 'AmountBeyondDelegation']);
    }
  });

  test.each(releaseDelegation.flatMap(({ rules }) => rules))(
    '$role, $kind, $statute is a sound line',
    (line) => {
      expect(delegationRuleSchema.parse(line)).toEqual(line);
    },
  );

  test.each(['bitradande_enhetschef', 'enhetschef'] as const)(
    'a %s does not decide on an own proposal, a caseworker within delegation does',
    (manager) => {
      const sign = (by: Signer) => reason(maySign(decision(), releaseDelegation, by));
      expect(sign(signer(manager, 'anna'))).toBe('DeciderIsProposer');
      expect(sign(signer(manager, 'bo'))).toBe('ok');
      expect(sign(signer('socialsekreterare', 'anna'))).toBe('ok');
    },
  );
});

test('the answer names the line of the order that it is signed by', () => {
  const line = rule();
  expect(maySign(decision(), [order([line])], signer('socialsekreterare'))).toEqual({
    ok: true,
    order: 'order-1',
    rules: [line],
  });
});

test('too much tells how much may be signed, by the widest line that there is', () => {
  const narrow = rule({ maxAmountOre: 500_000 });
  const wide = rule({ maxAmountOre: 900_000 });
  expect(maySign(decision(), [order([narrow, wide])], signer('socialsekreterare'))).toEqual({
    ok: false,
    reason: 'AmountBeyondDelegation',
    limitOre: 900_000,
  });
});

test('a mixed decision needs delegation for each of its grounds', () => {
  const mixed = decision({
    parts: [
      { statute: '12:1', amountOre: 900_000 },
      { statute: '12:2', amountOre: 100_000 },
    ],
  });
  const one = rule();
  const two = rule({ statute: '12:2', maxAmountOre: 100_000 });
  expect(reason(maySign(mixed, [order([one])], signer('socialsekreterare')))).toBe(
    'KindBeyondDelegation',
  );
  expect(maySign(mixed, [order([one, two])], signer('socialsekreterare'))).toEqual({
    ok: true,
    order: 'order-1',
    rules: [one, two],
  });
});

test('a decision without ground cannot be signed', () => {
  expect(
    reason(maySign(decision({ parts: [] }), [order([rule()])], signer('socialsekreterare'))),
  ).toBe('NoGround');
});

test.each([
  ['2025-12-31', 'NoDelegationForRole'],
  ['2026-01-01', 'ok'],
  ['2026-12-31', 'ok'],
  ['2027-01-01', 'NoDelegationForRole'],
])('a delegation for 2026 on %s: %s', (date, answer) => {
  expect(reason(maySign(decision({ date }), [order([rule()])], signer('socialsekreterare')))).toBe(
    answer,
  );
});

test('delegation holds within the unit of the case', () => {
  const elsewhere = { ...signer('socialsekreterare'), unit: 'kungsholmen' };
  expect(reason(maySign(decision(), [order([rule()])], elsewhere))).toBe('SignerOfOtherUnit');
  expect(reason(maySign(decision(), [order([rule()])], { ...elsewhere, unit: null }))).toBe(
    'SignerOfOtherUnit',
  );
  const others = rule({ unit: 'kungsholmen' });
  expect(reason(maySign(decision(), [order([others])], signer('socialsekreterare')))).toBe(
    'NoDelegationForRole',
  );
  expect(
    reason(maySign(decision(), [order([rule({ unit: 'norrmalm' })])], signer('socialsekreterare'))),
  ).toBe('ok');
});

test('a line that asks for four eyes is not used when another of the signer’s lines suffices', () => {
  const ownLine = rule();
  const managersLine = rule({ role: 'enhetschef', fourEyes: true });
  const both: Signer = {
    ...signer('socialsekreterare', 'anna'),
    roles: ['socialsekreterare', 'enhetschef'],
  };
  expect(maySign(decision(), [order([managersLine, ownLine])], both)).toEqual({
    ok: true,
    order: 'order-1',
    rules: [ownLine],
  });
});

test('four eyes count the one who calculated too', () => {
  const line = rule({ role: 'enhetschef', fourEyes: true });
  const prepared = decision({ preparedBy: ['anna', 'bo'] });
  expect(reason(maySign(prepared, [order([line])], signer('enhetschef', 'bo')))).toBe(
    'DeciderIsProposer',
  );
});

test('beyond the caseworker’s delegation a proposal goes to the managers who may sign it', () => {
  const large = decision({ parts: [{ statute: '12:1', amountOre: 7_000_000 }] });
  const middle = decision({ parts: [{ statute: '12:1', amountOre: 5_000_000 }] });
  expect(rolesThatMaySign(large, releaseDelegation)).toEqual(['enhetschef']);
  expect(rolesThatMaySign(middle, releaseDelegation)).toEqual([
    'bitradande_enhetschef',
    'enhetschef',
  ]);
});

test('a line that ends before it begins is no delegation', () => {
  expect(delegationRuleSchema.safeParse(rule({ to: '2025-12-31' })).success).toBe(false);
  expect(delegationRuleSchema.safeParse(rule({ to: '2026-01-01' })).success).toBe(true);
  expect(delegationRuleSchema.safeParse(rule({ to: null })).success).toBe(true);
});

test('an order that ends before it begins is no order', () => {
  const ends = (to: string | null) =>
    delegationOrderSchema.safeParse(order([rule()], { from: '2026-01-01', to })).success;
  expect([ends('2025-12-31'), ends('2026-01-01'), ends(null)]).toEqual([false, true, true]);
  expect(releaseDelegation.map((one) => delegationOrderSchema.parse(one))).toEqual(
    releaseDelegation,
  );
});

test('the board’s newer order takes over on the day that it begins', () => {
  const old = order([rule({ maxAmountOre: 1_000_000 })], { id: 'old' });
  const next = order([rule({ maxAmountOre: 2_000_000 })], { id: 'next', from: '2026-07-01' });
  const signed = (date: string) => {
    const parts = [{ statute: '12:1', amountOre: 1_500_000 }] as const;
    const answer = maySign(decision({ date, parts }), [next, old], signer('socialsekreterare'));
    return answer.ok ? answer.order : answer.reason;
  };
  expect([signed('2026-06-30'), signed('2026-07-01')]).toEqual(['AmountBeyondDelegation', 'next']);
});

test('in a gap between two orders nobody signs', () => {
  const ended = order([rule({ to: null })], { id: 'ended', to: '2026-06-30' });
  const later = order([rule({ to: null })], { id: 'later', from: '2026-09-01' });
  const signed = (date: string) =>
    reason(maySign(decision({ date }), [ended, later], signer('socialsekreterare')));
  expect(['2026-06-30', '2026-07-01', '2026-08-31', '2026-09-01'].map(signed)).toEqual([
    'ok',
    'NoOrderInForce',
    'NoOrderInForce',
    'ok',
  ]);
  expect(reason(maySign(decision(), [], signer('socialsekreterare')))).toBe('NoOrderInForce');
});

test('each part of a mixed decision is held to the lines of its own kind', () => {
  const mixed = decision({
    kind: 'delavslag',
    parts: [
      { kind: 'bifall', statute: '12:1', amountOre: 900_000 },
      { kind: 'avslag', statute: '12:2', amountOre: 0 },
    ],
  });
  const grants = rule();
  const refuses = rule({ kind: 'avslag', statute: '12:2', maxAmountOre: 0 });
  const partly = [rule({ kind: 'delavslag' }), rule({ kind: 'delavslag', statute: '12:2' })];
  const signed = (rules: readonly DelegationRule[]) =>
    reason(maySign(mixed, [order(rules)], signer('socialsekreterare')));
  expect(signed([grants, refuses])).toBe('ok');
  expect(signed([grants])).toBe('KindBeyondDelegation');
  expect(signed(partly)).toBe('KindBeyondDelegation');
});

test('without an order in force no role may sign', () => {
  expect(rolesThatMaySign(decision(), [])).toEqual([]);
});
