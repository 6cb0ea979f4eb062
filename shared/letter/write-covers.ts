import { heading, paragraph } from './blocks.ts';
import type { CoverText } from './cover-texts.ts';
import type { Sheet } from './sheet.ts';

/** The last page: the letter in short, each language marked as its own. */
export function writeCovers(sheet: Sheet, texts: readonly CoverText[]): void {
  sheet.doc.addPage();
  for (const { lang, title, lines } of texts) {
    const section = sheet.doc.struct('Sect', { lang });
    sheet.root.add(section);
    const part = { ...sheet, root: section };
    heading(part, 'part', title);
    for (const one of lines) paragraph(part, one);
    section.end();
    sheet.doc.y += 14;
  }
}
