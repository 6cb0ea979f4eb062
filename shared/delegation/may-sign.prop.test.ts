import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '../access/role.ts';
import { signedKinds, statutes } from './delegation.ts';
import { type DecisionToSign, maySign, type Signer } from './may-sign.ts';
import { releaseDelegation } from './release.ts';

const amounts = fc.integer({ min: 0, max: 10_000_000 });
const decisions: fc.Arbitrary<DecisionToSign> = fc.record({
  kind: fc.constantFrom(...signedKinds),
  parts: fc.uniqueArray(fc.record({ statute: fc.constantFrom(...statutes), amountOre: amounts }), {
    selector: (part) => part.statute,
    minLength: 1,
  }),
  unit: fc.constant('norrmalm'),
  preparedBy: fc.subarray(['anna', 'bo']),
  date: fc.constantFrom('2025-06-30', '2025-07-01', '2026-11-22'),
});
const signers: fc.Arbitrary<Signer> = fc.record({
  sub: fc.constantFrom('anna', 'bo', 'cecilia'),
  roles: fc.subarray([...roles]),
  unit: fc.constantFrom(null, 'norrmalm', 'kungsholmen'),
});

test('who may sign an amount may sign a smaller one', () => {
  fc.assert(
    fc.property(decisions, signers, (decision, signer) => {
      const smaller = decision.parts.map((part) => ({ ...part, amountOre: part.amountOre >> 1 }));
      if (maySign(decision, releaseDelegation, signer).ok) {
        expect(maySign({ ...decision, parts: smaller }, releaseDelegation, signer).ok).toBe(true);
      }
    }),
  );
});

const reversed = releaseDelegation.map((order) => ({
  ...order,
  rules: order.rules.toReversed(),
}));

test('without any line of the order nobody signs, and the order of the lines does not matter', () => {
  fc.assert(
    fc.property(decisions, signers, (decision, signer) => {
      expect(maySign(decision, [], signer).ok).toBe(false);
      expect(maySign(decision, reversed, signer).ok).toBe(
        maySign(decision, releaseDelegation, signer).ok,
      );
    }),
  );
});

test('whatever is signed rests on lines of the signer’s own roles that cover every part', () => {
  fc.assert(
    fc.property(decisions, signers, (decision, signer) => {
      const answer = maySign(decision, releaseDelegation, signer);
      if (!answer.ok) return;
      expect(answer.rules.map((rule) => rule.statute)).toEqual(
        decision.parts.map((part) => part.statute),
      );
      expect(answer.rules.every((rule) => signer.roles.includes(rule.role))).toBe(true);
      if (answer.rules.some((rule) => rule.fourEyes)) {
        expect(decision.preparedBy).not.toContain(signer.sub);
      }
    }),
  );
});
