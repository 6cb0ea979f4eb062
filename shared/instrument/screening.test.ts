import { describe, expect, test } from 'vitest';
import { audit } from './forms/audit.ts';
import { dudit } from './forms/dudit.ts';
import { freda } from './forms/freda.ts';
import { parseAnswers } from './parse-answers.ts';
import { screeningLimit, screeningScore } from './screening.ts';

/** Every item answered with the same points, as far as its scale has them. */
const all = (count: number, points: string) => ({
  offer: 'accepted',
  ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index + 1}`, points])),
});

describe('points', () => {
  test.each([
    [audit, 10, 40],
    [dudit, 11, 44],
  ] as const)('of $id run from 0 to the most that its scales give', (form, items, most) => {
    expect(screeningScore(form, all(items, '0'))).toBe(0);
    expect(screeningScore(form, all(items, '4'))).toBe(most);
    expect(screeningScore(form, { ...all(items, '0'), q2: '3' })).toBe(3);
    expect(parseAnswers(form, all(items, '4')).ok).toBe(true);
  });

  test('are not given when the offer was declined, nor when an item is unanswered', () => {
    expect(screeningScore(audit, { offer: 'declined' })).toBeUndefined();
    const { q10: _left, ...nine } = { ...all(9, '1'), q10: '' };
    expect(screeningScore(audit, nine)).toBeUndefined();
    expect(screeningScore(freda, { offer: 'accepted', physical: 'yes' })).toBeUndefined();
  });
});

test('one who declines is asked nothing more', () => {
  expect(parseAnswers(audit, { offer: 'declined' }).ok).toBe(true);
  expect(parseAnswers(freda, { alone: true, offer: 'declined' }).ok).toBe(true);
});

test('Freda is not asked without privacy, and children who are exposed are reported', () => {
  const declined = parseAnswers(freda, { alone: false, offer: 'declined' });
  expect(declined.ok).toBe(false);
  const answered = {
    alone: true,
    offer: 'accepted',
    physical: 'yes',
    psychological: 'no_answer',
    sexual: 'no',
    aids: 'no',
    refusedHelp: 'no',
    acuteDanger: false,
    childrenExposed: true,
    handedTo: ['violence_centre'],
  };
  const unreported = parseAnswers(freda, answered);
  expect(unreported.ok ? [] : unreported.errors.map(({ path }) => path)).toEqual([
    'childrenReported',
  ]);
  expect(parseAnswers(freda, { ...answered, childrenReported: true }).ok).toBe(true);
});

test('a limit holds from its day on, and the latest counts', () => {
  const limit = { form: 'audit', man: 8, woman: 6, unverified: false } as const;
  const limits = [
    { ...limit, from: '2026-01-01' },
    { ...limit, from: '2026-06-01', man: 7 },
  ];
  expect(screeningLimit('audit', '2025-12-31', limits)).toBeUndefined();
  expect(screeningLimit('audit', '2026-05-31', limits)?.man).toBe(8);
  expect(screeningLimit('audit', '2026-06-01', limits)?.man).toBe(7);
  expect(screeningLimit('dudit', '2026-06-01', limits)).toBeUndefined();
  expect(screeningLimit('dudit', '2026-06-01')).toMatchObject({ man: 6, woman: 2 });
});
