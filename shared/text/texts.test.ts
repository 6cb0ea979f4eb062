import { describe, expect, it } from 'vitest';
import { preferredLang } from './language.ts';
import { preCheckTexts } from './pre-check.ts';
import { reasonText } from './reason.ts';
import { textsOf } from './texts.ts';
import { whyTexts } from './why.ts';

/** Every text of a catalogue with its path. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the catalogue', () => {
  it('says something in every place, in each language', () => {
    for (const lang of ['sv', 'en'] as const) {
      const empty = leaves(textsOf(lang)).filter(([, text]) => text.trim() === '');
      expect(empty).toEqual([]);
    }
  });

  it('says something in the texts that stand apart from it too', () => {
    for (const lang of ['sv', 'en'] as const) {
      const apart = [...leaves(whyTexts(lang)), ...leaves(preCheckTexts(lang))];
      expect(apart.length).toBeGreaterThan(50);
      expect(apart.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('has the same places in both, lists too', () => {
    const paths = (lang: 'sv' | 'en') => leaves(textsOf(lang)).map(([path]) => path);
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
