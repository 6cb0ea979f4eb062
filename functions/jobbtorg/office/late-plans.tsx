import { localDate } from '../../../shared/clock/stockholm.ts';
import type { OfficeRemittal } from '../../../shared/store/office.ts';
import { daysBetween, longDate, shortDate, stockholmDate } from '../../../shared/text/format.ts';
import { escalatedTexts } from '../../../shared/text/later/escalated.ts';
import { officeTexts } from '../../../shared/text/later/office.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ListTable } from '../../../shared/web/view/list-table.tsx';
import { ReminderHistory } from '../../../shared/web/view/reminder-history.tsx';
import type { Names } from '../names.ts';
import { namesOf, Person } from '../person.tsx';

interface RowProps {
  readonly request: PageRequest;
  readonly row: OfficeRemittal;
  readonly nameOf: Names;
}

function Row({ request, row, nameOf }: RowProps) {
  const { lang, now } = request;
  const { columns } = officeTexts(lang);
  const words = escalatedTexts(lang);
  const { remittal } = row;
  const due = localDate(remittal.dueAt);
  return (
    <tr class="row-overdue">
      <th scope="row">
        <Person request={request} row={row} nameOf={nameOf} />
      </th>
      <td data-label={columns.coach}>{remittal.coach?.name ?? request.texts.jobbtorg.noCoach}</td>
      <td data-label={columns.caseworker}>{remittal.sentBy.name}</td>
      <td data-label={columns.unit}>{unitName(remittal.unit)}</td>
      <td data-label={columns.sent}>{shortDate(lang, localDate(remittal.sentAt))}</td>
      <td data-label={columns.due}>
        {longDate(lang, due)}
        <span class="hint">{words.late(daysBetween(due, stockholmDate(now)))}</span>
      </td>
      <td data-label={columns.history}>
        <ReminderHistory lang={lang} remittal={remittal} />
      </td>
    </tr>
  );
}

/** The plans that the office owes so long that managers were told, with whom it is between. */
export function LatePlans(props: {
  readonly request: PageRequest;
  readonly rows: readonly OfficeRemittal[];
}) {
  const { request, rows } = props;
  const words = officeTexts(request.lang);
  const { columns } = words;
  const nameOf = namesOf(request.viewer, rows);
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.late} ({rows.length})
      </h2>
      <p>{rows.length === 0 ? words.noneLate : words.lateLead}</p>
      {rows.length > 0 && (
        <ListTable
          caption={words.late}
          columns={[
            columns.person,
            columns.coach,
            columns.caseworker,
            columns.unit,
            columns.sent,
            columns.due,
            columns.history,
          ]}
        >
          {rows.map((row) => (
            <Row key={row.remittal.instanceId} request={request} row={row} nameOf={nameOf} />
          ))}
        </ListTable>
      )}
    </section>
  );
}
