import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { endOfDay, localDate, localHour, startOfDay } from './stockholm.ts';

const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('every instant lies within the day that its date names', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const date = localDate(instant);
      expect(startOfDay(date) <= instant && instant <= endOfDay(date)).toBe(true);
    }),
  );
});

test('each day begins at midnight, one millisecond after the day before ended', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const date = localDate(instant);
      expect(localHour(startOfDay(date))).toBe(0);
      expect(Date.parse(startOfDay(addDays(date, 1))) - Date.parse(endOfDay(date))).toBe(1);
    }),
  );
});
