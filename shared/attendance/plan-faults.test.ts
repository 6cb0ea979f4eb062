import { expect, test } from 'vitest';
import { planFaults } from './plan-faults.ts';

const sent = '2026-11-02';
const practice = { kind: 'practice', place: 'Storgården', hours: 40, from: '2026-11-09' };
const faults = (activities: readonly (typeof practice & { to?: string })[], searchHours = 0) =>
  planFaults({ activities, searchHours }, sent, '2026-11-04').map(
    ({ row, field, code }) => `${row}.${field} ${code}`,
  );

test('a plan of sensible days and hours has none', () => {
  expect(faults([{ ...practice, to: '2027-12-31' }, practice])).toEqual([]);
  expect(planFaults({}, sent, '2026-11-04')).toEqual([]);
});

test('days that are a slip of the pen are told, each at its activity', () => {
  expect(faults([practice, { ...practice, from: '1900-01-01' }])).toEqual(['1.from DayLongBefore']);
  expect(faults([{ ...practice, from: '2062-11-09' }])).toEqual(['0.from DayFarAhead']);
  expect(faults([{ ...practice, to: '2026-11-08' }])).toEqual(['0.to EndsBeforeItBegins']);
});

test('more than 80 hours in a week are told where they become too many', () => {
  expect(faults([practice, practice, { ...practice, hours: 1 }])).toEqual([
    '2.hours HoursTogether',
  ]);
  expect(faults([{ ...practice, from: '2026-11-10' }, practice], 1)).toEqual([
    '0.hours HoursTogether',
  ]);
});

test('what follows on each other is not added up', () => {
  const first = { ...practice, to: '2026-11-20' };
  const second = { ...practice, from: '2026-11-21' };
  expect(faults([first, first, second, second])).toEqual([]);
  expect(faults([first, first, { ...second, from: '2026-11-20' }])).toEqual([
    '2.hours HoursTogether',
  ]);
});
