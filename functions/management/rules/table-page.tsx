import type { ComponentChildren } from 'preact';
import { isStillToBegin } from '../../../shared/action/add-rule.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AmountTable } from '../../../shared/web/view/amount-table.tsx';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { roleHas } from '../../../shared/web/view/navigation.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ManagementDeps } from '../deps.ts';
import { type AmountLine, normTableLines } from './amount-line.ts';
import { BackToRules } from './back-to-rules.tsx';
import { costLimitLines } from './cost-limit-lines.ts';
import { Marks } from './list-page.tsx';
import { NoLimit } from './no-limit.tsx';
import { OrderTable } from './order-table.tsx';
import {
  addressWords,
  type RuleBook,
  type RuleSeen,
  readRuleBook,
  rulesSeen,
  tableKinds,
} from './rule-seen.ts';
import { addedWords, validityWords } from './rule-words.ts';

function AmountsOf(props: {
  readonly request: PageRequest;
  readonly lines: readonly AmountLine[];
}) {
  const { lang } = props.request;
  const words = ruleTexts(lang);
  return (
    <AmountTable
      lang={lang}
      caption={words.amounts}
      columns={[words.amount]}
      rows={props.lines.map(({ label, ore }) => ({ label: label[lang], amounts: [ore] }))}
    />
  );
}

function Content({ request, rule }: { readonly request: PageRequest; readonly rule: RuleSeen }) {
  const { content } = rule;
  switch (content.kind) {
    case 'norm_table':
      return <AmountsOf request={request} lines={normTableLines(content.table)} />;
    case 'cost_limits':
      return (
        <>
          <AmountsOf request={request} lines={costLimitLines(content.limits)} />
          <NoLimit request={request} limits={content.limits} />
        </>
      );
    case 'delegation':
      return <OrderTable request={request} order={content.order} />;
  }
}

/** A way to mend a table that has not begun to hold. */
function Replace({ request, rule }: { readonly request: PageRequest; readonly rule: RuleSeen }) {
  const words = ruleTexts(request.lang);
  const begins = isStillToBegin(rule.from, request.now.toISOString());
  const mine = roleHas(request.viewer, 'rules.add') && rule.kind !== 'delegation';
  if (!begins || !mine || rule.standing === 'replaced') return null;
  return (
    <section class="stack">
      <p>{words.replaceLead}</p>
      <p>
        <a
          class="ds-button"
          data-variant="secondary"
          href={`/styrning/regler/ny/${addressWords[rule.kind]}?ersatter=${rule.id}`}
        >
          {words.replace}
        </a>
      </p>
    </section>
  );
}

function factsOf({ lang }: PageRequest, rule: RuleSeen) {
  const { columns, facts } = ruleTexts(lang);
  const { item } = rule;
  const items: { term: string; value: ComponentChildren }[] = [
    { term: columns.validity, value: validityWords(lang, rule) },
    { term: columns.source, value: rule.source },
    { term: columns.added, value: addedWords(lang, rule) },
  ];
  if (item) items.push({ term: facts.reason, value: item.reason });
  if (item?.supersedes) items.push({ term: facts.replaces, value: item.supersedes });
  return items;
}

function ruleOf({ params, now }: PageRequest, book: RuleBook): RuleSeen | undefined {
  const kind = tableKinds.find((one) => addressWords[one] === params.kind);
  if (kind === undefined) return undefined;
  return rulesSeen(kind, book, now.toISOString()).find(({ id }) => id === params.id);
}

/** One table whole, to be compared with its source. */
export async function showTable(request: PageRequest, deps: ManagementDeps): Promise<Reply> {
  const rule = ruleOf(request, await readRuleBook(deps.table));
  if (rule === undefined) return notFound();
  const words = ruleTexts(request.lang);
  const title = `${words[rule.kind]}, ${rule.id}`;
  const body = (
    <>
      <BackToRules request={request} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>
        <Marks request={request} rule={rule} />
      </p>
      {!rule.verified && <Alert tone="warning">{words.unverifiedLead}</Alert>}
      <Facts items={factsOf(request, rule)} />
      <Content request={request} rule={rule} />
      <Replace request={request} rule={rule} />
    </>
  );
  // Six columns are not read through a slit.
  return page(title, body, { width: rule.kind === 'delegation' ? 'wide' : 'reading' });
}
