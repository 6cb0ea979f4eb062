/** The head of the first page and the foot of every page. */
import { lines } from './blocks.ts';
import type { LetterInput } from './letter-input.ts';
import { decorate, ink, margin, type Sheet } from './sheet.ts';

/** Who writes to whom, in which case. */
type Framed = Pick<LetterInput, 'unit' | 'caseNumber' | 'receiver'>;

/** The address stands where a window envelope shows it: 110 mm from the left, 45 mm from the top. */
const addressWindow = { x: 312, y: 128, width: 220 } as const;

/** Sender to the left, date and case to the right, receiver in the window. Leaves y below all. */
export function drawLetterhead(sheet: Sheet, letter: Framed, date: string): void {
  const { doc, root, left } = sheet;
  const { unit } = letter;
  const draw = (): void => {
    doc.font('bold').fontSize(12).text(unit.authority, left, margin.top, { width: 240 });
    doc.font('regular').fontSize(10).text(unit.name, left, doc.y, { width: 240 });
  };
  root.add(doc.struct('P', {}, draw));
  doc.y = margin.top + 1;
  const place = { x: addressWindow.x, width: addressWindow.width };
  lines(sheet, ['Beslut', `Datum: ${date}`, `Ärende: ${letter.caseNumber}`], place);
  doc.y = addressWindow.y;
  lines(sheet, [...letter.receiver.names, ...letter.receiver.address], place);
  doc.x = left;
  doc.y = Math.max(doc.y + 24, 205);
}

/** Sender and page number at the foot of each page; not read aloud. */
export function drawFeet(sheet: Sheet, letter: Framed): void {
  const { doc, left, width } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const { unit } = letter;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text below the margin would otherwise start a new page.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - 50;
    decorate(sheet, () => {
      doc.rect(left, y - 8, width, 0.4).fill(ink.line);
      doc.fillColor(ink.quiet).font('regular').fontSize(8);
      const sender = `${unit.name}\n${unit.address.join(', ')}. Telefon ${unit.phone}`;
      doc.text(sender, left, y, { width: width - 90, lineGap: 1 });
      const number = `Sida ${page - start + 1} av ${count}`;
      doc.text(number, left + width - 90, y, { width: 90, align: 'right' });
    });
  }
}
