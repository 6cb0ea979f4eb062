import { describe, expect, it } from 'vitest';
import { typedValue } from './typed-value.ts';

const label = { sv: '', en: '' };
const money = { id: 'a', kind: 'money', label } as const;
const date = { id: 'a', kind: 'date', label } as const;
const month = { id: 'a', kind: 'month', label } as const;
const phone = { id: 'a', kind: 'phone', label } as const;
const text = { id: 'a', kind: 'textarea', label } as const;

describe('what people type', () => {
  it.each([
    ['8400', 840000],
    ['8 400', 840000],
    ['8\u00a0400 kr', 840000],
    ['8400:-', 840000],
    ['1 234,50', 123450],
    ['1234.5 kronor', 123450],
    ['-20', -2000],
    ['0', 0],
    ['1.234,50', '1.234,50'],
    ['åtta', 'åtta'],
    ['1e9', '1e9'],
  ])('"%s" as an amount is %s', (typed, ore) => {
    expect(typedValue(money, [typed])).toBe(ore);
  });

  it.each([
    ['2026-11-03', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['3/11 2026', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['2026-02-30', '2026-02-30'],
    ['i morgon', 'i morgon'],
  ])('"%s" as a date is %s', (typed, day) => {
    expect(typedValue(date, [typed])).toBe(day);
  });

  it('is cleaned of spaces, line ends and signs that nobody sees', () => {
    expect(typedValue(phone, ['070-174 06 05'])).toBe('0701740605');
    expect(typedValue(month, ['2026/11'])).toBe('2026-11');
    expect(typedValue(text, ['  a\r\nb\u0000\u0007 '])).toBe('a\nb');
    expect(typedValue(text, ['   '])).toBeUndefined();
    expect(typedValue(text, [])).toBeUndefined();
  });
});
