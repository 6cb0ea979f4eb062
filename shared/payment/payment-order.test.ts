import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCost, anIncome, anInput, calculated, theExampleE9 } from '../norm/input.builder.ts';
import {
  mayAttest,
  type PayableDecision,
  paymentOrderOf,
  paymentOrderSchema,
} from './payment-order.ts';
import { paidRows, purposeRows } from './purpose.ts';
import { parseReceiverAccount } from './receiver-account.ts';

const receiver = { holder: 'Sara Lind', clearing: '3300', account: '1212121212' };

const aDecision = (more: Partial<PayableDecision> = {}): PayableDecision => {
  const calculation = more.calculation ?? calculated(theExampleE9());
  return {
    id: 'D-1',
    caseId: 'C-1',
    kind: 'bifall',
    parts: [{ statute: '12:1', kind: 'bifall', amountOre: calculation.sums.support }],
    decidedBy: 'handlaggare-1',
    ...more,
    calculation,
  };
};

test('a bifall gives an order of its support, waiting to be attested', () => {
  const result = paymentOrderOf(aDecision(), receiver, 'P-1');
  expect(result).toMatchObject({
    ok: true,
    order: { amount: 7260_00, month: '2026-11', status: 'to_attest', decidedBy: 'handlaggare-1' },
  });
  expect(result.ok && paymentOrderSchema.safeParse(result.order).success).toBe(true);
});

test.each(['avslag', 'avvisning'] as const)('an %s gives no order', (kind) => {
  expect(paymentOrderOf(aDecision({ kind }), receiver, 'P-1')).toEqual({
    ok: false,
    reason: 'DecisionGivesNothing',
  });
});

test('a bifall of nothing gives no order', () => {
  const calculation = calculated(anInput(1, [], { incomes: [anIncome('pension', 9000)] }));
  expect(paymentOrderOf(aDecision({ calculation }), receiver, 'P-1')).toEqual({
    ok: false,
    reason: 'NothingToPay',
  });
});

test('the one who decided may not attest, another may', () => {
  expect(mayAttest({ decidedBy: 'a' }, 'a')).toEqual({ ok: false, reason: 'AttesterIsDecider' });
  expect(mayAttest({ decidedBy: 'a' }, 'b')).toEqual({ ok: true });
});

test('an order whose rows are not its amount is refused', () => {
  const result = paymentOrderOf(aDecision(), receiver, 'P-1');
  const order = result.ok ? { ...result.order, amount: 1 } : {};
  expect(paymentOrderSchema.safeParse(order).error?.issues[0]?.message).toBe('RowsAreNotTheAmount');
});

test('own incomes pay the norm first, so that the rest is the costs', () => {
  expect(purposeRows(calculated(theExampleE9()))).toEqual([
    { purpose: 'boende', amount: 5180_00 },
    { purpose: 'hushallsel', amount: 450_00 },
    { purpose: 'hemforsakring', amount: 150_00 },
    { purpose: 'arbete', amount: 1480_00 },
  ]);
});

test('a union fee cannot be told from other costs of work', () => {
  const [norm, work] = purposeRows(
    calculated(anInput(1, [], { costs: [aCost('fackavgift', 250), aCost('akassa', 170)] })),
  );
  expect([norm?.purpose, work]).toEqual(['riksnorm', { purpose: 'arbete', amount: 420_00 }]);
});

test('the purposes are the support to the öre, whatever the incomes', () => {
  fc.assert(
    fc.property(fc.nat(3_000_000), (amount) => {
      const income = { ...anIncome('pension', 0), amount };
      const calculation = calculated(theExampleE9({ incomes: [income] }));
      const sum = purposeRows(calculation).reduce((total, row) => total + row.amount, 0);
      expect(sum).toBe(calculation.sums.support);
    }),
  );
});

test('an account is read with spaces, points and dashes', () => {
  expect(parseReceiverAccount(' Sara Lind ', '8327-9', '90 123 456-7')).toEqual({
    ok: true,
    account: { holder: 'Sara Lind', clearing: '83279', account: '901234567' },
  });
});

test.each([
  ['0999', '1234567', 'ClearingNumberMalformed'],
  ['999', '1234567', 'ClearingNumberMalformed'],
  ['12345', '1234567', 'ClearingNumberMalformed'],
  ['6000', '12345', 'AccountNumberMalformed'],
  ['6000', '1234567890123', 'AccountNumberMalformed'],
  ['6000', '12345x7', 'AccountNumberMalformed'],
])('the account %s %s is refused as %s', (clearing, account, reason) => {
  expect(parseReceiverAccount('Sara', clearing, account)).toEqual({ ok: false, reason });
});

test('what is granted beyond the right is paid too, and told apart', () => {
  const parts = [
    { statute: '12:1', kind: 'bifall', amountOre: 7260_00 },
    { statute: '12:2', kind: 'bifall', amountOre: 800_00 },
  ] as const;
  const result = paymentOrderOf(aDecision({ parts }), receiver, 'P-1');
  expect(result.ok && result.order.amount).toBe(8060_00);
  expect(result.ok && result.order.rows.at(-1)).toEqual({
    purpose: 'utover_ratten',
    amount: 800_00,
  });
});

test('a right that was lowered pays what comes first, and no more than was granted', () => {
  const calculation = calculated(anInput(1, [], { costs: [aCost('hyra', 6000)] }));
  const [norm] = purposeRows(calculation);
  const amountOre = (norm?.amount ?? 0) + 1000_00;
  const part = { statute: '12:1', kind: 'delavslag', amountOre } as const;
  expect(paidRows(calculation, [part])).toEqual([norm, { purpose: 'boende', amount: 1000_00 }]);
});
