/**
 * What can be done about a refusal on SoL 12:2, which the board may grant but nobody has a right to:
 * no appeal to be tried in the matter, but a trial of its legality (SoL 35:1, KL 13 chap.).
 * UNVERIFIED, high: that the time counts from the board's notice on the bulletin board.
 */
import type { LetterInput } from './letter-input.ts';
import { youOf } from './you.ts';

export interface LegalityPhrases {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Whether something that was asked for beyond the right was refused, wholly or in part. */
export function refusesBeyondRight(letter: Pick<LetterInput, 'parts' | 'rows'>): boolean {
  return refuses(letter, '12:2');
}

/** Whether the right itself was refused, wholly or in part, or not tried (FL 33, SoL 35:1). */
export function refusesRight(letter: Pick<LetterInput, 'parts' | 'rows'>): boolean {
  return refuses(letter, '12:1');
}

/** A row can go against the applicant though the whole is granted: an income that was not stated. */
function refuses(
  { parts, rows }: Pick<LetterInput, 'parts' | 'rows'>,
  of: LetterInput['parts'][number]['statute'],
): boolean {
  const against = parts.some(({ statute, kind }) => statute === of && kind !== 'bifall');
  return against || rows.some(({ statute, outcome }) => statute === of && outcome !== 'bifall');
}

export function legalityPhrases(letter: LetterInput): LegalityPhrases {
  const you = youOf(letter.receiver.names);
  return {
    title: 'Det som vi har prövat enligt 12 kap. 2 § socialtjänstlagen',
    lines: [
      `En del av det som ${you.subject} har ansökt om är sådant som nämnden får ge, men som ingen har rätt till. Ett nej till det kan inte överklagas på vanligt sätt.`,
      `Den som är medlem av kommunen kan i stället begära att ${letter.court} prövar om beslutet är lagligt (laglighetsprövning, 13 kap. kommunallagen). Begäran ska ha kommit in till domstolen inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet är justerat. Ring oss på ${letter.unit.phone} om ${you.subject} vill veta vilken dag det är.`,
    ],
  };
}
