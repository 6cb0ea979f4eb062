/** A table of rows with amounts at the right, tagged with its headings so that a screen reader can walk it. */
import { decorate, ink, makeRoom, type Sheet, type StructureElement } from './sheet.ts';

export interface TableRow {
  readonly label: string;
  /** Small print under the label: why. */
  readonly note?: string;
  readonly amounts: readonly string[];
  readonly strong?: boolean;
}

export interface Table {
  /** Heading of the first column, then one for each column of amounts. */
  readonly head: readonly [string, ...string[]];
  readonly rows: readonly TableRow[];
}

const amountWidth = 92;
const size = { row: 9.5, note: 8 } as const;

type Part = 'THead' | 'TBody';
interface Cell {
  readonly tag: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
}

/** PDFKit takes a `scope` that its types do not know yet; `lang` beside it makes the shape familiar. */
const cellOptions = ({ scope }: Cell) => ({
  lang: 'sv-SE',
  ...(scope === undefined ? {} : { scope }),
});

function labelWidth(sheet: Sheet, columns: number): number {
  return sheet.width - columns * amountWidth - 8;
}

function rowHeight(sheet: Sheet, row: TableRow): number {
  const { doc } = sheet;
  const width = labelWidth(sheet, row.amounts.length);
  doc.font(row.strong ? 'bold' : 'regular').fontSize(size.row);
  const label = doc.heightOfString(row.label, { width, lineGap: 1 });
  doc.font('regular').fontSize(size.note);
  const note = row.note === undefined ? 0 : doc.heightOfString(row.note, { width, lineGap: 1 });
  return label + note + 8;
}

function drawLabel(sheet: Sheet, row: TableRow, top: number): void {
  const { doc, left } = sheet;
  const options = { width: labelWidth(sheet, row.amounts.length), lineGap: 1 };
  doc.font(row.strong ? 'bold' : 'regular').fontSize(size.row);
  doc.text(row.label, left, top + 4, options);
  if (row.note === undefined) return;
  doc.font('regular').fontSize(size.note).fillColor(ink.quiet);
  doc.text(row.note, left, doc.y, options).fillColor(ink.text);
}

function drawAmount(sheet: Sheet, row: TableRow, column: number, top: number): void {
  const { doc, left, width } = sheet;
  const x = left + width - (row.amounts.length - column) * amountWidth;
  doc.font(row.strong ? 'bold' : 'regular').fontSize(size.row);
  doc.text(row.amounts[column] ?? '', x, top + 4, {
    width: amountWidth,
    align: 'right',
    features: ['tnum'],
  });
}

/** Draws a row; into the structure when `parent` is given, else as decoration (a repeated heading). */
function drawRow(sheet: Sheet, row: TableRow, part: Part, parent?: StructureElement): void {
  const { doc, left, width } = sheet;
  const top = doc.y;
  const height = rowHeight(sheet, row);
  const heads = part === 'THead';
  decorate(sheet, () => {
    if (heads) doc.rect(left, top + height - 1, width, 0.8).fill(ink.text);
    else doc.rect(left, top + height - 0.5, width, 0.4).fill(ink.line);
    doc.fillColor(ink.text);
  });
  const cells: Cell[] = [
    { tag: 'TH', scope: heads ? 'Column' : 'Row' },
    ...row.amounts.map((): Cell => (heads ? { tag: 'TH', scope: 'Column' } : { tag: 'TD' })),
  ];
  const draw = (index: number): void =>
    index === 0 ? drawLabel(sheet, row, top) : drawAmount(sheet, row, index - 1, top);
  if (parent === undefined) {
    decorate(sheet, () => {
      for (const index of cells.keys()) draw(index);
    });
  } else {
    const line = doc.struct('TR');
    parent.add(line);
    for (const [index, cell] of cells.entries()) {
      line.add(doc.struct(cell.tag, cellOptions(cell), () => draw(index)));
    }
  }
  doc.font('regular').fontSize(10);
  doc.x = left;
  doc.y = top + height;
}

/** Draws a table; a row is never split, and the heading is repeated on each page. */
export function table(sheet: Sheet, { head, rows }: Table): void {
  const { doc, root } = sheet;
  const [first, ...amounts] = head;
  const headRow: TableRow = { label: first, amounts, strong: true };
  const whole = doc.struct('Table');
  root.add(whole);
  const [thead, tbody] = [doc.struct('THead'), doc.struct('TBody')];
  whole.add(thead);
  whole.add(tbody);
  const [firstRow] = rows;
  makeRoom(sheet, rowHeight(sheet, headRow) + (firstRow ? rowHeight(sheet, firstRow) : 0));
  drawRow(sheet, headRow, 'THead', thead);
  for (const row of rows) {
    if (makeRoom(sheet, rowHeight(sheet, row))) drawRow(sheet, headRow, 'THead');
    drawRow(sheet, row, 'TBody', tbody);
  }
  doc.y += 4;
}
