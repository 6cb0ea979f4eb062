import { type OfficeSection, officeSections, sectionOf } from '../../shared/remittal/section.ts';
import {
  FOLLOWED_SHOWN,
  type Office,
  type OfficeRemittal,
  OPEN_SHOWN,
} from '../../shared/store/office.ts';
import { stockholmDate } from '../../shared/text/format.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { ListTable } from '../../shared/web/view/list-table.tsx';
import { Alert } from '../../shared/web/view/status.tsx';
import type { Names } from './names.ts';
import { namesOf } from './person.tsx';
import { Row } from './worklist-row.tsx';

interface SectionProps {
  readonly request: PageRequest;
  readonly section: OfficeSection;
  readonly rows: readonly OfficeRemittal[];
  readonly nameOf: Names;
}

function Table({ request, rows, nameOf, title }: SectionProps & { readonly title: string }) {
  const { columns } = request.texts.jobbtorg;
  return (
    <ListTable
      caption={title}
      columns={[
        columns.person,
        columns.due,
        columns.status,
        columns.coach,
        columns.language,
        columns.from,
        columns.sent,
      ]}
    >
      {rows.map((row) => (
        <Row key={row.remittal.instanceId} request={request} row={row} nameOf={nameOf} />
      ))}
    </ListTable>
  );
}

interface Words {
  readonly none: { readonly [S in OfficeSection]?: string };
  readonly sections: { readonly [S in OfficeSection]: string };
}

/** A part of the list. One that is empty says so where that is news, and is left out elsewhere. */
function Section(props: SectionProps) {
  const { request, section, rows } = props;
  const { none, sections }: Words = request.texts.jobbtorg;
  if (rows.length === 0 && none[section] === undefined) return null;
  const title = `${sections[section]} (${rows.length})`;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      {rows.length === 0 ? <p>{none[section]}</p> : <Table {...props} title={title} />}
    </section>
  );
}

/** Said when the office has more than a page reads. */
function Cut({ request, office }: { readonly request: PageRequest; readonly office: Office }) {
  const { cut } = request.texts.jobbtorg;
  const { open, followed } = office.more;
  return (
    <>
      {open && <Alert tone="info">{cut.open(OPEN_SHOWN)}</Alert>}
      {followed && <Alert tone="info">{cut.followed(FOLLOWED_SHOWN)}</Alert>}
    </>
  );
}

/** The remittals of an office, by what there is to do. */
export function Worklist(props: {
  readonly request: PageRequest;
  readonly name: string;
  readonly office: Office;
}) {
  const { request, name, office } = props;
  const { jobbtorg } = request.texts;
  const today = stockholmDate(request.now);
  const rows = [...office.open, ...office.followed, ...office.ended];
  const nameOf = namesOf(request.viewer, rows);
  const rowsOf = (section: OfficeSection) =>
    rows.filter(({ remittal }) => sectionOf(remittal, remittal.flow.step, today) === section);
  const overdue = rowsOf('overdue').length;
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {unitName(name)}
      </h1>
      <p>{jobbtorg.lead}</p>
      {overdue > 0 && <Alert tone="warning">{jobbtorg.overdueNow(overdue)}</Alert>}
      <Cut request={request} office={office} />
      {officeSections.map((section) => (
        <Section
          key={section}
          request={request}
          section={section}
          rows={rowsOf(section)}
          nameOf={nameOf}
        />
      ))}
    </>
  );
}
