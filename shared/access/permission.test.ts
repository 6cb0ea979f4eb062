import { expect, test } from 'vitest';
import type { Action } from './action.ts';
import { may, rolesForStep } from './permission.ts';
import type { Role } from './role.ts';
import { noSubject, type Subject, type Viewer } from './viewer.ts';

const someone = (role: Role, change: Partial<Viewer> = {}): Viewer => ({
  sub: 'sub-1',
  name: 'Någon',
  roles: [role],
  unit: 'norrmalm',
  seesProtected: false,
  ...change,
});
const something = (change: Partial<Subject> = {}): Subject => ({
  unit: 'norrmalm',
  relation: 'assigned',
  protectedIdentity: false,
  ...change,
});
const answer = (viewer: Viewer | null, action: Action, subject: Subject) => {
  const permission = may(viewer, action, subject);
  return permission.allowed ? 'allowed' : permission.reason;
};

test('the start page is open to everybody, the rest needs a login', () => {
  expect(answer(null, 'landing.read', noSubject)).toBe('allowed');
  expect(answer(null, 'worklist.read', noSubject)).toBe('NotLoggedIn');
  expect(answer(null, 'application.create', noSubject)).toBe('NotLoggedIn');
});

test('an applicant reads the own application and nobody else’s', () => {
  const applicant = someone('sokande', { unit: null });
  expect(answer(applicant, 'application.readOwn', something({ relation: 'own' }))).toBe('allowed');
  expect(answer(applicant, 'application.readOwn', something({ relation: 'none' }))).toBe(
    'NotYourOwn',
  );
  expect(answer(applicant, 'case.read', something({ relation: 'own' }))).toBe('NotYourRole');
});

test('a caseworker reads the cases of the own unit, not of another', () => {
  const worker = someone('socialsekreterare');
  expect(answer(worker, 'case.read', something({ relation: 'unit' }))).toBe('allowed');
  expect(answer(worker, 'case.read', something({ relation: 'none', unit: 'kungsholmen' }))).toBe(
    'NotYourUnit',
  );
});

test('a case that moved to another unit is closed to the one who had it', () => {
  const worker = someone('socialsekreterare');
  expect(answer(worker, 'case.read', something({ unit: 'kungsholmen' }))).toBe('NotYourUnit');
});

test('a person without a unit has no unit’s cases', () => {
  const worker = someone('socialsekreterare', { unit: null });
  expect(answer(worker, 'case.read', something({ unit: null }))).toBe('NotYourUnit');
});

test('a task is done by the one who has it, in the role that the step is for', () => {
  const worker = someone('socialsekreterare');
  const own = something({ stepRole: 'socialsekreterare' });
  expect(answer(worker, 'task.complete', own)).toBe('allowed');
  expect(answer(worker, 'task.complete', { ...own, relation: 'unit' })).toBe('NotAssigned');
  expect(answer(worker, 'task.complete', { ...own, stepRole: 'mottagningssekreterare' })).toBe(
    'NotYourRole',
  );
});

test('a task that does not say whose step it is, is nobody’s', () => {
  expect(answer(someone('socialsekreterare'), 'task.complete', something())).toBe('NotYourRole');
});

test('a task is taken from the pool of the own unit and role', () => {
  const worker = someone('mottagningssekreterare');
  const pool = something({ relation: 'unit', stepRole: 'mottagningssekreterare' });
  expect(answer(worker, 'task.claim', pool)).toBe('allowed');
  expect(answer(worker, 'task.claim', { ...pool, unit: 'kungsholmen' })).toBe('NotYourUnit');
  expect(answer(someone('controller'), 'task.claim', pool)).toBe('NotYourRole');
});

test('only managers allot', () => {
  const pool = something({ relation: 'unit' });
  expect(answer(someone('enhetschef'), 'task.allot', pool)).toBe('allowed');
  expect(answer(someone('bitradande_enhetschef'), 'task.allot', pool)).toBe('allowed');
  expect(answer(someone('socialsekreterare'), 'task.allot', pool)).toBe('NotYourRole');
});

