/** Amounts and dates in words and figures, as people read them. Pure: the same text on any machine. */
import type { Lang } from './language.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const stockholm = 'Europe/Stockholm';

const nonBreakingSpace = '\u00a0';

/**
 * An amount in kronor with two decimals: 1234550 öre → "12 345,50 kr" (en: "SEK 12,345.50").
 * @param ore whole öre; negative amounts get a minus sign
 */
export function kronor(lang: Lang, ore: number): string {
  return lang === 'sv'
    ? `${amount(lang, ore)}${nonBreakingSpace}kr`
    : `SEK${nonBreakingSpace}${amount(lang, ore)}`;
}

/** The same without the currency, for columns that say it in their head. */
export function amount(lang: Lang, ore: number): string {
  const [thousands, decimal] = lang === 'sv' ? [nonBreakingSpace, ','] : [',', '.'];
  const whole = String(Math.trunc(Math.abs(ore) / 100));
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  const rest = String(Math.abs(ore) % 100).padStart(2, '0');
  return `${ore < 0 ? '\u2212' : ''}${grouped}${decimal}${rest}`;
}

/** Formats made already: making one takes longer than a whole list takes to write. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, format);
  return format;
}

function written(lang: Lang, instant: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locales[lang], options).format(new Date(instant));
}

/** 'YYYY-MM-DD' → "17 mars 2026". */
export function longDate(lang: Lang, date: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return written(lang, `${date}T00:00:00Z`, options);
}

/** 'YYYY-MM-DD' → "17 mars", for lists where the year is plain. */
export function shortDate(lang: Lang, date: string): string {
  return written(lang, `${date}T00:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** 'YYYY-MM-DD' → "måndag 23 november", for the days of a week. */
export function dayName(lang: Lang, date: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return written(lang, `${date}T00:00:00Z`, options);
}

/** 'YYYY-MM' → "mars 2026". */
export function monthName(lang: Lang, month: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return written(lang, `${month}-01T00:00:00Z`, options);
}

/** An instant, in Stockholm's time: "17 mars 2026 kl. 14:05". */
export function longMoment(lang: Lang, instant: string): string {
  const date = written(lang, instant, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: stockholm,
  });
  const time = written(lang, instant, { hour: '2-digit', minute: '2-digit', timeZone: stockholm });
  return lang === 'sv' ? `${date} kl. ${time}` : `${date} at ${time}`;
}

/** The calendar date in Stockholm at an instant: 'YYYY-MM-DD'. */
export function stockholmDate(instant: Date): string {
  // Swedish short dates are ISO dates.
  return formatOf('sv-SE', { timeZone: stockholm }).format(instant);
}

/** Whole days from one date to another ('YYYY-MM-DD'); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
