import { openCase } from '../../../shared/action/read-case.ts';
import type { Coverage } from '../../../shared/activity/coverage.ts';
import { firstMonth } from '../../../shared/activity/requirement.ts';
import {
  type ActivityMonth,
  type AdultMonths,
  activityMonths,
} from '../../../shared/store/activity-months.ts';
import { monthName, stockholmDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import { type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ListTable } from '../../../shared/web/view/list-table.tsx';
import { Status } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { notOpened } from '../not-opened.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { Unverified } from './unverified.tsx';

interface RowProps {
  readonly request: PageRequest;
  readonly one: ActivityMonth;
}

/** The reasons that the rules give, each in a sentence. */
function reasonsOf({ lang }: PageRequest, coverage: Coverage): readonly string[] {
  const words = activityTexts(lang).requirement;
  switch (coverage.kind) {
    case 'not_in_force':
      return [words.notInForce(monthName(lang, firstMonth))];
    case 'too_few_months':
      return [words.tooFew(coverage.had, coverage.needed)];
    case 'exempt':
      return [words.exempt[coverage.reason]];
    case 'covered':
      return [words.perWeek(coverage.hours), ...coverage.less.map((less) => words.less[less])];
  }
}

function inHours({ lang }: PageRequest, hours: number): string {
  const text = String(hours);
  return activityTexts(lang).requirement.hours(lang === 'sv' ? text.replace('.', ',') : text);
}

function Row({ request, one }: RowProps) {
  const { lang } = request;
  const texts = activityTexts(lang);
  const words = texts.requirement;
  const { month, coverage, hours, code } = one;
  return (
    <tr>
      <th scope="row">{monthName(lang, month)}</th>
      <td data-label={words.covered}>
        <Status tone={coverage.kind === 'covered' ? 'info' : 'neutral'}>
          {words.kinds[coverage.kind]}
        </Status>
      </td>
      <td data-label={words.why}>
        {reasonsOf(request, coverage).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </td>
      <td data-label={words.planned} class="number">
        {inHours(request, hours.activities)}
      </td>
      <td data-label={words.required} class="number">
        {hours.required === undefined ? '–' : inHours(request, hours.required)}
      </td>
      <td data-label={words.search} class="number">
        {inHours(request, hours.search)}
      </td>
      <td data-label={words.code}>{code === undefined ? '–' : texts.code[code]}</td>
    </tr>
  );
}

function Months(props: { readonly request: PageRequest; readonly of: AdultMonths }) {
  const { request, of } = props;
  const words = activityTexts(request.lang).requirement;
  const columns = [
    words.month,
    words.covered,
    words.why,
    words.planned,
    words.required,
    words.search,
    words.code,
  ];
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {of.adult.name}
      </h2>
      {of.months.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ListTable caption={`${words.title}, ${of.adult.name}`} columns={columns}>
          {of.months.map((one) => (
            <Row key={one.month} request={request} one={one} />
          ))}
        </ListTable>
      )}
    </section>
  );
}

/** The requirement of activity of a case's adults: covered or exempt and why, planned against required. */
export async function showRequirement(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { caseId = '' } = request.params;
  const opened = await openCase(deps, request.viewer, caseId, 'case.read', 'activity');
  if (!opened.ok) return notOpened(opened.reason);
  const adults = await activityMonths(deps.table, opened.page, stockholmDate(request.now));
  const words = activityTexts(request.lang).requirement;
  const rules = adults.flatMap(({ months }) => months.flatMap(({ rule }) => rule ?? []));
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p>{words.lead}</p>
      <Unverified request={request} rules={[...new Set(rules)]} />
      {adults.map((of) => (
        <Months key={of.adult.id} request={request} of={of} />
      ))}
      <p class="hint">{words.searchNote}</p>
      <p class="hint">{words.monthNote}</p>
      <p class="hint">{words.ground}</p>
    </>
  );
  return reply(words.title, body, { width: 'wide' });
}
