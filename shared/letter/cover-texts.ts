/**
 * The letter in short, in easy Swedish and in English, for all: nobody has to ask for it, and nobody
 * is taken to need it. The decision itself is the Swedish letter (språklagen 10 and 11 §§).
 */
import { kronor } from '../norm/kronor.ts';
import { longDate, monthName } from '../text/format.ts';
import { refusesRight } from './legality-phrases.ts';
import type { LetterInput } from './letter-input.ts';

/** A part of the last page: its own language, so that a screen reader speaks it rightly. */
export interface CoverText {
  readonly lang: 'sv-SE' | 'en-GB';
  readonly title: string;
  readonly lines: readonly string[];
}

function easyDecision(letter: LetterInput): string {
  const month = monthName('sv', letter.month);
  const sum = kronor(letter.amount).sv;
  switch (letter.kind) {
    case 'bifall':
      return `Vi säger ja. Du får ${sum} för ${month}.`;
    case 'delavslag':
      return `Vi säger ja till en del. Du får ${sum} för ${month}. Du får inte allt som du har bett om.`;
    case 'avslag':
      return `Vi säger nej. Du får inga pengar från oss för ${month}.`;
    case 'avvisning':
      return `Vi kan inte svara ja eller nej på din ansökan för ${month}.`;
  }
}

function englishDecision(letter: LetterInput): string {
  const month = monthName('en', letter.month);
  const sum = kronor(letter.amount).en;
  switch (letter.kind) {
    case 'bifall':
      return `We approve your application. You will get ${sum} for ${month}.`;
    case 'delavslag':
      return `We approve a part of your application. You will get ${sum} for ${month}, but not all that you applied for.`;
    case 'avslag':
      return `We refuse your application. You will not get assistance for ${month}.`;
    case 'avvisning':
      return `We cannot try your application for ${month}.`;
  }
}

function easySwedish(letter: LetterInput): CoverText {
  const { payment, unit } = letter;
  return {
    lang: 'sv-SE',
    title: 'Brevet på lätt svenska',
    lines: [
      easyDecision(letter),
      ...(payment === undefined || letter.amount === 0
        ? []
        : [`Pengarna kommer den ${longDate('sv', payment.on)}.`]),
      'På första sidan står varför. Sedan står hur vi har räknat.',
      ...(refusesRight(letter)
        ? [
            'Tycker du att beslutet är fel? Då kan du klaga. Det heter att överklaga. Du måste göra det inom tre veckor. Vi hjälper dig om du ringer. Det kostar ingenting.',
          ]
        : []),
      `Är något svårt att förstå? Ring ${unit.phone}. Du kan få en tolk.`,
    ],
  };
}

function english(letter: LetterInput): CoverText {
  const { payment, unit } = letter;
  return {
    lang: 'en-GB',
    title: 'This letter in English',
    lines: [
      englishDecision(letter),
      ...(payment === undefined || letter.amount === 0
        ? []
        : [`The money is paid on ${longDate('en', payment.on)}.`]),
      'The first page tells the reasons, and the pages after it how we have calculated. The Swedish letter is the decision; this is a summary.',
      ...(refusesRight(letter)
        ? [
            'If you think that the decision is wrong, you can appeal. The appeal must reach us within three weeks of the day on which you received the decision. How to appeal is told in the letter. Call us if you want help. It costs nothing.',
          ]
        : []),
      `If something is unclear, call ${unit.phone}. You can have an interpreter.`,
    ],
  };
}

/** The letter in short, in each language of the last page. */
export function coverTexts(letter: LetterInput): readonly CoverText[] {
  return [easySwedish(letter), english(letter)];
}