test('a manager’s step is any manager’s, a caseworker’s step is no manager’s', () => {
  expect(rolesForStep('enhetschef')).toEqual(['bitradande_enhetschef', 'enhetschef']);
  expect(rolesForStep('socialsekreterare')).toEqual(['socialsekreterare']);
  const own = something({ stepRole: 'enhetschef' });
  expect(answer(someone('bitradande_enhetschef'), 'decision.signBeyondDelegation', own)).toBe(
    'allowed',
  );
  expect(
    answer(someone('enhetschef'), 'task.complete', { ...own, stepRole: 'socialsekreterare' }),
  ).toBe('NotYourRole');
});

test('a caseworker does not sign beyond delegation, a manager does not sign in a caseworker’s place', () => {
  const own = something({ stepRole: 'socialsekreterare' });
  expect(answer(someone('socialsekreterare'), 'decision.sign', own)).toBe('allowed');
  expect(answer(someone('enhetschef'), 'decision.sign', own)).toBe('NotYourRole');
  expect(answer(someone('socialsekreterare'), 'decision.signBeyondDelegation', own)).toBe(
    'NotYourRole',
  );
});

test('nobody handles the own case', () => {
  const worker = someone('socialsekreterare', { roles: ['sokande', 'socialsekreterare'] });
  expect(answer(worker, 'case.read', something({ relation: 'own' }))).toBe('OwnCase');
  expect(
    answer(worker, 'task.complete', something({ relation: 'own', stepRole: 'socialsekreterare' })),
  ).toBe('OwnCase');
});

test('a coach has the remittals of the own office and nothing of the case', () => {
  const coach = someone('jobbtorgscoach', { unit: 'jobbtorg_city' });
  const remittal = something({ unit: 'jobbtorg_city', relation: 'receiver' });
  expect(answer(coach, 'remittal.list', noSubject)).toBe('allowed');
  expect(answer(coach, 'remittal.answer', remittal)).toBe('allowed');
  expect(answer(coach, 'remittal.read', { ...remittal, unit: 'jobbtorg_kista' })).toBe(
    'NotYourRemittal',
  );
  expect(answer(coach, 'remittal.read', something({ relation: 'none' }))).toBe('NotYourRemittal');
  expect(answer(coach, 'case.read', remittal)).toBe('NotYourRole');
});

test('the manager of an office reads its remittals, and answers none', () => {
  const chief = someone('jobbtorgschef', { unit: 'jobbtorg_city' });
  const remittal = something({ unit: 'jobbtorg_city', relation: 'receiver' });
  expect(answer(chief, 'remittal.list', noSubject)).toBe('allowed');
  expect(answer(chief, 'remittal.read', remittal)).toBe('allowed');
  expect(answer(chief, 'attendance.read', remittal)).toBe('allowed');
  expect(answer(chief, 'remittal.read', { ...remittal, unit: 'jobbtorg_kista' })).toBe(
    'NotYourRemittal',
  );
  for (const action of [
    'remittal.acknowledge',
    'remittal.answer',
    'attendance.register',
  ] as const) {
    expect(answer(chief, action, remittal)).toBe('NotYourRole');
  }
  expect(answer(chief, 'case.read', remittal)).toBe('NotYourRole');
});

test('both sides of a remittal may write about it', () => {
  const coach = someone('jobbtorgscoach', { unit: 'jobbtorg_city' });
  const remittal = something({ unit: 'jobbtorg_city', relation: 'receiver' });
  expect(answer(coach, 'remittal.message', remittal)).toBe('allowed');
  expect(answer(someone('socialsekreterare'), 'remittal.message', something())).toBe('allowed');
});

test('a controller sees figures and no person', () => {
  const controller = someone('controller');
  expect(answer(controller, 'figures.read', noSubject)).toBe('allowed');
  expect(answer(controller, 'worklist.read', noSubject)).toBe('NotYourRole');
  expect(answer(controller, 'case.read', something())).toBe('NotYourRole');
  expect(answer(controller, 'case.search', noSubject)).toBe('NotYourRole');
});

test('protected identity opens only to the group, also for a manager', () => {
  const hidden = something({ protectedIdentity: true, relation: 'unit' });
  for (const role of ['socialsekreterare', 'enhetschef'] as const) {
    expect(answer(someone(role), 'case.read', hidden)).toBe('ProtectedIdentity');
    expect(answer(someone(role, { seesProtected: true }), 'case.read', hidden)).toBe('allowed');
  }
});

