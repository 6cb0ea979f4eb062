import { expect, test } from 'vitest';
import {
  ageOfPersonOn,
  birthDateOf,
  formatPersonalNumber,
  parsePersonalNumber,
  personalNumberSchema,
} from './personal-number.ts';

const today = '2026-11-15';

/** Gives six digits of birth and three of the birth number their check digit, so that no real person's number is written here. */
function numberOf(nine: string): string {
  for (let digit = 0; digit < 10; digit += 1) {
    const result = parsePersonalNumber(`${nine}${digit}`, '2099-01-01');
    if (result.ok) return `${nine}${digit}`;
  }
  throw new Error(`no check digit for ${nine}`);
}

test.each(['19121212-1212', '191212121212', '19 12 12 12-1212'])(
  'twelve digits are read as they are written: %s',
  (text) => {
    expect(parsePersonalNumber(text, today)).toEqual({
      ok: true,
      number: '191212121212',
      kind: 'personnummer',
      birthDate: '1912-12-12',
    });
  },
);

test('ten digits get the latest century that is not in the future', () => {
  expect(parsePersonalNumber('121212-1212', today)).toMatchObject({ number: '201212121212' });
  expect(parsePersonalNumber('121212-1212', '2012-12-12')).toMatchObject({
    birthDate: '2012-12-12',
  });
  expect(parsePersonalNumber('121212-1212', '2012-12-11')).toMatchObject({
    birthDate: '1912-12-12',
  });
});

test('a plus sign says a hundred years older', () => {
  expect(parsePersonalNumber('121212+1212', today)).toMatchObject({ number: '191212121212' });
});

test('a samordningsnummer has 60 added to the day of birth', () => {
  const number = numberOf('701063239');
  expect(parsePersonalNumber(number, today)).toEqual({
    ok: true,
    number: `19${number}`,
    kind: 'samordningsnummer',
    birthDate: '1970-10-03',
  });
});

test('a samordningsnummer of ten digits gets its century by the day it stands for', () => {
  const number = numberOf('261175239');
  expect(parsePersonalNumber(number, '2026-11-15')).toMatchObject({ birthDate: '2026-11-15' });
  expect(parsePersonalNumber(number, '2026-11-14')).toMatchObject({ birthDate: '1926-11-15' });
});

test.each(['', 'abc', '12121-1212', '1212121-1212', '191212121212345', '19121212_1212'])(
  'what is no personal number is refused: «%s»',
  (text) => {
    expect(parsePersonalNumber(text, today)).toEqual({
      ok: false,
      reason: 'PersonalNumberMalformed',
    });
  },
);

test.each(['19991301-1234', '19990229-1234', '19990400-1234', '19990460-1234', '19990495-1234'])(
  'a day that is not in the calendar is refused: %s',
  (text) => {
    expect(parsePersonalNumber(text, today)).toEqual({
      ok: false,
      reason: 'PersonalNumberDateInvalid',
    });
  },
);

test('each wrong check digit is refused', () => {
  for (const last of '013456789') {
    expect(parsePersonalNumber(`19121212-121${last}`, today)).toEqual({
      ok: false,
      reason: 'PersonalNumberCheckDigitWrong',
    });
  }
});

test('one born tomorrow is refused today', () => {
  expect(parsePersonalNumber(`20${numberOf('261116239')}`, today)).toEqual({
    ok: false,
    reason: 'PersonalNumberInFuture',
  });
});

test('a number is written with a sign, and tells birth date and age', () => {
  expect(formatPersonalNumber('191212121212')).toBe('19121212-1212');
  expect(birthDateOf('191212121212')).toBe('1912-12-12');
  expect(ageOfPersonOn('191212121212', '2012-12-11')).toBe(99);
  expect(ageOfPersonOn('191212121212', '2012-12-12')).toBe(100);
});

test.each([
  ['19121212-1212', 'PersonalNumberMalformed'],
  ['191213121212', 'PersonalNumberDateInvalid'],
  ['191212121213', 'PersonalNumberCheckDigitWrong'],
])('the schema of stored numbers refuses %s as %s', (text, reason) => {
  const parsed = personalNumberSchema.safeParse(text);
  expect(parsed.error?.issues.map(({ message }) => message)).toContain(reason);
});
