import { expect, test } from 'vitest';
import type { Role } from '../access/role.ts';
import { signedAs } from './signed-as.ts';

const lines = (...roles: readonly Role[]) => roles.map((role) => ({ role }));

function as(roles: readonly Role[], standsInFor: readonly Role[] = []) {
  const all = [...roles, ...standsInFor];
  return {
    sub: 'sub-1',
    name: 'Erik',
    roles: all,
    unit: 'norrmalm',
    standsInFor,
    seesProtected: false,
  };
}

test('the role is that of the line, whatever else the signer is', () => {
  const viewer = as(['mottagningssekreterare', 'socialsekreterare']);
  expect(signedAs(viewer, lines('socialsekreterare'))).toEqual({ role: 'socialsekreterare' });
});

test('of the lines of several parts the highest role signs', () => {
  const viewer = as(['bitradande_enhetschef', 'enhetschef']);
  const both = lines('bitradande_enhetschef', 'enhetschef');
  expect(signedAs(viewer, both).role).toBe('enhetschef');
  expect(signedAs(viewer, both.toReversed()).role).toBe('enhetschef');
  expect(signedAs(viewer, lines('socialsekreterare', 'bitradande_enhetschef')).role).toBe(
    'bitradande_enhetschef',
  );
});

test('a role that is held as a deputy says so, one of the own does not (R300)', () => {
  const viewer = as(['socialsekreterare'], ['enhetschef']);
  expect(signedAs(viewer, lines('enhetschef'))).toEqual({ role: 'enhetschef', deputy: true });
  expect(signedAs(viewer, lines('socialsekreterare'))).toEqual({ role: 'socialsekreterare' });
});

test('a decision that no line signs is no decision', () => {
  expect(() => signedAs(as(['enhetschef']), [])).toThrow('signed by a line');
});
