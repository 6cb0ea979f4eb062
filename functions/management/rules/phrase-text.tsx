import type { Phrase } from '../../../shared/phrase/phrase.ts';
import { placeholders, placeholdersIn } from '../../../shared/phrase/placeholder.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';

/** A wording in both languages, with its statutes and what fills its blanks. */
export function PhraseText(props: { readonly request: PageRequest; readonly phrase: Phrase }) {
  const { lang } = props.request;
  const words = ruleTexts(lang).phrase;
  const { text, statutes } = props.phrase;
  const blanks = placeholdersIn(text.sv).map((name) => `{${name}} ${placeholders[name][lang]}`);
  return (
    <Facts
      items={[
        { term: words.textSv, value: <span lang="sv">{text.sv}</span> },
        { term: words.textEn, value: <span lang="en">{text.en}</span> },
        { term: words.statutes, value: statutes.join(', ') },
        ...(blanks.length > 0 ? [{ term: words.blanks, value: blanks.join('; ') }] : []),
      ]}
    />
  );
}
