import { localDate } from '../../shared/clock/stockholm.ts';
import { readEscalated } from '../../shared/store/escalated.ts';
import type { SentRemittal } from '../../shared/store/item/remittal.ts';
import { daysBetween, longDate, shortDate, stockholmDate } from '../../shared/text/format.ts';
import { escalatedTexts } from '../../shared/text/later/escalated.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import { page, type Reply } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { ListTable } from '../../shared/web/view/list-table.tsx';
import { ReminderHistory } from '../../shared/web/view/reminder-history.tsx';
import type { ManagementDeps } from './deps.ts';

function Row({ request, one }: { readonly request: PageRequest; readonly one: SentRemittal }) {
  const { lang, now } = request;
  const words = escalatedTexts(lang);
  const { columns } = words;
  const due = localDate(one.dueAt);
  return (
    <tr class="row-overdue">
      <th scope="row">
        <a class="ds-link" href={`/handlaggning/arenden/${one.caseId}/${one.instanceId}`}>
          {one.caseId}
        </a>
      </th>
      <td data-label={columns.office}>{unitName(one.office)}</td>
      <td data-label={columns.coach}>
        {one.coach?.name ?? (one.acknowledgedAt === undefined ? words.noCoach : words.coachLeft)}
      </td>
      <td data-label={columns.caseworker}>{one.sentBy.name}</td>
      <td data-label={columns.sent}>{shortDate(lang, localDate(one.sentAt))}</td>
      <td data-label={columns.due}>
        {longDate(lang, due)}
        <span class="hint">{words.late(daysBetween(due, stockholmDate(now)))}</span>
      </td>
      <td data-label={columns.reminded}>
        <ReminderHistory lang={lang} remittal={one} />
      </td>
    </tr>
  );
}

/** The plans that Jobbtorg owes the unit so long that managers are told, with whom to speak to. */
export async function showEscalated(request: PageRequest, deps: ManagementDeps): Promise<Reply> {
  const words = escalatedTexts(request.lang);
  const { columns } = words;
  const unit = request.viewer.unit ?? '';
  const remittals = await readEscalated(deps.table, unit);
  const body = (
    <>
      <p>
        <a class="ds-link" href="/styrning">
          {words.back}
        </a>
      </p>
      <div class="stack">
        <h1 class="ds-heading" data-size="lg">
          {words.title}
        </h1>
        <p class="lead">{words.lead}</p>
      </div>
      {remittals.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ListTable
          caption={words.title}
          columns={[
            columns.case,
            columns.office,
            columns.coach,
            columns.caseworker,
            columns.sent,
            columns.due,
            columns.reminded,
          ]}
        >
          {remittals.map((one) => (
            <Row key={one.instanceId} request={request} one={one} />
          ))}
        </ListTable>
      )}
    </>
  );
  return page(words.title, body, { width: 'wide' });
}
