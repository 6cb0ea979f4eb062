import { expect, test } from 'vitest';
import type { Role } from '../access/role.ts';
import { type Deputy, deputyRefusal, deputySchema, rolesAsDeputy } from './deputy.ts';

const deputy = (change: Partial<Deputy> = {}): Deputy => ({
  id: 'd1',
  unit: 'norrmalm',
  sub: 'sofia',
  name: 'Sofia',
  role: 'bitradande_enhetschef',
  from: '2026-07-06',
  to: '2026-07-31',
  ...change,
});
const sofia = { sub: 'sofia', unit: 'norrmalm' };
const worker: readonly Role[] = ['socialsekreterare'];
const given = (change: Partial<Parameters<typeof deputyRefusal>[1]> = {}) => ({
  appointer: { sub: 'erik', ownRoles: ['enhetschef'] as readonly Role[] },
  person: { unit: 'norrmalm', roles: worker },
  others: [],
  today: '2026-07-06',
  ...change,
});

test.each([
  ['2026-07-05', []],
  ['2026-07-06', ['bitradande_enhetschef']],
  ['2026-07-31', ['bitradande_enhetschef']],
  ['2026-08-01', []],
])('a deputy from the 6th to the 31st of July holds on %s: %j', (day, roles) => {
  expect(rolesAsDeputy([deputy()], sofia, day)).toEqual(roles);
});

test('it holds for that person in that unit, and not once it was ended', () => {
  const on = (who: { sub: string; unit: string | null }, one: Deputy & { ended?: unknown }) =>
    rolesAsDeputy([one], who, '2026-07-10');
  expect(on({ ...sofia, sub: 'samuel' }, deputy())).toEqual([]);
  expect(on({ ...sofia, unit: 'kungsholmen' }, deputy())).toEqual([]);
  expect(on({ ...sofia, unit: null }, deputy())).toEqual([]);
  expect(on(sofia, { ...deputy(), ended: { at: '2026-07-09' } })).toEqual([]);
});

test('two periods of one role are one role', () => {
  const two = [deputy(), deputy({ id: 'd2', to: '2026-08-31' })];
  expect(rolesAsDeputy(two, sofia, '2026-07-10')).toEqual(['bitradande_enhetschef']);
});

test('a colleague of the unit can be appointed from today', () => {
  expect(deputyRefusal(deputy(), given())).toBeUndefined();
  expect(deputyRefusal(deputy({ to: '2026-07-06' }), given())).toBeUndefined();
});

test.each([
  ['DeputyIsAppointer', deputy({ sub: 'erik' }), {}],
  ['DeputyMayNotAppoint', deputy(), { appointer: { sub: 'erik', ownRoles: worker } }],
  [
    'DeputyMayNotAppoint',
    deputy(),
    { appointer: { sub: 'erik', ownRoles: ['bitradande_enhetschef'] as const } },
  ],
  ['RoleNotDeputised', deputy({ role: 'controller' }), {}],
  ['RoleNotDeputised', deputy({ role: 'jobbtorgscoach' }), {}],
  ['DeputyNotOfUnit', deputy(), { person: undefined }],
  ['DeputyNotOfUnit', deputy(), { person: { unit: 'kungsholmen', roles: worker } }],
  ['DeputyNotOfUnit', deputy(), { person: { unit: 'norrmalm', roles: ['controller'] as const } }],
  [
    'DeputyHasRole',
    deputy(),
    { person: { unit: 'norrmalm', roles: ['bitradande_enhetschef'] as const } },
  ],
  ['DeputyBeginsInPast', deputy({ from: '2026-07-05' }), {}],
  ['DeputyEndsBeforeBeginning', deputy({ to: '2026-07-05' }), {}],
  [
    'DeputyTwice',
    deputy(),
    { others: [deputy({ id: 'd0', from: '2026-07-31', to: '2026-08-31' })] },
  ],
  [
    'DeputyTwice',
    deputy(),
    { others: [deputy({ id: 'd0', from: '2026-07-01', to: '2026-07-06' })] },
  ],
])('%s', (reason, one, change) => {
  expect(deputyRefusal(one, given(change))).toBe(reason);
});

test('another time, role or person is no second appointment, nor is one that was ended', () => {
  const beside = [
    deputy({ from: '2026-08-01', to: '2026-08-31' }),
    deputy({ from: '2026-06-01', to: '2026-07-05' }),
    deputy({ role: 'enhetschef' }),
    deputy({ sub: 'samuel' }),
    { ...deputy(), ended: { at: '2026-07-06' } },
  ];
  expect(deputyRefusal(deputy(), given({ others: beside }))).toBeUndefined();
});

test('a deputy without an end is none', () => {
  expect(deputySchema.safeParse({ ...deputy(), to: null }).success).toBe(false);
  expect(deputySchema.safeParse(deputy()).success).toBe(true);
});

test('one who works in the unit and has another role beside it can be appointed', () => {
  const roles: readonly Role[] = ['socialsekreterare', 'controller'];
  expect(deputyRefusal(deputy(), given({ person: { unit: 'norrmalm', roles } }))).toBeUndefined();
});
