/**
 * The decision letter as a tagged PDF in plain Swedish: the decision on the first page, then the
 * calculation row by row, then how to appeal where it goes against the applicant.
 * Pure but for PDFKit; how it is bundled is told in `sheet.ts`.
 */
import { longDate } from '../text/format.ts';
import { appealPhrases } from './appeal-phrases.ts';
import { bullets, callout, heading, lines, paragraph } from './blocks.ts';
import { calculationTables } from './calculation-tables.ts';
import { goesAgainst, type LetterInput } from './letter-input.ts';
import { drawFeet, drawLetterhead } from './letterhead.ts';
import {
  deciderPhrase,
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
  const sum = sumPhrase(letter);
  if (sum !== undefined) paragraph(sheet, sum);

  const refused = letter.calculation === undefined ? [] : refusedRows(letter.calculation);
  if (letter.kind === 'delavslag' && refused.length > 0) {
    heading(sheet, 'section', 'Det här har vi inte godkänt');
    bullets(sheet, refused);
  }

  heading(sheet, 'section', 'Regler som vi har använt');
  bullets(sheet, letter.rules);
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

function writeAppeal(sheet: Sheet, letter: LetterInput): void {
  const appeal = appealPhrases(letter);
  const { doc, left, width } = sheet;
  doc.addPage();
  heading(sheet, 'part', appeal.title);
  paragraph(sheet, appeal.intro);
  heading(sheet, 'topic', 'När');
  paragraph(sheet, appeal.when);
  heading(sheet, 'topic', 'Vart');
  paragraph(sheet, appeal.where);
  lines(sheet, appeal.address, { x: left + 14, width: width - 14 });
  doc.x = left;
  doc.y += 6;
  paragraph(sheet, appeal.afterwards);
  heading(sheet, 'topic', 'Vad överklagandet ska innehålla');
  bullets(sheet, appeal.write);
  heading(sheet, 'topic', 'Hjälp att överklaga');
  paragraph(sheet, appeal.help);
  paragraph(sheet, appeal.effect);
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
  if (goesAgainst(letter)) writeAppeal(sheet, letter);
  drawFeet(sheet, letter);
  return finish(sheet);
}
