/**
 * Personnummer and samordningsnummer: read as people write them, kept as twelve digits.
 * A samordningsnummer has 60 added to the day of birth. Imports only calendar arithmetic.
 */
import * as z from 'zod';
import { ageOn, isDate } from './age.ts';

export type PersonalNumberRefusal =
  | 'PersonalNumberMalformed'
  | 'PersonalNumberDateInvalid'
  | 'PersonalNumberInFuture'
  | 'PersonalNumberCheckDigitWrong';

export type PersonalNumberResult =
  | {
      readonly ok: true;
      /** Twelve digits, YYYYMMDDNNNN. */
      readonly number: string;
      readonly kind: 'personnummer' | 'samordningsnummer';
      readonly birthDate: string;
    }
  | { readonly ok: false; readonly reason: PersonalNumberRefusal };

const written = /^(?<century>\d{2})?(?<six>\d{6})(?<sign>[-+])?(?<four>\d{4})$/;

/** Luhn's sum over the ten last digits is a multiple of ten. */
function checkDigitIsRight(tenDigits: string): boolean {
  const sum = [...tenDigits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/**
 * With ten digits the century is the latest that makes the birth not later than `today`; a plus
 * sign says that the person has turned (or turns this year) a hundred, a hundred years earlier.
 */
function centuryOf(six: string, sign: string | undefined, today: string): string {
  const century = Number(today.slice(0, 2));
  const day = String(Number(six.slice(4)) % 60).padStart(2, '0');
  const inThisCentury = `${century}${six.slice(0, 2)}-${six.slice(2, 4)}-${day}`;
  const latest = inThisCentury > today ? century - 1 : century;
  return String(sign === '+' ? latest - 1 : latest);
}

/** The birth date, 'YYYY-MM-DD', in twelve digits; a samordningsnummer's 60 is taken off the day. */
export function birthDateOf(number: string): string {
  const day = Number(number.slice(6, 8));
  const calendarDay = day > 60 ? day - 60 : day;
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(calendarDay).padStart(2, '0')}`;
}

/**
 * Reads a personal number as it is typed: ten or twelve digits, with or without sign and spaces.
 * @param today 'YYYY-MM-DD', decides the century of ten digits and what is in the future
 */
export function parsePersonalNumber(text: string, today: string): PersonalNumberResult {
  const groups = written.exec(text.replaceAll(/\s/g, ''))?.groups;
  const { six, four, sign } = groups ?? {};
  if (six === undefined || four === undefined) {
    return { ok: false, reason: 'PersonalNumberMalformed' };
  }
  const number = `${groups?.century ?? centuryOf(six, sign, today)}${six}${four}`;
  const birthDate = birthDateOf(number);
  if (!isDate(birthDate)) return { ok: false, reason: 'PersonalNumberDateInvalid' };
  if (!checkDigitIsRight(`${six}${four}`)) {
    return { ok: false, reason: 'PersonalNumberCheckDigitWrong' };
  }
  if (birthDate > today) return { ok: false, reason: 'PersonalNumberInFuture' };
  const kind = Number(six.slice(4)) > 60 ? 'samordningsnummer' : 'personnummer';
  return { ok: true, number, kind, birthDate };
}

/** Twelve digits as they are written for people: 'YYYYMMDD-NNNN'. */
export function formatPersonalNumber(number: string): string {
  return `${number.slice(0, 8)}-${number.slice(8)}`;
}

/** Age in whole years on a date, from twelve digits. */
export function ageOfPersonOn(number: string, date: string): number {
  return ageOn(birthDateOf(number), date);
}

/** Twelve digits with a real date and the right check digit, for items and inputs. */
export const personalNumberSchema = z
  .string()
  .regex(/^\d{12}$/, { error: 'PersonalNumberMalformed' })
  .refine((number) => isDate(birthDateOf(number)), { error: 'PersonalNumberDateInvalid' })
  .refine((number) => checkDigitIsRight(number.slice(2)), {
    error: 'PersonalNumberCheckDigitWrong',
  });
