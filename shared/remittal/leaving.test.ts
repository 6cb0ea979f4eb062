import { expect, test } from 'vitest';
import type { Consent } from './consent.ts';
import { lawfulMinimumOn, leavingOn } from './leaving.ts';

const consent: Consent = {
  state: 'given',
  how: 'signed',
  until: '2026-12-31',
  scope: ['contact', 'wishes'],
  purpose: 'En aktivitetsplan',
  receiver: 'jobbtorg_city',
};
const wish = { part: 'wishes', label: 'Vad vill personen?', value: 'kontor' } as const;
const written = {
  name: 'Sara Lind',
  contact: { language: 'so', interpreter: 'somaliska' },
  fields: [{ part: 'background', label: 'Arbete', value: 'butik' } as const, wish],
};

test('what the consent covers leaves word for word, and the rest stays', () => {
  expect(leavingOn(written, consent, '2026-12-01')).toEqual({
    name: 'Sara Lind',
    language: 'so',
    interpreter: 'somaliska',
    fields: [wish],
  });
});

test('somebody who needs no interpreter has none, and without the part of contact no language', () => {
  const alone = { ...written, contact: { language: 'sv' } };
  expect(leavingOn(alone, consent, '2026-12-01')).toEqual({
    name: 'Sara Lind',
    language: 'sv',
    fields: [wish],
  });
  const scope = ['wishes'] as const;
  const wishes = leavingOn(written, { ...consent, scope: [...scope] }, '2026-12-01');
  expect(wishes).toEqual({ name: 'Sara Lind', fields: [wish] });
});

test('without consent the name is all, and pages are to say that a lawyer has not confirmed it', () => {
  const minimum = lawfulMinimumOn('2026-12-01');
  expect(minimum.parts).toEqual([]);
  expect(minimum.unverified).toBe(true);
  expect(minimum.source).toMatch(/OSL 26:1/);
  expect(lawfulMinimumOn('2000-01-01')).toBe(minimum);
  expect(() => lawfulMinimumOn('1999-12-31')).toThrow('no rule of what leaves');
});
