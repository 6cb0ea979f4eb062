import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, actions, isAction } from './action.ts';
import { may } from './permission.ts';
import { type Role, roles } from './role.ts';
import { relations, type Subject, type Viewer } from './viewer.ts';

const units = fc.constantFrom(null, 'norrmalm', 'kungsholmen', 'jobbtorg_city');
const viewers: fc.Arbitrary<Viewer> = fc.record({
  sub: fc.constant('sub-1'),
  name: fc.constant('Någon'),
  roles: fc.subarray([...roles]),
  unit: units,
  seesProtected: fc.boolean(),
});
const subjects: fc.Arbitrary<Subject> = fc.record(
  {
    unit: units,
    relation: fc.constantFrom(...relations),
    protectedIdentity: fc.boolean(),
    stepRole: fc.constantFrom(...roles),
  },
  { requiredKeys: ['unit', 'relation', 'protectedIdentity'] },
);
const named = fc.constantFrom(...Object.keys(actions).filter(isAction));
const openToAll = (action: Action) => actions[action].roles === 'everyone';
const aboutCase = (action: Action) => actions[action].relations !== 'anything';
const allowed = (viewer: Viewer | null, action: Action, subject: Subject) =>
  may(viewer, action, subject).allowed;

test('without login or role, only what is open to all', () => {
  fc.assert(
    fc.property(viewers, named, subjects, (viewer, action, subject) => {
      expect(allowed(null, action, subject)).toBe(openToAll(action));
      expect(allowed({ ...viewer, roles: [] }, action, subject)).toBe(openToAll(action));
    }),
  );
});

test('nothing of a case is reached without a relation to it, nor by staff across units', () => {
  fc.assert(
    fc.property(viewers, named.filter(aboutCase), subjects, (viewer, action, subject) => {
      expect(allowed(viewer, action, { ...subject, relation: 'none' })).toBe(false);
      if (subject.relation !== 'own' && viewer.unit !== subject.unit) {
        expect(allowed(viewer, action, subject)).toBe(false);
      }
    }),
  );
});

test('protection never opens what was closed, and the group only lifts that one bar', () => {
  fc.assert(
    fc.property(viewers, named, subjects, (viewer, action, subject) => {
      const open = allowed(viewer, action, { ...subject, protectedIdentity: false });
      const hidden = { ...subject, protectedIdentity: true };
      if (allowed(viewer, action, hidden)) expect(open).toBe(true);
      const staff = viewer.roles.filter((role) => role !== 'sokande');
      const cleared = { ...viewer, roles: staff, seesProtected: true };
      expect(allowed(cleared, action, hidden)).toBe(
        allowed(cleared, action, { ...subject, protectedIdentity: false }),
      );
    }),
  );
});

test('staff without the group reach nothing of a case with protected identity', () => {
  fc.assert(
    fc.property(viewers, named.filter(aboutCase), subjects, (viewer, action, subject) => {
      const outside = { ...viewer, seesProtected: false };
      expect(allowed(outside, action, { ...subject, protectedIdentity: true })).toBe(false);
    }),
  );
});

test('a role more never closes what was open', () => {
  fc.assert(
    fc.property(
      viewers,
      named,
      subjects,
      fc.constantFrom(...roles),
      (viewer, action, subject, role) => {
        const more: readonly Role[] = [...viewer.roles, role];
        if (allowed(viewer, action, { ...subject, protectedIdentity: false })) {
          expect(
            allowed({ ...viewer, roles: more }, action, { ...subject, protectedIdentity: false }),
          ).toBe(true);
        }
      },
    ),
  );
});

test('whoever has a conflict of interest does nothing in the case', () => {
  fc.assert(
    fc.property(viewers, named.filter(aboutCase), subjects, (viewer, action, subject) => {
      expect(allowed(viewer, action, { ...subject, relation: 'conflicted' })).toBe(
        openToAll(action),
      );
    }),
  );
});

test('coaches reach remittals and their attendance only, their manager reads them and leads the office, controllers figures and the rules they rest on', () => {
  fc.assert(
    fc.property(viewers, named, subjects, (viewer, action, subject) => {
      // A message of an office's system is for anybody to send, and its signature to prove.
      const common = ['landing.read', 'session.read', 'time.move', 'hook.receive'];
      if (allowed({ ...viewer, roles: ['jobbtorgscoach'] }, action, subject)) {
        const theirs = /^(remittal\.|attendance\.(read|register)$)/.test(action);
        expect(theirs || common.includes(action)).toBe(true);
      }
      if (allowed({ ...viewer, roles: ['jobbtorgschef'] }, action, subject)) {
        const theirs = /^(remittal\.(list|read)|attendance\.read|office\..*)$/.test(action);
        expect(theirs || common.includes(action)).toBe(true);
      }
      if (allowed({ ...viewer, roles: ['controller'] }, action, subject)) {
        const theirs = action.startsWith('figures.') || action === 'rules.read';
        expect(theirs || common.includes(action)).toBe(true);
      }
    }),
  );
});
