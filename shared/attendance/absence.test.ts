import { expect, test } from 'vitest';
import { absenceFigures, groundsIn, invalidAbsences, settled, unanswered } from './absence.ts';
import { explained, registeredAs } from './attendance.builder.ts';
import { attendanceRulesOn } from './rules.ts';

const waiting = registeredAs('invalid_absence', '2026-11-27');
const told = explained(registeredAs('invalid_absence', '2026-11-23'));
const absences = invalidAbsences([waiting, registeredAs('sick_uncertified'), told]);

test('the figures tell those that wait from those that are settled', () => {
  expect(absenceFigures(absences, '2026-11-30')).toEqual({ invalid: 2, waiting: 1, settled: 1 });
  // Asked on 27 November, seven days to answer: the last of them is 4 December.
  expect(absenceFigures(absences, '2026-12-04')).toEqual({ invalid: 2, waiting: 1, settled: 1 });
  expect(absenceFigures(absences, '2026-12-05')).toEqual({ invalid: 2, waiting: 0, settled: 2 });
});

test('unanswered are those whose day has not passed', () => {
  expect(unanswered(absences, '2026-12-04').map(({ date }) => date)).toEqual(['2026-11-27']);
  expect(unanswered(absences, '2026-12-05')).toEqual([]);
});

test('an absence on the last day of the support month and on the first of the month before are near', () => {
  const both = invalidAbsences([
    registeredAs('invalid_absence', '2026-11-30'),
    registeredAs('invalid_absence', '2026-10-01'),
  ]);
  expect(groundsIn(settled(both, '2027-01-01'), '2026-11')).toHaveLength(2);
});

test('the times are settings that nobody has confirmed, and hold from a day on', () => {
  expect(attendanceRulesOn('2026-11-22')).toMatchObject({ answerDays: 7, unverified: true });
  expect(attendanceRulesOn('2000-01-01').source).toMatch(/SoL 12:5/);
  expect(() => attendanceRulesOn('1999-12-31')).toThrow('no rules of attendance');
});
