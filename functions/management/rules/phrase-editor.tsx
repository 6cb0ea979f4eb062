import { beginFault } from '../../../shared/action/add-rule.ts';
import { frastext } from '../../../shared/instrument/forms/regler/frastext.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import { type Phrase, type PhraseBank, phraseBankSchema } from '../../../shared/phrase/phrase.ts';
import { longDate } from '../../../shared/text/format.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import type { Judged, RuleEditor } from './editor.ts';
import { PhraseText } from './phrase-text.tsx';
import { newestPhrase } from './phrase-versions.ts';
import { refusedAt } from './refused-at.ts';
import type { RuleBook } from './rule-seen.ts';

/** By which a phrase gets a new wording from a day on. What it is for does not change. */
export function phraseEditor(request: PageRequest, book: RuleBook): RuleEditor | undefined {
  const words = ruleTexts(request.lang);
  const phrase = newestPhrase(request.params.id ?? '', book.inUse.phrases);
  if (phrase === undefined) return undefined;
  const { text, statutes, title } = phrase;
  const address = `/styrning/regler/fraser/${phrase.id}`;
  return {
    kind: 'phrases',
    title: `${words.newPhrase}: ${title[request.lang]}`,
    lead: words.phrase.lead,
    address: `${address}/ny`,
    done: () => address,
    instrument: frastext,
    prefilled: toForm(frastext, { ...text, statutes: statutes.join('; ') }),
    supersedes: null,
    judge: (form) => judged(request, book, phrase, form),
  };
}

function judged(request: PageRequest, book: RuleBook, phrase: Phrase, form: RawForm): Judged {
  const parsed = parseForm(frastext, form);
  if (!parsed.ok) return { ok: false, values: form, errors: parsed.errors };
  const { sv, en, from, reason } = parsed.answers;
  const late = beginFault('phrases', from, book.inUse, null, request.now.toISOString());
  if (late) return { ok: false, values: form, errors: [refusedAt(frastext, 'from', late)] };
  const statutes = parsed.answers.statutes
    .split(';')
    .map((statute) => statute.trim())
    .filter((statute) => statute !== '');
  const next = { ...phrase, statutes, text: { sv, en } };
  const bank: PhraseBank = {
    id: `${phrase.id}-${from}`,
    from,
    source: 'Stadsdelens egen lydelse',
    phrases: [next],
  };
  const shape = phraseBankSchema.safeParse(bank);
  if (!shape.success) {
    const errors = shape.error.issues.map(({ message, path }) =>
      refusedAt(frastext, path.includes('statutes') ? 'statutes' : 'sv', message),
    );
    return { ok: false, values: form, errors: errors.slice(0, 1) };
  }
  const differences = <Check request={request} before={phrase} after={next} from={from} />;
  return { ok: true, values: form, data: { ...bank }, reason, differences };
}

function Check(props: {
  readonly request: PageRequest;
  readonly before: Phrase;
  readonly after: Phrase;
  readonly from: string;
}) {
  const { request, before, after, from } = props;
  const { lang } = request;
  const words = ruleTexts(request.lang);
  return (
    <>
      <Facts items={[{ term: words.columns.validity, value: words.from(longDate(lang, from)) }]} />
      <Card title={words.phrase.newText}>
        <PhraseText request={request} phrase={after} />
      </Card>
      <Card title={words.phrase.oldText}>
        <PhraseText request={request} phrase={before} />
      </Card>
    </>
  );
}
