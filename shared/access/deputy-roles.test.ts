import { expect, test } from 'vitest';
import { withDeputy } from './deputy-roles.ts';
import { may } from './permission.ts';
import type { Viewer } from './viewer.ts';

const worker: Viewer = {
  sub: 'sofia',
  name: 'Sofia',
  roles: ['socialsekreterare'],
  unit: 'norrmalm',
  seesProtected: false,
};
const proposal = {
  unit: 'norrmalm',
  relation: 'unit',
  protectedIdentity: false,
  stepRole: 'enhetschef',
} as const;

test('a deputy may do the steps of the role, and the own role stands first', () => {
  const deputy = withDeputy(worker, ['bitradande_enhetschef']);
  expect(deputy.roles).toEqual(['socialsekreterare', 'bitradande_enhetschef']);
  expect(deputy.standsInFor).toEqual(['bitradande_enhetschef']);
  const decides = (viewer: Viewer) =>
    may(viewer, 'decision.signBeyondDelegation', proposal).allowed;
  expect([decides(worker), decides(deputy)]).toEqual([false, true]);
});

test('a deputy does not get the permission to see protected identity', () => {
  const deputy = withDeputy(worker, ['enhetschef']);
  const hidden = { ...proposal, protectedIdentity: true };
  expect(may(deputy, 'decision.signBeyondDelegation', hidden)).toEqual({
    allowed: false,
    reason: 'ProtectedIdentity',
  });
});

test('a role that one has is not held as a deputy', () => {
  expect(withDeputy(worker, ['socialsekreterare'])).toBe(worker);
  expect(withDeputy(worker, [])).toBe(worker);
});
