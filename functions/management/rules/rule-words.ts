import { longDate, longMoment, monthName } from '../../../shared/text/format.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { RuleSeen } from './rule-seen.ts';

/** A month or a day in words. */
const beginsWords = (lang: Lang, from: string): string =>
  from.length === 7 ? monthName(lang, from) : longDate(lang, from);

/** From when to when rules hold. */
export function validityWords(lang: Lang, { from, to }: Pick<RuleSeen, 'from' | 'to'>): string {
  const words = ruleTexts(lang);
  return to === null
    ? words.from(beginsWords(lang, from))
    : words.span(beginsWords(lang, from), beginsWords(lang, to));
}

/** Who added rules and when. */
export function addedWords(lang: Lang, { item }: Pick<RuleSeen, 'item'>): string {
  const words = ruleTexts(lang);
  return item === undefined
    ? words.withRelease
    : words.addedBy(item.addedBy.name, longMoment(lang, item.addedAt));
}
