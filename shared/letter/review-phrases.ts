/** The standing phrases of letters that come after a decision, in plain Swedish (språklagen 11 §). */
import { kronor } from '../norm/kronor.ts';
import { longDate, monthName } from '../text/format.ts';
import { cited } from './cited.ts';
import type { Amended, Dismissed, ReviewLetter } from './review-letter-input.ts';
import { youOf } from './you.ts';

const date = (day: string): string => longDate('sv', day);

const LAWS = {
  'FL 36':
    'En myndighet får rätta ett beslut som innehåller en uppenbar felaktighet på grund av ett skrivfel, räknefel eller något annat liknande förbiseende (36 § förvaltningslagen).',
  'FL 37': 'En myndighet får ändra ett beslut som den anser är felaktigt (37 § förvaltningslagen).',
  'FL 38':
    'En myndighet ska ändra ett beslut som är uppenbart felaktigt i något väsentligt, om det kan göras snabbt och enkelt och inte blir till nackdel för någon (38 § förvaltningslagen).',
  'FL 45':
    'Ett överklagande ska ha kommit in till myndigheten inom tre veckor från den dag då den som överklagar fick del av beslutet (44 § förvaltningslagen). Har det kommit in för sent ska det avvisas (45 § förvaltningslagen).',
} as const;

/** The rule that the letter rests on, in words. */
export function rulePhrase({ what }: ReviewLetter): string {
  return LAWS[what.law];
}

/** The provisions of the assistance, as the decision names them: a change is decided on them anew (FL 32 §). */
export function provisionsOf({ what }: ReviewLetter): readonly string[] {
  return isDismissed(what) ? [] : what.provisions.map(cited);
}

export function isDismissed(what: Amended | Dismissed): what is Dismissed {
  return what.law === 'FL 45';
}

/** The name of the letter. */
export function reviewTitle(letter: ReviewLetter): string {
  const { what, aboutDecisionOn, receiver } = letter;
  if (isDismissed(what)) return `Vi prövar inte ${youOf(receiver.names).ownNeuter} överklagande`;
  const done = what.law === 'FL 36' ? 'Rättelse' : 'Ändring';
  return `${done} av beslutet den ${date(aboutDecisionOn)}`;
}

/** What was decided, in one sentence, and what follows of it. */
export function reviewHeadline(letter: ReviewLetter): {
  readonly main: string;
  readonly more: readonly string[];
} {
  const { what, aboutDecisionOn, receiver } = letter;
  const you = youOf(receiver.names);
  if (isDismissed(what)) {
    return {
      main: `Vi avvisar ${you.ownNeuter} överklagande, för att det kom in för sent.`,
      more: [`Beslutet den ${date(aboutDecisionOn)} gäller som det är.`],
    };
  }
  const done = what.law === 'FL 36' ? 'rättar' : 'ändrar';
  return {
    main: `Vi ${done} beslutet den ${date(aboutDecisionOn)}.`,
    more: [amountPhrase(letter, what), ...differencePhrase(letter, what)],
  };
}

function amountPhrase({ receiver }: ReviewLetter, { amount, before, month }: Amended): string {
  const you = youOf(receiver.names);
  const sum = `${kronor(amount).sv} för ${monthName('sv', month)}`;
  if (amount === before) return `Beloppet är detsamma: ${sum}.`;
  return `${you.Subject} får ${sum}. Förut stod det ${kronor(before).sv}.`;
}

function differencePhrase({ receiver }: ReviewLetter, { amount, before }: Amended): string[] {
  if (amount <= before) return [];
  const you = youOf(receiver.names);
  return [`Skillnaden, ${kronor(amount - before).sv}, betalas ut till ${you.object}.`];
}

/** The dates that make an appeal late. */
export function datePhrases({ receiver }: ReviewLetter, what: Dismissed): readonly string[] {
  const you = youOf(receiver.names);
  return [
    `${you.Subject} fick del av beslutet den ${date(what.receivedDecisionOn)}.`,
    `Sista dagen att överklaga var den ${date(what.lastDay)}.`,
    `Överklagandet kom in till oss den ${date(what.arrivedOn)}.`,
  ];
}

/** What the reader has before them. */
export function reviewNextSteps(letter: ReviewLetter): readonly string[] {
  const you = youOf(letter.receiver.names);
  const both = isDismissed(letter.what)
    ? []
    : [
        'Spara båda breven. Det första beslutet finns kvar, och det här gäller tillsammans med det.',
      ];
  const appeal = letter.appealable
    ? `${you.Subject} kan överklaga det här beslutet. Hur ${you.subject} gör står längre fram i brevet.`
    : `Det här beslutet kan laglighetsprövas enligt 13 kap. kommunallagen. Ring oss så berättar vi hur det går till.`;
  return [...both, appeal];
}
