/** A letter that comes after a decision in short, in easy Swedish and in English (språklagen 10 and 11 §§). */
import { kronor } from '../norm/kronor.ts';
import { longDate, monthName } from '../text/format.ts';
import type { CoverText } from './cover-texts.ts';
import type { ReviewLetter } from './review-letter-input.ts';
import { isDismissed } from './review-phrases.ts';

function easyDecision({ what, aboutDecisionOn }: ReviewLetter): readonly string[] {
  const day = longDate('sv', aboutDecisionOn);
  if (isDismissed(what)) {
    return [
      'Ditt överklagande kom för sent. Därför prövar vi det inte.',
      `Beslutet från den ${day} gäller som förut.`,
    ];
  }
  const { amount, before, month } = what;
  const sum = kronor(amount).sv;
  const now =
    amount === before
      ? `Du får lika mycket som förut: ${sum} för ${monthName('sv', month)}.`
      : `Du får ${sum} för ${monthName('sv', month)}. Förut stod det ${kronor(before).sv}.`;
  return [
    `Något var fel i beslutet från den ${day}. Vi har ändrat det.`,
    now,
    ...(amount > before ? [`Du får ${kronor(amount - before).sv} till.`] : []),
  ];
}

function englishDecision({ what, aboutDecisionOn }: ReviewLetter): readonly string[] {
  const day = longDate('en', aboutDecisionOn);
  if (isDismissed(what)) {
    return [
      'Your appeal came too late. We do not try it.',
      `The decision of ${day} stands as it is.`,
    ];
  }
  const { amount, before, month, law } = what;
  const sum = kronor(amount).en;
  const now =
    amount === before
      ? `The amount is the same: ${sum} for ${monthName('en', month)}.`
      : `You will get ${sum} for ${monthName('en', month)}. Before it said ${kronor(before).en}.`;
  return [
    `We ${law === 'FL 36' ? 'correct' : 'change'} the decision of ${day}, since something in it was wrong.`,
    now,
    ...(amount > before ? [`The difference, ${kronor(amount - before).en}, is paid to you.`] : []),
  ];
}

/** The letter in short, in each language of the last page. */
export function reviewCoverTexts(letter: ReviewLetter): readonly CoverText[] {
  const { appealable, unit } = letter;
  return [
    {
      lang: 'sv-SE',
      title: 'Brevet på lätt svenska',
      lines: [
        ...easyDecision(letter),
        'På första sidan står varför.',
        ...(appealable
          ? [
              'Tycker du att det är fel? Då kan du klaga. Det heter att överklaga. Du måste göra det inom tre veckor. Vi hjälper dig om du ringer. Det kostar ingenting.',
            ]
          : []),
        `Är något svårt att förstå? Ring ${unit.phone}. Du kan få en tolk.`,
      ],
    },
    {
      lang: 'en-GB',
      title: 'This letter in English',
      lines: [
        ...englishDecision(letter),
        'The first page tells the reasons. The Swedish letter is the decision; this is a summary.',
        ...(appealable
          ? [
              'If you think that this is wrong, you can appeal. The appeal must reach us within three weeks of the day on which you received this decision. How to appeal is told in the letter. Call us if you want help. It costs nothing.',
            ]
          : []),
        `If something is unclear, call ${unit.phone}. You can have an interpreter.`,
      ],
    },
  ];
}
