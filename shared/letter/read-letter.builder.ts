/** For tests: a rendered letter, read back. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LetterInput } from './letter-input.ts';
import { renderDecisionLetter } from './render-decision-letter.ts';

/** The instant at which letters are rendered in tests. */
export const now = '2026-11-17T09:00:00Z';

/** A letter as a screen reader or a search has it. */
export interface Read {
  readonly pages: readonly string[];
  readonly text: string;
  readonly roles: readonly string[];
  /** The languages of its parts. */
  readonly langs: readonly string[];
  readonly lang: string | undefined;
  readonly title: string | undefined;
}

/** What every element of the structure has of a kind, in reading order. */
function allOf(node: object, of: 'role' | 'lang'): string[] {
  const found: unknown = Object.entries(node).find(([key]) => key === of)?.[1];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [
    ...(typeof found === 'string' ? [found] : []),
    ...children.flatMap((child) => allOf(child, of)),
  ];
}

/** Reads a letter as a screen reader or a search would: text, structure and language. */
export async function read(letter: LetterInput): Promise<Read> {
  const bytes = await renderDecisionLetter(letter, now);
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const roles: string[] = [];
  const langs: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.map((item) => ('str' in item ? item.str : ''));
    pages.push(texts.join(' ').replaceAll(/\s+/g, ' '));
    const tree = (await page.getStructTree()) ?? {};
    roles.push(...allOf(tree, 'role'));
    langs.push(...allOf(tree, 'lang'));
  }
  const { info } = await document.getMetadata();
  const lang = 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined;
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : undefined;
  return { pages, text: pages.join(' '), roles, langs, lang, title };
}

/** With one space where there is any. */
export const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');
