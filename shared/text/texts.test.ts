import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Lang, languages, preferredLang } from './language.ts';
import { reasonText } from './reason.ts';
import { textsOf } from './texts.ts';

/** Every text of a catalogue with its path. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** The texts that stand apart from the catalogue, by the file that tells them. */
const later = new Map<string, (lang: Lang) => unknown>();

beforeAll(async () => {
  const folder = join(import.meta.dirname, 'later');
  for (const file of readdirSync(folder)) {
    for (const tell of Object.values<(lang: Lang) => unknown>(await import(join(folder, file)))) {
      later.set(file, tell);
    }
  }
});

/** Every text in a language: the catalogue's, and those that stand apart from it. */
const allIn = (lang: Lang) => [
  ...leaves(textsOf(lang)),
  ...[...later].flatMap(([file, tell]) => leaves(tell(lang), file)),
];

describe('the texts', () => {
  it.each(languages)('say something in every place (%s)', (lang) => {
    expect(allIn(lang).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are looked through wherever they stand', () => {
    expect(later.size).toBeGreaterThan(5);
    for (const tell of later.values()) expect(leaves(tell('sv')).length).toBeGreaterThan(10);
  });

  it('have the same places in both languages, lists too', () => {
    const paths = (lang: Lang) => allIn(lang).map(([path]) => path);
    expect(paths('en')).toEqual(paths('sv'));
  });
});

it('a reason is told in words, and one without words by the general sentence, never by its name', () => {
  expect(reasonText('sv', 'DeciderIsProposer')).toContain('föreslagit beslutet');
  expect(reasonText('sv', 'SomethingInternal')).toBe(textsOf('sv').errors.Refused.text);
  expect(reasonText('en', 'toString')).toBe(textsOf('en').errors.Refused.text);
});

it('the language is the first of ours that is asked for', () => {
  expect(preferredLang('en-US,sv;q=0.5')).toBe('en');
  expect(preferredLang('de, sv;q=0.5')).toBe('sv');
  expect(preferredLang(undefined)).toBe('sv');
});
