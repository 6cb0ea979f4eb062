import { expect, test } from 'vitest';
import { beforeSent, farAhead, longBefore } from './sensible-day.ts';

test('what comes of a remittal is not before it was sent', () => {
  expect(beforeSent('2026-11-01', '2026-11-02')).toBe('DayBeforeRemittal');
  expect(beforeSent('2026-11-02', '2026-11-02')).toBeUndefined();
  expect(beforeSent(undefined, '2026-11-02')).toBeUndefined();
});

test('what goes on may have begun a year before, and no earlier', () => {
  expect(longBefore('2025-11-01', '2026-11-02')).toBe('DayLongBefore');
  expect(longBefore('2025-11-02', '2026-11-02')).toBeUndefined();
  expect(longBefore(undefined, '2026-11-02')).toBeUndefined();
});

test('what is planned is within a year', () => {
  expect(farAhead('2027-11-03', '2026-11-02')).toBe('DayFarAhead');
  expect(farAhead('2027-11-02', '2026-11-02')).toBeUndefined();
  expect(farAhead(undefined, '2026-11-02')).toBeUndefined();
});
