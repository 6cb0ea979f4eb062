import { expect, test } from 'vitest';
import { fillPhrase } from './fill-phrase.ts';
import { phraseBankSchema, phraseSchema } from './phrase.ts';
import { releasePhrases } from './release-phrases.ts';

const text = {
  sv: 'Hyran är {sokt} i {manad}, se papperet från {datum} om {vad}.',
  en: 'The rent is {sokt} in {manad}, see the paper of {datum} on {vad}.',
};
const released = releasePhrases.flatMap(({ phrases }) => phrases);
const [first] = released;
const faultsOf = (value: unknown) =>
  phraseSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('blanks are filled in both languages as people write amounts, months and days', () => {
  const values = { sokt: 6_345_50, manad: '2026-03', datum: '2026-03-05', vad: 'andrahand' };
  expect(fillPhrase({ text }, values)).toEqual({
    text: {
      sv: 'Hyran är 6\u00a0345,50\u00a0kr i mars 2026, se papperet från 5 mars 2026 om andrahand.',
      en: 'The rent is SEK\u00a06\u00a0345.50 in March 2026, see the paper of 5 March 2026 on andrahand.',
    },
    blanks: [],
  });
});

test('what is not known stays to be seen, and is named', () => {
  const filled = fillPhrase({ text }, { sokt: 0, vad: '' });
  expect(filled.text.sv).toBe('Hyran är 0\u00a0kr i {manad}, se papperet från {datum} om {vad}.');
  expect(filled.blanks).toEqual(['manad', 'datum', 'vad']);
});

test('what fills a blank is not read as a blank itself', () => {
  expect(fillPhrase({ text }, { vad: '{datum}', datum: '2026-03-05' }).text.sv).toContain(
    '5 mars 2026 om {datum}',
  );
});

test('a phrase is refused with a blank that nobody fills, or that stands in one language only', () => {
  const fault = (sv: string, en: string) => faultsOf({ ...first, text: { sv, en } });
  expect(fault('Hyran är {hyra} kr.', 'The rent is {hyra} kr.')).toEqual(['PlaceholderUnknown']);
  expect(fault('Hyran är {sokt} nu.', 'The rent is high.')).toEqual(['PlaceholdersDiffer']);
  expect(fault('Hyran är {sokt} nu.', 'The rent is {sokt} now.')).toEqual([]);
});

test('a phrase is refused without statute, and with words too few to say anything', () => {
  expect(faultsOf({ ...first, statutes: [] })).toEqual(['NoStatute']);
  expect(faultsOf({ ...first, text: { sv: '  Nej.       ', en: 'The rent is high.' } })).toContain(
    'TooShort',
  );
});

test('a bank is refused that lists a phrase twice, or ends before it begins', () => {
  const bank = { id: 'b', from: '2026-01-01', source: 'Prov', phrases: [first] };
  const messages = (value: unknown) =>
    phraseBankSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
  expect(messages(bank)).toEqual([]);
  expect(messages({ ...bank, phrases: [first, first] })).toEqual(['PhraseListedTwice']);
  expect(messages({ ...bank, to: '2025-12-31' })).toEqual(['BankEndsBeforeItBegins']);
});

test('the release brings many phrases, each a fact or an assessment, and none that threatens', () => {
  expect(released.length).toBeGreaterThan(30);
  for (const { text: words, statutes } of released) {
    expect(words.sv).not.toMatch(/polisanmäl|annars kommer vi|straff/i);
    expect(statutes.join()).toMatch(/SoL|FL|SoF/);
  }
});
