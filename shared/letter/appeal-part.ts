/** How to appeal, as the last part of a letter. */
import { type Appealable, appealPhrases } from './appeal-phrases.ts';
import { bullets, heading, lines, paragraph } from './blocks.ts';
import type { Sheet } from './sheet.ts';

/** Writes the part. */
export function writeAppeal(sheet: Sheet, letter: Appealable): void {
  const appeal = appealPhrases(letter);
  const { doc, left, width } = sheet;
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
