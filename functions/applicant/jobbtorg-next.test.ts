import { describe, expect, test } from 'vitest';
import type { TaskAnswers } from '../../shared/store/item/document.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { aRemittal } from '../../shared/store/test/a-remittal.ts';
import { nextAtJobbtorg } from './jobbtorg-next.ts';

const dueAt = '2026-11-09T22:59:59.999Z';
const acknowledged: TaskAnswers = {
  caseId: 'EB-26-ABC123',
  instanceId: 'R-AAAA1111',
  task: 'kvittering.1',
  step: 'kvittering',
  form: 'kvittering',
  formVersion: 1,
  outcome: 'kvitterad',
  answers: { meetingOn: '2026-11-06' },
  at: '2026-11-05T09:00:00.000Z',
  by: { sub: 'sub-jamal', name: 'Jamal Rosenqvist' },
};
const told = (change: Partial<Remittal>, today = '2026-11-05') =>
  nextAtJobbtorg('sv', aRemittal({ dueAt, ...change }), [acknowledged], today).join(' ');

describe('what happens next and by when is told in each state', () => {
  test.each<[string, Partial<Remittal>, string]>([
    ['asked', { status: 'asked', consentBy: '2026-11-06' }, 'Svara senast 6 november 2026.'],
    ['sent', { status: 'sent' }, 'Planen ska vara klar senast 9 november 2026.'],
    ['acknowledged', { status: 'acknowledged' }, 'Ni ska träffas 6 november 2026.'],
    ['mapped', { status: 'mapped' }, 'Planen ska vara klar senast 9 november 2026.'],
    [
      'following',
      { status: 'following', followUpOn: '2026-12-01' },
      'Nästa uppföljning är 1 december 2026.',
    ],
    [
      'made anew',
      {
        status: 'following',
        followUpOn: '2026-11-10',
        flow: { ...aRemittal().flow, step: 'aktivitetsplan' },
      },
      'Ni gör en ny plan senast 10 november 2026.',
    ],
    [
      'paused',
      { status: 'paused', pausedTo: '2026-11-20', followUpOn: '2026-11-21' },
      'Pausen gäller till och med 20 november 2026 och tar slut av sig själv.',
    ],
    [
      'closed',
      { status: 'closed', result: { kind: 'arbete', on: '2026-11-09' } },
      'Det gäller från 9 november 2026.',
    ],
  ])('%s', (_, change, words) => {
    expect(told(change)).toContain(words);
  });

  test.each(['returned', 'recalled', 'draft'] as const)('%s has no day to wait for', (status) => {
    expect(told({ status }, '2026-12-24')).toBe('');
  });
});

describe('a plan that is late', () => {
  test.each(['sent', 'acknowledged', 'mapped'] as const)(
    'in %s is not the person’s fault',
    (status) => {
      const words = told({ status }, '2026-11-10');
      expect(words).toContain('Planen skulle ha varit klar 9 november 2026. Jobbtorg är sena.');
      expect(words).toContain('Det är inte ditt fel och talar inte emot dig.');
      expect(words).not.toContain('Ni ska träffas');
    },
  );

  test('is not late on its last day', () => {
    expect(told({ status: 'sent' }, '2026-11-09')).not.toContain('Jobbtorg är sena');
  });

  test('nor is a follow-up that the office has not made', () => {
    const words = told({ status: 'following', followUpOn: '2026-11-04' });
    expect(words).toContain('Det är Jobbtorg som hör av sig');
  });
});
