import { localDate } from '../../shared/clock/stockholm.ts';
import { dueNext, isEscalated, listOf } from '../../shared/remittal/standing.ts';
import type { OfficeRemittal } from '../../shared/store/office.ts';
import { shortDate, stockholmDate } from '../../shared/text/format.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { ClockTag, urgencyOf } from '../../shared/web/view/clock-tag.tsx';
import { NewMessage } from '../../shared/web/view/new-message.tsx';
import { Status } from '../../shared/web/view/status.tsx';
import type { Names } from './names.ts';
import { mayRead, Person } from './person.tsx';
import { languageName, statusTones } from './words.ts';

interface RowProps {
  readonly request: PageRequest;
  readonly row: OfficeRemittal;
}

function Due({ request, row: { remittal } }: RowProps) {
  const { lang, now } = request;
  const today = stockholmDate(now);
  const due = localDate(dueNext(remittal) ?? remittal.dueAt);
  if (listOf(remittal) !== 'ended') return <ClockTag lang={lang} due={due} today={today} />;
  const { answer } = remittal;
  if (answer === undefined) return null;
  return <ClockTag lang={lang} due={due} today={today} stopped={localDate(answer.at)} />;
}

/** Whose it is: the own ones are marked, and what nobody has says so. */
function Coach({ request, row: { remittal } }: RowProps) {
  const { mine, noCoach } = request.texts.jobbtorg;
  const { coach } = remittal;
  if (coach === undefined) return <>{noCoach}</>;
  if (coach.sub === request.viewer.sub) return <Status tone="info">{mine}</Status>;
  return <>{coach.name}</>;
}

/** A remittal in the office's list. */
export function Row({ request, row, nameOf }: RowProps & { readonly nameOf: Names }) {
  const { lang, texts } = request;
  const { columns, status } = texts.jobbtorg;
  const { remittal } = row;
  const due = localDate(dueNext(remittal) ?? remittal.dueAt);
  const waits = listOf(remittal) !== 'ended';
  const urgency = waits ? urgencyOf(due, stockholmDate(request.now)) : 'calm';
  return (
    <tr class={urgency === 'calm' ? '' : `row-${urgency}`}>
      <th scope="row">
        <Person request={request} row={row} nameOf={nameOf} />{' '}
        <NewMessage request={request} remittal={remittal} side="office" />
      </th>
      <td data-label={columns.due}>
        <Due request={request} row={row} />
      </td>
      <td data-label={columns.status}>
        <Status tone={statusTones[remittal.status]}>{status[remittal.status]}</Status>{' '}
        {isEscalated(remittal) && <Status tone="danger">{texts.jobbtorg.escalated}</Status>}
      </td>
      <td data-label={columns.coach}>
        <Coach request={request} row={row} />
      </td>
      <td data-label={columns.language}>
        {mayRead(request.viewer, row) && remittal.shared.language !== undefined
          ? languageName(remittal.shared.language)
          : ''}
      </td>
      <td data-label={columns.from}>{unitName(remittal.unit)}</td>
      <td data-label={columns.sent}>{shortDate(lang, localDate(remittal.sentAt))}</td>
    </tr>
  );
}
