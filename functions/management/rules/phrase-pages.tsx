import { localDate } from '../../../shared/clock/stockholm.ts';
import type { Phrase } from '../../../shared/phrase/phrase.ts';
import { type PhraseVersion, phrasesOn } from '../../../shared/phrase/phrases-for.ts';
import { longDate } from '../../../shared/text/format.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { roleHas } from '../../../shared/web/view/navigation.ts';
import type { ManagementDeps } from '../deps.ts';
import { BackToRules } from './back-to-rules.tsx';
import { PhraseText } from './phrase-text.tsx';
import { versionsOf } from './phrase-versions.ts';
import { readRuleBook } from './rule-seen.ts';
import { addedWords } from './rule-words.ts';

/** The headings under which phrases are listed, in the order of a calculation. */
const groups = ['norm', 'cost', 'income', 'asset', 'decision'] as const;
type Group = (typeof groups)[number];

const groupOf = ({ use }: Phrase): Group => (use.of === 'row' ? use.group : 'decision');

function groupWords({ lang }: PageRequest, group: Group): string {
  const words = ruleTexts(lang).phrase;
  return group === 'decision' ? words.decision : `${words.row}: ${words.groups[group]}`;
}

function Item({ request, phrase }: { readonly request: PageRequest; readonly phrase: Phrase }) {
  const { lang } = request;
  return (
    <li>
      <a class="ds-link" href={`/styrning/regler/fraser/${phrase.id}`}>
        {phrase.title[lang]}
      </a>
      <span class="hint">{phrase.text[lang]}</span>
    </li>
  );
}

function GroupList(props: {
  readonly request: PageRequest;
  readonly group: Group;
  readonly versions: readonly PhraseVersion[];
}) {
  const { request, group, versions } = props;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {groupWords(request, group)}
      </h2>
      <ul class="ds-list">
        {versions
          .filter(({ phrase }) => groupOf(phrase) === group)
          .map(({ phrase }) => (
            <Item key={phrase.id} request={request} phrase={phrase} />
          ))}
      </ul>
    </section>
  );
}

function usedFor(request: PageRequest, phrase: Phrase) {
  const { phrase: words, kinds } = ruleTexts(request.lang);
  return [
    { term: words.usedFor, value: groupWords(request, groupOf(phrase)) },
    { term: words.decisions, value: phrase.decisions.map((kind) => kinds[kind]).join(', ') },
  ];
}

/** The phrases that hold today. */
export async function showPhrases(request: PageRequest, deps: ManagementDeps): Promise<Reply> {
  const words = ruleTexts(request.lang);
  const { inUse } = await readRuleBook(deps.table);
  const versions = phrasesOn(localDate(request.now.toISOString()), inUse.phrases);
  const body = (
    <>
      <BackToRules request={request} />
      <h1 class="ds-heading" data-size="lg">
        {words.phrases}
      </h1>
      <p class="lead">{words.phrase.lead}</p>
      {groups.map((group) => (
        <GroupList key={group} request={request} group={group} versions={versions} />
      ))}
    </>
  );
  return page(words.phrases, body);
}

/** A phrase with all its wordings. */
export async function showPhrase(request: PageRequest, deps: ManagementDeps): Promise<Reply> {
  const { lang, viewer, params } = request;
  const words = ruleTexts(request.lang);
  const { inUse, items } = await readRuleBook(deps.table);
  const versions = versionsOf(params.id ?? '', inUse.phrases);
  const [newest] = versions;
  if (newest === undefined) return notFound();
  const { phrase } = newest;
  const title = phrase.title[lang];
  const body = (
    <>
      <p class="back">
        <a class="ds-link" href="/styrning/regler/fraser">
          ← {words.phrases}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{words.phrase.says[phrase.says]}</p>
      <Facts items={usedFor(request, phrase)} />
      {roleHas(viewer, 'rules.add') && (
        <p>
          <a
            class="ds-button"
            data-variant="secondary"
            href={`/styrning/regler/fraser/${phrase.id}/ny`}
          >
            {words.phrase.addVersion}
          </a>
        </p>
      )}
      <h2 class="ds-heading" data-size="sm">
        {words.phrase.versions}
      </h2>
      {versions.map((version) => {
        const item = items.find(({ kind, id }) => kind === 'phrases' && id === version.bank);
        return (
          <Card key={version.bank} title={words.from(longDate(lang, version.from))}>
            <PhraseText request={request} phrase={version.phrase} />
            <Facts
              items={[
                { term: words.phrase.bank, value: version.bank },
                { term: words.columns.added, value: addedWords(lang, { item }) },
                ...(item ? [{ term: words.facts.reason, value: item.reason }] : []),
              ]}
            />
          </Card>
        );
      })}
    </>
  );
  return page(title, body);
}
