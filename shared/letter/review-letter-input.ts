/**
 * What a letter is written from that comes after a decision: a correction (FL 36 §), a change (FL 37–38
 * §§), or the dismissal of an appeal that came too late (FL 45 §).
 */
import type { LetterInput } from './letter-input.ts';

/** What every letter of the authority has: sender, receiver, case, and who decided. */
type Framed = Pick<
  LetterInput,
  'unit' | 'receiver' | 'caseNumber' | 'court' | 'decidedBy' | 'decidedOn'
>;

/** How a decision was corrected or changed. Amounts in whole öre. */
export interface Amended {
  readonly law: 'FL 36' | 'FL 37' | 'FL 38';
  readonly month: string;
  readonly amount: number;
  readonly before: number;
  readonly wrong: string;
  readonly instead: string;
  /** The provisions that the decision rests on, as it names them: 'SoL 12:1'. */
  readonly provisions: readonly string[];
}

/** Why an appeal is not tried. */
export interface Dismissed {
  readonly law: 'FL 45';
  readonly receivedDecisionOn: string;
  readonly lastDay: string;
  readonly arrivedOn: string;
}

export interface ReviewLetter extends Framed {
  /** The day of the decision that it is about. */
  readonly aboutDecisionOn: string;
  readonly what: Amended | Dismissed;
  readonly reasons: readonly string[];
  /** Whether förvaltningsrätten tries it: decisions under SoL 12:2 are tried for legality instead. */
  readonly appealable: boolean;
}
