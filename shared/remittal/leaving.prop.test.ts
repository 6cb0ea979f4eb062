import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Consent, consentParts, coveredOn, withdrawn } from './consent.ts';
import { leavingOn } from './leaving.ts';

const day = fc
  .integer({ min: 0, max: 800 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const parts = fc.subarray([...consentParts]);
const consent: fc.Arbitrary<Consent> = fc.record({
  state: fc.constantFrom('asked', 'given', 'declined', 'expired', 'withdrawn'),
  how: fc.constantFrom('own_page', 'signed', 'orally'),
  until: day,
  scope: parts,
  purpose: fc.string(),
  receiver: fc.constant('jobbtorg_city'),
});
const fields = fc.array(
  fc.record({ part: fc.constantFrom(...consentParts), label: fc.string(), value: fc.string() }),
);
const written = fc.record({
  name: fc.constant('Sara Lind'),
  contact: fc.record({
    language: fc.constant('sv'),
    interpreter: fc.option(fc.string(), { nil: undefined }),
  }),
  fields,
});

test('without a consent that is given and still holds, the name is all that leaves', () => {
  fc.assert(
    fc.property(written, consent, day, (all, given, on) => {
      fc.pre(given.state !== 'given' || on > given.until);
      expect(leavingOn(all, given, on)).toEqual({ name: 'Sara Lind', fields: [] });
    }),
  );
});

test('no field leaves that the consent does not cover, and every one that it does', () => {
  fc.assert(
    fc.property(written, consent, day, (all, given, on) => {
      const covered = coveredOn(given, on);
      const leaves = leavingOn(all, given, on);
      expect(leaves.fields).toEqual(all.fields.filter(({ part }) => covered.includes(part)));
      expect('language' in leaves).toBe(covered.includes('contact'));
    }),
  );
});

test('nothing leaves by a consent that was taken back', () => {
  fc.assert(
    fc.property(written, consent, day, (all, given, on) => {
      const back = withdrawn(given, `${on}T08:00:00.000Z`);
      expect(leavingOn(all, back, on).fields).toEqual([]);
    }),
  );
});
