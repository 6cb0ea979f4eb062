import { isDate } from '../household/age.ts';
import { parsePersonalNumber } from '../household/personal-number.ts';
import type { Field } from './question.ts';

/** What was typed, cleaned of what nobody sees: outer space, odd line ends, control characters. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** "1 234,50", "1234.50", "8 400 kr", "8400:-" in whole öre; undefined when it is no amount. */
function oreOf(text: string): number | undefined {
  const bare = text.replaceAll(/\s/g, '').replace(/(kronor|kr|:-)\.?$/i, '');
  const parts = /^(-?)(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!parts?.[2]) return undefined;
  const ore = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] ? -ore : ore;
}

const twoDigits = (text: string) => text.padStart(2, '0');

/** A date as people write it: 2026-11-03, 20261103, 2026/11/3, 3/11 2026, 3.11.2026. */
function dateOf(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const [year, month, day] = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3]]
    : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDate(date) ? date : undefined;
}

/** A month as people write it: 2026-11, 202611, 2026/11. */
function monthOf(text: string): string | undefined {
  const parts = /^(\d{4})[-/. ]?(\d{1,2})$/.exec(text);
  return parts?.[1] && parts[2] ? `${parts[1]}-${twoDigits(parts[2])}` : undefined;
}

/** Ten digits can be read only when it is known what day it is. */
function personalNumberOf(text: string, today: string | undefined): string {
  const bare = text.replaceAll(/\s/g, '');
  if (today !== undefined) {
    const result = parsePersonalNumber(bare, today);
    if (result.ok) return result.number;
  }
  return bare.replaceAll('-', '');
}

const yesNo = new Map([
  ['yes', true],
  ['no', false],
]);

/**
 * The typed values of one form field as an answer; undefined when nothing was typed. What cannot be
 * understood is given back as it stands, to be refused by the schema.
 */
export function typedValue(
  question: Exclude<Field, { kind: 'note' }>,
  typed: readonly string[],
  today?: string,
): unknown {
  if (question.kind === 'choices') return [...new Set(typed.filter((value) => value !== ''))];
  const text = clean(typed[0] ?? '');
  if (text === '') return undefined;
  switch (question.kind) {
    case 'money':
      return oreOf(text) ?? text;
    case 'number':
      return /^-?\d{1,9}$/.test(text.replaceAll(/\s/g, ''))
        ? Number(text.replaceAll(/\s/g, ''))
        : text;
    case 'date':
      return dateOf(text) ?? text;
    case 'month':
      return monthOf(text) ?? text;
    case 'personal_number':
      return personalNumberOf(text, today);
    case 'phone':
      return text.replaceAll(/[\s\-()/]/g, '');
    case 'yes_no':
      return yesNo.get(text) ?? text;
    case 'confirm':
      return text === 'yes' ? true : text;
    default:
      return text;
  }
}
