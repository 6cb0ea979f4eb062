import { expect, test } from 'vitest';
import { type Role, roles } from '../access/role.ts';
import { type SignedKind, type Statute, signedKinds, statutes } from './delegation.ts';
import { releaseDelegation } from './release.ts';
import { signingDuty } from './signing-duty.ts';

/**
 * The separation of duties of the demonstration order, written by hand: for each role and ground the
 * kronor up to which each kind is signed, in the order of `kinds`. `-` is not signed, `∞` is without
 * limit. Only the roles in `signOwn` may sign what they have proposed themselves.
 */
const kinds: readonly SignedKind[] = [
  'bifall',
  'delavslag',
  'avslag',
  'avvisning',
  'rattelse',
  'andring',
  'omprovning',
  'avvisning_overklagande',
  'avslag_avgorande',
];
const truth: { readonly [cell: string]: string } = {
  'socialsekreterare 12:1': '30000 30000 0 0 30000 30000 30000 0 -',
  'socialsekreterare 12:2': ' 3000  3000 0 -  3000     -     - - -',
  'bidragshandlaggare 12:1': '20000    - - - 20000     -     - - -',
  'bitradande_enhetschef 12:1': '60000 60000 0 0 60000 60000 60000 0 0',
  'bitradande_enhetschef 12:2': '15000 15000 0 0 15000     -     - - 0',
  'enhetschef 12:1': '∞ ∞ 0 0 ∞ ∞ ∞ 0 0',
  'enhetschef 12:2': '∞ ∞ 0 0 ∞ - - - 0',
};
const signOwn: readonly Role[] = ['socialsekreterare', 'bidragshandlaggare'];

function expected(role: Role, kind: SignedKind, statute: Statute) {
  const written = truth[`${role} ${statute}`]?.trim().split(/\s+/)[kinds.indexOf(kind)] ?? '-';
  if (written === '-') return { signs: false };
  const limitOre = written === '∞' ? null : Number(written) * 100;
  return { signs: true, limitOre, ownProposal: signOwn.includes(role) };
}

const cells = roles.flatMap((role) =>
  signedKinds.flatMap((kind) => statutes.map((statute) => ({ role, kind, statute }))),
);

test('the table by hand speaks of every kind, and the product is whole', () => {
  expect(kinds.toSorted()).toEqual(signedKinds.toSorted());
  for (const row of Object.values(truth)) {
    expect(row.trim().split(/\s+/)).toHaveLength(kinds.length);
  }
  // Ten roles: the manager of a Jobbtorg office, too, signs nothing.
  expect(cells).toHaveLength(10 * 9 * 2);
});

test.each(cells)('$role, $kind by $statute', ({ role, kind, statute }) => {
  const duty = signingDuty(releaseDelegation, { role, kind, statute, date: '2026-11-22' });
  expect(duty).toEqual(expected(role, kind, statute));
});

test('before the order began nobody signs anything', () => {
  for (const cell of cells) {
    expect(signingDuty(releaseDelegation, { ...cell, date: '2025-06-30' })).toEqual({
      signs: false,
    });
  }
});
