import type { Phrase, PhraseBank } from '../../../shared/phrase/phrase.ts';
import type { PhraseVersion } from '../../../shared/phrase/phrases-for.ts';

/** Every wording of a phrase, the one that begins last first. */
export function versionsOf(
  id: string,
  banks: readonly PhraseBank[],
): readonly (PhraseVersion & { readonly from: string })[] {
  return banks
    .toReversed()
    .toSorted((a, b) => b.from.localeCompare(a.from))
    .flatMap(({ id: bank, from, phrases }) =>
      phrases.filter((phrase) => phrase.id === id).map((phrase) => ({ phrase, bank, from })),
    );
}

/** The wording that begins last, from which the next is written. */
export function newestPhrase(id: string, banks: readonly PhraseBank[]): Phrase | undefined {
  return versionsOf(id, banks)[0]?.phrase;
}
