import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedFrom, type Placement, unitNow } from './placement.ts';
import type { Viewer } from './viewer.ts';

const coach = (unit: string | null, change: Partial<Viewer> = {}): Viewer => ({
  sub: 'sub-jamal',
  name: 'Jamal',
  roles: ['jobbtorgscoach'],
  unit,
  seesProtected: false,
  ...change,
});
const toKista = movedFrom(undefined, 'city', 'kista');

test('a login from before the move is of the new office, or of none', () => {
  expect(unitNow(coach('city'), toKista)).toBe('kista');
  expect(unitNow(coach('city'), movedFrom(undefined, 'city', null))).toBe(null);
  expect(unitNow(coach('city'), undefined)).toBe('city');
});

test('a login that names an office which was not left is newer than the move', () => {
  expect(unitNow(coach('kista'), toKista)).toBe('kista');
  expect(unitNow(coach('farsta'), toKista)).toBe('farsta');
  expect(unitNow(coach('kista'), movedFrom(undefined, 'city', null))).toBe('kista');
});

test('whoever comes back is there again, and not where the move was to', () => {
  const back = movedFrom(toKista, 'kista', 'city');
  expect(unitNow(coach('city'), back)).toBe('city');
  expect(unitNow(coach('kista'), back)).toBe('city');
});

test('a move is of coaches alone: neither of a manager of an office, nor of other staff', () => {
  expect(unitNow(coach('city', { roles: ['jobbtorgschef'] }), toKista)).toBe('city');
  expect(unitNow(coach('city', { roles: ['jobbtorgscoach', 'jobbtorgschef'] }), toKista)).toBe(
    'city',
  );
  expect(unitNow(coach('city', { roles: ['socialsekreterare'] }), toKista)).toBe('city');
  expect(unitNow(coach(null), toKista)).toBe(null);
});

test('after any moves, a login of any office where one has been is of the latest', () => {
  const offices = fc.constantFrom('city', 'kista', 'farsta', null);
  fc.assert(
    fc.property(fc.array(offices, { minLength: 1, maxLength: 8 }), (moves) => {
      let placement: Placement | undefined;
      let from = 'city';
      const been = new Set([from]);
      for (const to of moves) {
        placement = movedFrom(placement, from, to);
        from = to ?? from;
        been.add(from);
        for (const office of been) expect(unitNow(coach(office), placement)).toBe(to);
      }
    }),
  );
});
