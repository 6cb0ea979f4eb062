/**
 * The decision letter as a tagged PDF in plain Swedish: the decision on the first page, then the
 * calculation row by row, then how to appeal where it goes against the applicant.
 * Pure but for PDFKit; how it is bundled is told in `sheet.ts`.
 */
import { longDate } from '../text/format.ts';
import { writeAppeal } from './appeal-part.ts';
import { bullets, callout, heading, paragraph } from './blocks.ts';
import { calculationTables } from './calculation-tables.ts';
import { cited } from './cited.ts';
import { coverTexts } from './cover-texts.ts';
import { heardPhrase } from './heard-phrase.ts';
import { legalityPhrases, refusesBeyondRight, refusesRight } from './legality-phrases.ts';
import { goesAgainst, type LetterInput } from './letter-input.ts';
import { drawFeet, drawLetterhead } from './letterhead.ts';
import {
  deciderPhrase,
  groundPhrase,
  headline,
  month,
  paymentPhrase,
  standingNextSteps,
  sumPhrase,
  title,
} from './phrases.ts';
import { refusedRows } from './refused-rows.ts';
import { finish, newSheet, type Sheet } from './sheet.ts';
import { table } from './table.ts';
import { writeCovers } from './write-covers.ts';

function writeDecision(sheet: Sheet, letter: LetterInput): void {
  heading(sheet, 'title', title(letter));
  const { main, more } = headline(letter);
  const payment = paymentPhrase(letter);
  callout(sheet, main, payment === undefined ? [more] : [payment, more]);

  heading(sheet, 'section', 'Varför vi beslutar så');
  for (const reason of letter.reasons) paragraph(sheet, reason);
  if (letter.circumstances.length > 0) {
    paragraph(sheet, 'Det här har varit avgörande:');
    bullets(sheet, letter.circumstances);
  }
  if (letter.ground !== undefined) {
    paragraph(sheet, groundPhrase(letter.ground));
  }
  for (const said of [heardPhrase(letter), sumPhrase(letter)]) {
    if (said !== undefined) paragraph(sheet, said);
  }

  const refused = refusedRows(letter);
  if (refused.length > 0) {
    heading(sheet, 'section', 'Det som går emot ansökan');
    bullets(sheet, refused);
  }

  heading(sheet, 'section', 'Regler som vi har använt');
  bullets(sheet, letter.rules.map(cited));
  heading(sheet, 'section', 'Vad som händer nu');
  bullets(sheet, [...letter.nextSteps, ...standingNextSteps(letter)]);
  heading(sheet, 'section', 'Vem som har beslutat');
  paragraph(sheet, deciderPhrase(letter));
}

function writeCalculation(sheet: Sheet, letter: LetterInput): void {
  const { calculation } = letter;
  if (calculation === undefined) return;
  sheet.doc.addPage();
  heading(sheet, 'part', `Så har vi räknat för ${month(letter)}`);
  paragraph(
    sheet,
    'SoL är socialtjänstlagen (2025:400) och SoF är socialtjänstförordningen (2025:468).',
  );
  for (const { title: name, table: rows } of calculationTables(letter, calculation)) {
    heading(sheet, 'topic', name);
    table(sheet, rows);
  }
  paragraph(
    sheet,
    `Beräkningen är gjord med tabellen ${calculation.normTable} och reglerna ${calculation.ruleSet}.`,
  );
}

function writeLegality(sheet: Sheet, letter: LetterInput): void {
  const { title: name, lines: said } = legalityPhrases(letter);
  heading(sheet, 'part', name);
  for (const one of said) paragraph(sheet, one);
}

/** What can be done about what went against the applicant; 12:1 and 12:2 each in their own way. */
function writeAgainst(sheet: Sheet, letter: LetterInput): void {
  if (!goesAgainst(letter)) return;
  sheet.doc.addPage();
  if (refusesRight(letter)) writeAppeal(sheet, letter);
  if (refusesBeyondRight(letter)) writeLegality(sheet, letter);
}

/**
 * Renders the letter.
 * @param letter parsed by `letterInput`
 * @param now ISO instant, written in the document; the same arguments give the same bytes
 * @returns the bytes of the PDF
 */
export function renderDecisionLetter(letter: LetterInput, now: string): Promise<Uint8Array> {
  const sheet = newSheet(
    `${title(letter)}, ${letter.caseNumber}`,
    `${letter.unit.authority}, ${letter.unit.name}`,
    now,
  );
  drawLetterhead(sheet, letter, longDate('sv', letter.decidedOn));
  writeDecision(sheet, letter);
  writeCalculation(sheet, letter);
  writeAgainst(sheet, letter);
  writeCovers(sheet, coverTexts(letter));
  drawFeet(sheet, letter);
  return finish(sheet);
}
