import { localDate } from '../../../shared/clock/stockholm.ts';
import { shortDate, stockholmDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ClockTag } from '../../../shared/web/view/clock-tag.tsx';
import { ListTable } from '../../../shared/web/view/list-table.tsx';
import { documentsPath } from '../address.ts';
import { officeName } from '../view/names.ts';
import type { UnitRow } from './unit-rows.ts';

function Row({ request, row }: { readonly request: PageRequest; readonly row: UnitRow }) {
  const { lang, now } = request;
  const texts = activityTexts(lang);
  const words = texts.without;
  const { remittal, name, without, days, due, overdue } = row;
  const { caseId, instanceId, office, sentAt, status } = remittal;
  return (
    <tr class={overdue ? 'row-overdue' : ''}>
      <th scope="row">
        {name === undefined ? (
          words.protectedRow
        ) : (
          <a class="ds-link" href={documentsPath(caseId, instanceId)}>
            {name}
          </a>
        )}
      </th>
      <td data-label={texts.agenda.state}>{texts.agenda.states[status]}</td>
      <td data-label={words.reason}>{without === undefined ? '–' : words.why[without]}</td>
      <td data-label={words.waited}>{without === undefined ? '–' : words.days(days)}</td>
      <td data-label={texts.agenda.due}>
        {due === undefined ? '–' : <ClockTag lang={lang} due={due} today={stockholmDate(now)} />}
      </td>
      <td data-label={words.office}>{officeName(lang, office)}</td>
      <td data-label={words.since}>
        {sentAt === undefined ? words.notSent : shortDate(lang, localDate(sentAt))}
      </td>
    </tr>
  );
}

/** Remittals of the unit in a table; on a narrow screen each is read as a card. */
export function UnitTable(props: {
  readonly request: PageRequest;
  readonly title: string;
  readonly rows: readonly UnitRow[];
}) {
  const { request, title, rows } = props;
  const texts = activityTexts(request.lang);
  const { person, reason, waited, office, since } = texts.without;
  const columns = [person, texts.agenda.state, reason, waited, texts.agenda.due, office, since];
  return (
    <ListTable caption={title} columns={columns}>
      {rows.map((row) => (
        <Row key={row.remittal.instanceId} request={request} row={row} />
      ))}
    </ListTable>
  );
}
