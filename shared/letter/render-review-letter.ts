/**
 * The letter of a correction, of a change or of a dismissed appeal, as a tagged PDF: what was decided,
 * why, what happens now, and how to appeal. The letter of the first decision stays as it is.
 */
import { longDate } from '../text/format.ts';
import { writeAppeal } from './appeal-part.ts';
import { bullets, callout, heading, paragraph } from './blocks.ts';
import { drawFeet, drawLetterhead } from './letterhead.ts';
import { deciderPhrase } from './phrases.ts';
import { reviewCoverTexts } from './review-cover-texts.ts';
import type { ReviewLetter } from './review-letter-input.ts';
import {
  datePhrases,
  isDismissed,
  provisionsOf,
  reviewHeadline,
  reviewNextSteps,
  reviewTitle,
  rulePhrase,
} from './review-phrases.ts';
import { finish, newSheet, type Sheet } from './sheet.ts';
import { writeCovers } from './write-covers.ts';

function writeWhat(sheet: Sheet, letter: ReviewLetter): void {
  const { what, reasons } = letter;
  if (isDismissed(what)) {
    heading(sheet, 'section', 'Varför vi beslutar så');
    bullets(sheet, datePhrases(letter, what));
  } else {
    heading(sheet, 'section', 'Det som var fel');
    paragraph(sheet, what.wrong);
    heading(sheet, 'section', 'Det som gäller nu');
    paragraph(sheet, what.instead);
    heading(sheet, 'section', 'Varför vi beslutar så');
  }
  for (const reason of reasons) paragraph(sheet, reason);
}

/**
 * Renders the letter.
 * @param now ISO instant, written in the document; the same arguments give the same bytes
 * @returns the bytes of the PDF
 */
export function renderReviewLetter(letter: ReviewLetter, now: string): Promise<Uint8Array> {
  const title = reviewTitle(letter);
  const sheet = newSheet(
    `${title}, ${letter.caseNumber}`,
    `${letter.unit.authority}, ${letter.unit.name}`,
    now,
  );
  drawLetterhead(sheet, letter, longDate('sv', letter.decidedOn));
  heading(sheet, 'title', title);
  const { main, more } = reviewHeadline(letter);
  callout(sheet, main, more);
  writeWhat(sheet, letter);
  heading(sheet, 'section', 'Regler som vi har använt');
  paragraph(sheet, rulePhrase(letter));
  const provisions = provisionsOf(letter);
  if (provisions.length > 0) {
    paragraph(sheet, 'Om biståndet har vi använt:');
    bullets(sheet, provisions);
  }
  heading(sheet, 'section', 'Vad som händer nu');
  bullets(sheet, reviewNextSteps(letter));
  heading(sheet, 'section', 'Vem som har beslutat');
  paragraph(sheet, deciderPhrase(letter));
  if (letter.appealable) {
    sheet.doc.addPage();
    writeAppeal(sheet, letter);
  }
  writeCovers(sheet, reviewCoverTexts(letter));
  drawFeet(sheet, letter);
  return finish(sheet);
}
