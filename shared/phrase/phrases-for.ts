import type { Phrase, PhraseBank, PhraseUse } from './phrase.ts';

/** What a phrase is looked for: a row of a calculation, or the decision as a whole. */
export type PhraseSubject =
  | { readonly of: 'row'; readonly group: string; readonly kind: string }
  | { readonly of: 'decision' };

export interface PhraseSearch {
  readonly subject: PhraseSubject;
  readonly decision: Phrase['decisions'][number];
  /** The day of the decision, 'YYYY-MM-DD'. */
  readonly date: string;
}

/** A phrase with the bank that its wording comes from: a decision keeps both names. */
export interface PhraseVersion {
  readonly phrase: Phrase;
  readonly bank: string;
}

/**
 * The phrases that hold on a day, one version of each: that of the bank that began last, and of banks that
 * began the same day the one later in the list.
 */
export function phrasesOn(date: string, banks: readonly PhraseBank[]): readonly PhraseVersion[] {
  const versions = new Map<string, PhraseVersion>();
  const holding = banks.filter(({ from, to }) => from <= date && (to === undefined || date <= to));
  for (const { id: bank, phrases } of holding.toSorted((a, b) => a.from.localeCompare(b.from))) {
    for (const phrase of phrases) versions.set(phrase.id, { phrase, bank });
  }
  return [...versions.values()];
}

/**
 * The phrases that fit, in the order of the bank, those for the very kind of row before those for any
 * kind of its group.
 */
export function phrasesFor(
  banks: readonly PhraseBank[],
  { subject, decision, date }: PhraseSearch,
): readonly PhraseVersion[] {
  return phrasesOn(date, banks)
    .filter(({ phrase }) => phrase.decisions.includes(decision) && fits(phrase.use, subject))
    .toSorted((a, b) => breadth(a.phrase.use) - breadth(b.phrase.use));
}

function fits(use: PhraseUse, subject: PhraseSubject): boolean {
  if (use.of === 'decision' || subject.of === 'decision') return use.of === subject.of;
  return use.group === subject.group && (use.kinds?.includes(subject.kind) ?? true);
}

const breadth = (use: PhraseUse): number => (use.of === 'row' && use.kinds !== undefined ? 0 : 1);
