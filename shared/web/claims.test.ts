import { expect, it } from 'vitest';
import { identityOf } from './claims.ts';

it('an applicant has a personal number, and no unit', () => {
  const claims = {
    sub: 's',
    name: 'Anna',
    'cognito:groups': ['sokande'],
    'custom:person': '199001019802',
  };
  expect(identityOf(claims)).toEqual({
    viewer: { sub: 's', name: 'Anna', roles: ['sokande'], unit: null, seesProtected: false },
    personalNumber: '199001019802',
  });
});

it('groups are read as a list and as the text that the gateway makes of one', () => {
  const groups = (value: unknown) =>
    identityOf({ sub: 's', 'cognito:groups': value, 'custom:unit': 'norrmalm' })?.viewer;
  const expected = { roles: ['socialsekreterare', 'enhetschef'], seesProtected: true };
  const all = ['enhetschef', 'socialsekreterare', 'skyddade_uppgifter'];
  expect(groups(all)).toMatchObject(expected);
  expect(groups('[enhetschef socialsekreterare skyddade_uppgifter]')).toMatchObject(expected);
});

it('the own number of a member of staff stays out of the session', () => {
  const claims = { sub: 's', 'cognito:groups': ['enhetschef'], 'custom:person': '199001019802' };
  expect(identityOf(claims)?.personalNumber).toBeNull();
});

it('groups that we do not know give no role', () => {
  expect(identityOf({ sub: 's', 'cognito:groups': ['admin'] })?.viewer.roles).toEqual([]);
  expect(identityOf({ sub: 's' })?.viewer.roles).toEqual([]);
});

it('claims without a subject are nobody', () => {
  expect(identityOf({ name: 'x' })).toBeUndefined();
  expect(identityOf(null)).toBeUndefined();
});
