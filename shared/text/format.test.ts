import { describe, expect, it } from 'vitest';
import {
  amount,
  daysBetween,
  kronor,
  longDate,
  longMoment,
  monthName,
  shortDate,
  stockholmDate,
} from './format.ts';

describe('an amount', () => {
  it('is written in kronor and öre, as each language does', () => {
    expect(kronor('sv', 1_234_550)).toBe('12\u00a0345,50\u00a0kr');
    expect(kronor('en', 1_234_550)).toBe('SEK\u00a012,345.50');
    expect(amount('sv', 5)).toBe('0,05');
    expect(amount('sv', 100_000_000)).toBe('1\u00a0000\u00a0000,00');
  });

  it('below zero has a minus sign', () => {
    expect(amount('sv', -420_050)).toBe('\u22124\u00a0200,50');
  });
});

describe('a date', () => {
  it('is written with the month in words', () => {
    expect(longDate('sv', '2026-03-17')).toBe('17 mars 2026');
    expect(longDate('en', '2026-03-17')).toBe('17 March 2026');
    expect(shortDate('sv', '2026-03-17')).toBe('17 mars');
    expect(monthName('sv', '2026-03')).toBe('mars 2026');
  });

  it('of an instant is that of Stockholm, not of Greenwich', () => {
    expect(stockholmDate(new Date('2026-03-16T23:30:00Z'))).toBe('2026-03-17');
    expect(longMoment('sv', '2026-07-01T12:05:00Z')).toBe('1 juli 2026 kl. 14:05');
    expect(longMoment('en', '2026-01-01T12:05:00Z')).toBe('1 January 2026 at 13:05');
  });
});

it('days between two dates do not change with summer time', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});
