import type { CalculationRow } from '../norm/calculation.ts';
import { fillPhrase } from '../phrase/fill-phrase.ts';
import type { PhraseBank } from '../phrase/phrase.ts';
import { type PhraseVersion, phrasesOn } from '../phrase/phrases-for.ts';
import { placeholdersIn } from '../phrase/placeholder.ts';
import type { Proposal } from './proposed.ts';

/** The standard texts of a day by their id, each with the bank that its wording comes from. */
export type PhraseBook = ReadonlyMap<string, PhraseVersion>;

export function phraseBook(banks: readonly PhraseBank[], date: string): PhraseBook {
  return new Map(phrasesOn(date, banks).map((version) => [version.phrase.id, version]));
}

/** What a standard text can say of a row: its name, its amounts in öre and the month. */
export interface ReasonSubject {
  readonly label: { readonly sv: string };
  readonly applied: number;
  readonly approved: number;
  readonly month: string;
  /** The limit that a cost is over, öre. */
  readonly limit?: number;
}

export function subjectOf(row: CalculationRow, month: string): ReasonSubject {
  const { label, applied, approved, flag } = row;
  return { label, applied, approved, month, ...(flag ? { limit: flag.limit } : {}) };
}

/** A need beyond the right, as a standard text can say it. */
export function beyondSubject(
  { what, applied, granted }: NonNullable<Proposal['beyond']>[number],
  month: string,
): ReasonSubject {
  return { label: { sv: what }, applied, approved: granted, month };
}

/** A standard text in Swedish, the language of decisions, with what is known in its blanks. */
export function filledReason({ phrase }: PhraseVersion, subject: ReasonSubject): string {
  const { applied, approved, month, limit, label } = subject;
  const name = `${label.sv.slice(0, 1).toLowerCase()}${label.sv.slice(1)}`;
  return fillPhrase(phrase, {
    sokt: applied,
    godkant: approved,
    skillnad: Math.max(0, applied - approved),
    manad: month,
    post: name,
    ...(limit === undefined ? {} : { grans: limit }),
  }).text.sv;
}

/** The reason as the applicant reads it: what was written, else the standard text that was chosen. */
export function reasonText(
  written: { readonly phrase?: string; readonly reason?: string },
  subject: ReasonSubject,
  book: PhraseBook,
): string | undefined {
  if (written.reason !== undefined) return written.reason;
  const version = written.phrase === undefined ? undefined : book.get(written.phrase);
  return version && filledReason(version, subject);
}

/** Whether a text has blanks that a person must still fill. */
export function hasBlanks(text: string): boolean {
  return placeholdersIn(text).length > 0;
}
