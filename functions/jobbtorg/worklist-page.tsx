import { may } from '../../shared/access/permission.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import type { Deps } from '../../shared/action/deps.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import { dueNext, isEscalated, listOf } from '../../shared/remittal/standing.ts';
import { type OfficeRemittal, readOffice } from '../../shared/store/office.ts';
import { shortDate, stockholmDate } from '../../shared/text/format.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import { page } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { defineRoute } from '../../shared/web/route.ts';
import { ClockTag, urgencyOf } from '../../shared/web/view/clock-tag.tsx';
import { Alert, Status } from '../../shared/web/view/status.tsx';
import { languageName, statusTones } from './words.ts';

const sectionNames = ['new', 'plan', 'onTheWay', 'followed', 'ended'] as const;
type Section = (typeof sectionNames)[number];

/** Where a remittal stands for the office, by what it has to do next. */
function sectionOf({ remittal }: OfficeRemittal): Section {
  if (remittal.status === 'recalled') return 'ended';
  if (remittal.flow.step === 'svar') return 'onTheWay';
  const list = listOf(remittal);
  if (list === 'open') return remittal.flow.step === 'kvittering' ? 'new' : 'plan';
  return list;
}

function mayRead(viewer: Viewer, { remittal, protectedIdentity }: OfficeRemittal): boolean {
  const subject = { unit: remittal.office, relation: 'receiver', protectedIdentity } as const;
  return may(viewer, 'remittal.read', subject).allowed;
}

function Person({ request, row }: { readonly request: PageRequest; readonly row: OfficeRemittal }) {
  const { caseId, instanceId, shared } = row.remittal;
  if (!mayRead(request.viewer, row)) return <>{request.texts.jobbtorg.protectedRow}</>;
  return (
    <a class="ds-link" href={`/jobbtorg/remisser/${caseId}/${instanceId}`}>
      {shared.name}
    </a>
  );
}

function Row({ request, row }: { readonly request: PageRequest; readonly row: OfficeRemittal }) {
  const { lang, texts } = request;
  const { columns, status } = texts.jobbtorg;
  const { remittal } = row;
  const due = localDate(dueNext(remittal) ?? remittal.dueAt);
  const today = stockholmDate(request.now);
  const waits = listOf(remittal) !== 'ended';
  const urgency = waits ? urgencyOf(due, today) : 'calm';
  const answered = remittal.answer && localDate(remittal.answer.at);
  return (
    <tr class={urgency === 'calm' ? '' : `row-${urgency}`}>
      <th scope="row">
        <Person request={request} row={row} />
      </th>
      <td data-label={columns.due}>
        {waits || answered === undefined ? (
          waits && <ClockTag lang={lang} due={due} today={today} />
        ) : (
          <ClockTag lang={lang} due={due} today={today} stopped={answered} />
        )}
      </td>
      <td data-label={columns.status}>
        <Status tone={statusTones[remittal.status]}>{status[remittal.status]}</Status>{' '}
        {isEscalated(remittal) && <Status tone="danger">{request.texts.jobbtorg.escalated}</Status>}
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

function List(props: {
  readonly request: PageRequest;
  readonly section: Section;
  readonly rows: readonly OfficeRemittal[];
}) {
  const { request, section, rows } = props;
  const { columns, none, sections } = request.texts.jobbtorg;
  const title = `${sections[section]}${section === 'ended' ? '' : ` (${rows.length})`}`;
  const heading = (
    <h2 class="ds-heading" data-size="sm">
      {title}
    </h2>
  );
  if (rows.length === 0) {
    if (none[section] === '') return null;
    return (
      <section class="stack">
        {heading}
        <p>{none[section]}</p>
      </section>
    );
  }
  return (
    <section class="stack">
      {heading}
      <div class="scroll">
        <table class="ds-table worklist">
          <caption class="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.person}</th>
              <th scope="col">{columns.due}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.language}</th>
              <th scope="col">{columns.from}</th>
              <th scope="col">{columns.sent}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.remittal.instanceId} request={request} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Worklist(props: {
  readonly request: PageRequest;
  readonly office: string;
  readonly rows: readonly OfficeRemittal[];
}) {
  const { request, office, rows } = props;
  const { texts, now } = request;
  const today = stockholmDate(now);
  const inSection = (section: Section) => rows.filter((row) => sectionOf(row) === section);
  const overdue = [...inSection('new'), ...inSection('plan')].filter(
    ({ remittal }) => urgencyOf(localDate(remittal.dueAt), today) === 'overdue',
  ).length;
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {unitName(office)}
      </h1>
      <p>{texts.jobbtorg.lead}</p>
      {overdue > 0 && <Alert tone="warning">{texts.jobbtorg.overdueNow(overdue)}</Alert>}
      {sectionNames.map((section) => (
        <List key={section} request={request} section={section} rows={inSection(section)} />
      ))}
    </>
  );
}

/** The office's entrance: what waits, most urgent first, and what is over. */
export const worklistRoutes = [
  defineRoute<Deps>({
    method: 'GET',
    path: '/jobbtorg',
    action: 'remittal.list',
    handler: async (request, deps) => {
      const { title, noOffice } = request.texts.jobbtorg;
      const office = request.viewer.unit;
      if (office === null) {
        const body = (
          <>
            <h1 class="ds-heading" data-size="lg">
              {title}
            </h1>
            <p>{noOffice}</p>
          </>
        );
        return page(title, body);
      }
      const { open, followed, ended } = await readOffice(deps.table, office);
      const rows = [...open, ...followed, ...ended];
      return page(title, <Worklist request={request} office={office} rows={rows} />, {
        width: 'wide',
      });
    },
  }),
];
