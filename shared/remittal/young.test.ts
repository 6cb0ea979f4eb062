import { describe, expect, test } from 'vitest';
import { assessedAs, youngRuleOn } from './young.ts';

const day = '2026-11-02';
const at = (born: string, on = day) => assessedAs({ personalNumber: `${born}9801` }, on);

describe('who is remitted at once', () => {
  test.each([
    ['nineteen years old', '20070314', 'ung'],
    ['turns 25 tomorrow', '20011103', 'ung'],
    ['turns 25 today', '20011102', 'vuxen'],
    ['turned 25 yesterday', '20011101', 'vuxen'],
  ])('%s', (_, born, as) => {
    expect(at(born)).toBe(as);
  });

  test('of the same person, until the birthday and not on it', () => {
    expect([at('20011103', '2026-11-02'), at('20011103', '2026-11-03')]).toEqual(['ung', 'vuxen']);
  });

  test('nobody whose personal number is not known', () => {
    expect(assessedAs({}, day)).toBe('vuxen');
    expect(assessedAs(undefined, day)).toBe('vuxen');
  });
});

test('the age is dated data: another holds from its own day', () => {
  const rule = { source: 'ett beslut', unverified: false };
  const rules = [
    { ...rule, from: '2000-01-01', under: 25 },
    { ...rule, from: '2026-11-02', under: 20 },
  ];
  const ages = ['2026-11-01', '2026-11-02'].map((on) => youngRuleOn(on, rules).under);
  expect(ages).toEqual([25, 20]);
  const number = { personalNumber: '200403149801' };
  expect(assessedAs(number, day, youngRuleOn('2026-11-01', rules))).toBe('ung');
  expect(assessedAs(number, day, youngRuleOn(day, rules))).toBe('vuxen');
  expect(() => youngRuleOn('1999-12-31', rules)).toThrow('nothing says');
});