test('the group alone opens nothing, and the refusal of another unit tells nothing of protection', () => {
  const hidden = something({ protectedIdentity: true, unit: 'kungsholmen', relation: 'none' });
  const worker = someone('socialsekreterare', { seesProtected: true });
  expect(answer(worker, 'case.read', hidden)).toBe('NotYourUnit');
  expect(answer(someone('socialsekreterare'), 'case.read', hidden)).toBe('NotYourUnit');
});

test('with protected identity there is no self-service, also for one of the group', () => {
  const own = something({ protectedIdentity: true, relation: 'own' });
  const applicant = someone('sokande', { unit: null, seesProtected: true });
  expect(answer(applicant, 'application.create', { ...noSubject, protectedIdentity: true })).toBe(
    'NoSelfService',
  );
  expect(answer(applicant, 'application.readOwn', own)).toBe('NoSelfService');
});

test('an application is registered for anybody, also with protected identity', () => {
  const receptionist = someone('mottagningssekreterare');
  expect(
    answer(receptionist, 'application.register', { ...noSubject, protectedIdentity: true }),
  ).toBe('allowed');
});

test('a caseworker sees the figures of the own unit, not of another and not of the district', () => {
  const worker = someone('socialsekreterare');
  expect(answer(worker, 'figures.readUnit', something({ relation: 'unit' }))).toBe('allowed');
  expect(
    answer(worker, 'figures.readUnit', something({ relation: 'unit', unit: 'kungsholmen' })),
  ).toBe('NotYourUnit');
  expect(answer(worker, 'figures.read', noSubject)).toBe('NotYourRole');
});

test('who may not write about a remittal is told of the unit, for it is a case too', () => {
  const worker = someone('socialsekreterare');
  const elsewhere = something({ unit: 'kungsholmen', relation: 'none' });
  expect(answer(worker, 'remittal.message', elsewhere)).toBe('NotYourUnit');
  expect(answer(worker, 'remittal.message', something({ relation: 'none' }))).toBe('NotAssigned');
});

test('nothing in particular is of no unit, of nobody and not protected', () => {
  expect(noSubject).toEqual({ unit: null, relation: 'none', protectedIdentity: false });
});

test('the applicant appeals and takes back; staff of the unit register what came on paper', () => {
  const applicant = someone('sokande', { unit: null });
  const own = something({ relation: 'own' });
  expect(answer(applicant, 'appeal.create', own)).toBe('allowed');
  expect(answer(applicant, 'appeal.withdraw', own)).toBe('allowed');
  expect(answer(applicant, 'appeal.create', something({ relation: 'none' }))).toBe('NotYourOwn');
  expect(answer(applicant, 'appeal.create', { ...own, protectedIdentity: true })).toBe(
    'NoSelfService',
  );
  const reception = someone('mottagningssekreterare');
  const inUnit = something({ relation: 'unit' });
  expect(answer(reception, 'appeal.register', inUnit)).toBe('allowed');
  expect(answer(reception, 'decision.registerReceipt', inUnit)).toBe('allowed');
  expect(answer(reception, 'appeal.withdraw', inUnit)).toBe('NotYourRole');
  expect(answer(reception, 'appeal.register', own)).toBe('OwnCase');
  expect(answer(someone('controller'), 'appeal.register', inUnit)).toBe('NotYourRole');
});

test('whoever investigates or leads takes up a correction, in the own unit', () => {
  const inUnit = something({ relation: 'unit' });
  const may = (role: Role) => answer(someone(role), 'amendment.begin', inUnit);
  expect(may('socialsekreterare')).toBe('allowed');
  expect(may('bitradande_enhetschef')).toBe('allowed');
  expect(may('mottagningssekreterare')).toBe('NotYourRole');
  const elsewhere = something({ relation: 'none', unit: 'kungsholmen' });
  expect(answer(someone('enhetschef'), 'amendment.begin', elsewhere)).toBe('NotYourUnit');
});

test('a conflict of interest is the reason, also for one of the unit and for a manager', () => {
  const hers = something({ relation: 'conflicted' });
  expect(answer(someone('socialsekreterare'), 'case.read', hers)).toBe('ConflictOfInterest');
  expect(answer(someone('enhetschef'), 'case.read', hers)).toBe('ConflictOfInterest');
});
