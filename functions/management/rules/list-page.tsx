import { ruleTexts } from '../../../shared/text/later/rules.ts';
import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { roleHas } from '../../../shared/web/view/navigation.ts';
import { ScrollRegion } from '../../../shared/web/view/scroll-region.tsx';
import { Alert, Status } from '../../../shared/web/view/status.tsx';
import type { ManagementDeps } from '../deps.ts';
import {
  addressWords,
  type RuleBook,
  type RuleSeen,
  readRuleBook,
  rulesSeen,
} from './rule-seen.ts';
import { addedWords, validityWords } from './rule-words.ts';

const tones = { now: 'success', later: 'info', ended: 'neutral', replaced: 'neutral' } as const;

/** How a table stands, and that its amounts have not been checked. */
export function Marks({
  request,
  rule,
}: {
  readonly request: PageRequest;
  readonly rule: RuleSeen;
}) {
  const words = ruleTexts(request.lang);
  return (
    <>
      <Status tone={tones[rule.standing]}>{words.stands[rule.standing]}</Status>{' '}
      {!rule.verified && <Status tone="warning">{words.unverified}</Status>}
    </>
  );
}

function Row({ request, rule }: { readonly request: PageRequest; readonly rule: RuleSeen }) {
  const { lang } = request;
  const { columns } = ruleTexts(request.lang);
  return (
    <tr>
      <th scope="row">
        <a class="ds-link" href={`/styrning/regler/tabell/${addressWords[rule.kind]}/${rule.id}`}>
          {rule.id}
        </a>
      </th>
      <td data-label={columns.validity}>
        {validityWords(lang, rule)} <Marks request={request} rule={rule} />
      </td>
      <td data-label={columns.source}>{rule.source}</td>
      <td data-label={columns.added}>{addedWords(lang, rule)}</td>
    </tr>
  );
}

function RuleTable(props: {
  readonly request: PageRequest;
  readonly kind: RuleSeen['kind'];
  readonly book: RuleBook;
  readonly add?: { readonly href: string; readonly text: string };
}) {
  const { request, kind, book, add } = props;
  const words = ruleTexts(request.lang);
  const mayAdd = roleHas(request.viewer, 'rules.add');
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words[kind]}
      </h2>
      <ScrollRegion label={words[kind]}>
        <table class="ds-table worklist">
          <caption class="ds-sr-only">{words[kind]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.table}</th>
              <th scope="col">{words.columns.validity}</th>
              <th scope="col">{words.columns.source}</th>
              <th scope="col">{words.columns.added}</th>
            </tr>
          </thead>
          <tbody>
            {rulesSeen(kind, book, request.now.toISOString()).map((rule) => (
              <Row key={rule.id} request={request} rule={rule} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {add && mayAdd && (
        <p>
          <a class="ds-button" data-variant="secondary" href={add.href}>
            {add.text}
          </a>
        </p>
      )}
    </section>
  );
}

/** What a manager has just added, if the address says so and it is there. */
function JustAdded({ request, book }: { readonly request: PageRequest; readonly book: RuleBook }) {
  const added = book.items.find(({ id }) => id === request.query.tillagd);
  if (added === undefined) return null;
  return <Alert tone="success">{ruleTexts(request.lang).added(added.id)}</Alert>;
}

/** All rules that are data, where they come from, and since when they hold. */
export async function showRules(request: PageRequest, deps: ManagementDeps): Promise<Reply> {
  const words = ruleTexts(request.lang);
  const book = await readRuleBook(deps.table);
  const body = (
    <>
      <div class="stack">
        <h1 class="ds-heading" data-size="lg">
          {words.title}
        </h1>
        <p class="lead">{words.lead}</p>
      </div>
      <JustAdded request={request} book={book} />
      <RuleTable
        request={request}
        kind="norm_table"
        book={book}
        add={{ href: '/styrning/regler/ny/normtabell', text: words.addNormTable }}
      />
      <RuleTable
        request={request}
        kind="cost_limits"
        book={book}
        add={{ href: '/styrning/regler/ny/kostnadsgranser', text: words.addCostLimits }}
      />
      <section class="stack">
        <h2 class="ds-heading" data-size="sm">
          {words.phrases}
        </h2>
        <p>
          <a class="ds-link" href="/styrning/regler/fraser">
            {words.readPhrases}
          </a>
        </p>
      </section>
      <RuleTable request={request} kind="delegation" book={book} />
    </>
  );
  return page(words.title, body, { width: 'wide' });
}
