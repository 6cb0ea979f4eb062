import { expect, test } from 'vitest';
import { roles } from '../shared/access/role.ts';
import { attestWords, duties, mayDo } from './separation-of-duties.ts';

/** By hand: who does what in the making of a decision; a role that is not here does none of it. */
const truth: { readonly [role: string]: readonly string[] } = {
  socialsekreterare: ['investigate and calculate', 'propose', 'sign within delegation'],
  bitradande_enhetschef: ['sign beyond delegation'],
  enhetschef: ['sign beyond delegation'],
};

const cells = roles.flatMap((role) => duties.map((duty) => ({ role, duty, name: duty.duty })));

test.each(cells)('$role, $name', ({ role, duty }) => {
  expect(mayDo(role, duty)).toBe(truth[role]?.includes(duty.duty) ?? false);
});

test('who decided does not attest', () => {
  expect(attestWords()).toBe(
    'The payment is attested by another than the decider; the decider is refused.',
  );
});
