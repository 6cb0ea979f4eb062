/** The blocks of running text: headings, paragraphs and lists, each tagged as what it is. */
import { decorate, ink, makeRoom, type Sheet } from './sheet.ts';

/** `part` begins a part of the letter on a page of its own; `section` divides the first page. */
const headings = {
  title: { tag: 'H1', size: 17, above: 0, below: 8, keep: 60 },
  part: { tag: 'H2', size: 15, above: 0, below: 5, keep: 60 },
  section: { tag: 'H2', size: 11.5, above: 11, below: 2, keep: 44 },
  topic: { tag: 'H3', size: 10.5, above: 10, below: 3, keep: 60 },
} as const;

/** A heading, never left alone at the foot of a page. */
export function heading(sheet: Sheet, rank: keyof typeof headings, text: string): void {
  const { doc, root, left, width } = sheet;
  const { tag, size, above, below, keep } = headings[rank];
  if (!makeRoom(sheet, above + size + keep)) doc.y += above;
  const draw = (): void => {
    doc.font('bold').fontSize(size).text(text, left, doc.y, { width, lineGap: 1 });
    doc.font('regular').fontSize(10);
  };
  root.add(doc.struct(tag, {}, draw));
  doc.y += below;
}

export function paragraph(sheet: Sheet, text: string): void {
  const { doc, root, left, width } = sheet;
  root.add(doc.struct('P', {}, () => doc.text(text, left, doc.y, { width })));
  doc.y += 3;
}

/** Lines that belong together, as an address: one paragraph, one line each. */
export function lines(
  sheet: Sheet,
  texts: readonly string[],
  place: { readonly x: number; readonly width: number },
): void {
  const { doc, root } = sheet;
  const draw = (): void => {
    doc.text(texts.join('\n'), place.x, doc.y, { width: place.width });
  };
  root.add(doc.struct('P', {}, draw));
}

/** A bullet list; each item is read with its place in the list. */
export function bullets(sheet: Sheet, items: readonly string[]): void {
  const { doc, root, left, width } = sheet;
  const list = doc.struct('L');
  root.add(list);
  for (const text of items) {
    makeRoom(sheet, doc.heightOfString(text, { width: width - 14 }));
    const item = doc.struct('LI');
    list.add(item);
    const { y } = doc;
    item.add(doc.struct('Lbl', {}, () => doc.text('•', left + 2, y, { width: 10 })));
    item.add(doc.struct('LBody', {}, () => doc.text(text, left + 14, y, { width: width - 14 })));
    doc.y += 1;
  }
  doc.x = left;
  doc.y += 2;
}

/** The decision itself, on a tinted ground that the eye finds first. */
export function callout(sheet: Sheet, main: string, more: readonly string[]): void {
  const { doc, root, left, width } = sheet;
  const inner = { width: width - 28, lineGap: 2.5 };
  doc.font('bold').fontSize(14);
  const mainHeight = doc.heightOfString(main, inner);
  doc.font('regular').fontSize(10);
  const moreText = more.join('\n');
  const height = 24 + mainHeight + 3 + doc.heightOfString(moreText, inner);
  makeRoom(sheet, height);
  const top = doc.y;
  decorate(sheet, () => {
    doc.rect(left, top, width, height).fill(ink.tint);
    doc.rect(left, top, 4, height).fill('#1d4f7c');
    doc.fillColor(ink.text);
  });
  const draw = (): void => {
    doc
      .font('bold')
      .fontSize(14)
      .text(main, left + 16, top + 12, inner);
    doc.font('regular').fontSize(10);
  };
  root.add(doc.struct('P', {}, draw));
  root.add(doc.struct('P', {}, () => doc.text(moreText, left + 16, doc.y + 3, inner)));
  doc.x = left;
  doc.y = top + height;
}
