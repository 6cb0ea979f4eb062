/**
 * The paper: a tagged A4 document with embedded fonts, and where on the page writing goes on.
 *
 * Bundling: PDFKit's own fonts are read from its package folder when they are used, which a bundle has
 * not. They never are: every document starts without a font (`font: ''`) and uses the two embedded
 * ones, so one esbuild call to one ESM file is enough, with no loader and no file beside. The
 * alias `brotli/decompress.js` → `shared/letter/no-woff2.ts` takes away half of the size; without it
 * the letter is right, but over its budget.
 */
import { brotliDecompressSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { publicSansBold } from './font/public-sans-bold.ts';
import { publicSansRegular } from './font/public-sans-regular.ts';

export type Pdf = InstanceType<typeof PDFDocument>;
export type StructureElement = ReturnType<Pdf['struct']>;

/** Points from the edges of an A4 page. The bottom leaves room for the foot. */
export const margin = { top: 54, left: 64, right: 64, bottom: 70 } as const;

export const ink = { text: '#000000', quiet: '#555555', line: '#8a8a8a', tint: '#eef2f6' } as const;

export interface Sheet {
  readonly doc: Pdf;
  /** Everything that is read hangs here; lines and page numbers do not. */
  readonly root: StructureElement;
  readonly left: number;
  readonly width: number;
  /** Where writing must stop. */
  readonly bottom: number;
}

const fontOf = (packed: string): Buffer => brotliDecompressSync(Buffer.from(packed, 'base64'));

/** Says in the document's metadata that it is meant as PDF/UA-1 (ISO 14289-1). */
const universalAccessibility = `
  <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>`;

/**
 * A new tagged document in Swedish with its first page.
 * @param title shown by readers as the name of the document
 * @param now ISO instant, the only time in the document: the same letter is the same bytes
 */
export function newSheet(title: string, author: string, now: string): Sheet {
  const made = new Date(now);
  const doc = new PDFDocument({
    size: 'A4',
    margins: margin,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: author, CreationDate: made, ModDate: made },
  });
  doc.registerFont('regular', fontOf(publicSansRegular));
  doc.registerFont('bold', fontOf(publicSansBold));
  doc.appendXML(universalAccessibility);
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.font('regular').fontSize(10).fillColor(ink.text).lineGap(2.5);
  const width = doc.page.width - margin.left - margin.right;
  return { doc, root, left: margin.left, width, bottom: doc.page.height - margin.bottom };
}

/** Draws what is not read aloud: lines, tints, page numbers. */
export function decorate({ doc }: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

/** Goes to a new page when there is not room for `height` points. Tells whether it did. */
export function makeRoom({ doc, bottom, left }: Sheet, height: number): boolean {
  if (doc.y + height <= bottom) return false;
  doc.addPage();
  doc.x = left;
  return true;
}

/** Ends the document and gives its bytes. */
export function finish({ doc, root }: Sheet): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(Uint8Array.from(Buffer.concat(parts))));
    doc.on('error', reject);
    root.end();
    doc.end();
  });
}
