import { expect, test } from 'vitest';
import { isAction } from './action.ts';
import { rolesOfGroups } from './role.ts';

test('groups of a login become roles, unknown groups become nothing', () => {
  expect(rolesOfGroups(['enhetschef', 'socialsekreterare', 'domain_admins'])).toEqual({
    roles: ['socialsekreterare', 'enhetschef'],
    seesProtected: false,
  });
});

test('the group for protected identity is a permission, not a role', () => {
  expect(rolesOfGroups(['skyddade_uppgifter'])).toEqual({ roles: [], seesProtected: true });
});

test('a name that is no action is told apart, also one that every object has', () => {
  expect([isAction('case.read'), isAction('case.steal'), isAction('toString')]).toEqual([
    true,
    false,
    false,
  ]);
});
