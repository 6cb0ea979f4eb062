/** The blanks of a phrase: `{belopp}` and the like, filled when a decision is written. */

/** Each blank with what stands in it. Amounts are öre, months 'YYYY-MM', days 'YYYY-MM-DD'. */
export const placeholders = {
  sokt: { is: 'amount', sv: 'belopp som söktes', en: 'amount applied for' },
  godkant: { is: 'amount', sv: 'belopp som godkänns', en: 'amount approved' },
  skillnad: { is: 'amount', sv: 'belopp som inte godkänns', en: 'amount not approved' },
  grans: { is: 'amount', sv: 'gräns enligt riktlinjerna', en: 'limit of the guidelines' },
  overskott: { is: 'amount', sv: 'överskott', en: 'surplus' },
  manad: { is: 'month', sv: 'månad', en: 'month' },
  datum: { is: 'date', sv: 'datum', en: 'date' },
  post: { is: 'words', sv: 'radens namn', en: 'name of the row' },
  namn: { is: 'words', sv: 'personens namn', en: "the person's name" },
  vad: { is: 'words', sv: 'det som är särskilt här', en: 'what is particular here' },
} as const;

export type Placeholder = keyof typeof placeholders;

const BLANK = /\{([^{}]*)\}/g;

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(placeholders, name);

/** The blanks in a text, each once, in the order in which they stand. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...new Set(namesIn(text).filter(isPlaceholder))];
}

/** What stands in braces and is no blank that we know. */
export function unknownPlaceholders(text: string): readonly string[] {
  return namesIn(text).filter((name) => !isPlaceholder(name));
}

/** The text with each blank replaced by what is known; a blank that is not known stays to be seen. */
export function replaceBlanks(
  text: string,
  wordsFor: (name: Placeholder) => string | undefined,
): string {
  return text.replaceAll(BLANK, (whole, name: string) =>
    isPlaceholder(name) ? (wordsFor(name) ?? whole) : whole,
  );
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(BLANK)].map((match) => match[1] ?? '');
}
