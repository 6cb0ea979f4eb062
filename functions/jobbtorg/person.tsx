import { may } from '../../shared/access/permission.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import { listedSubject } from '../../shared/action/task-access.ts';
import type { OfficeRemittal } from '../../shared/store/office.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { type Names, namesIn } from './names.ts';
import { remittalAddress } from './remittal-address.ts';

/** Whether the viewer may know whose remittal a row is. */
export function mayRead(viewer: Viewer, row: OfficeRemittal): boolean {
  const subject = listedSubject(viewer, row.remittal.office, 'receiver', row);
  return may(viewer, 'remittal.read', subject).allowed;
}

/** How the people of a list are called, of those whom the viewer may know. */
export function namesOf(viewer: Viewer, rows: readonly OfficeRemittal[]): Names {
  return namesIn(rows.filter((row) => mayRead(viewer, row)).map(({ remittal }) => remittal));
}

/** The person of a row, with the way to the remittal; no name where identity is protected. */
export function Person(props: {
  readonly request: PageRequest;
  readonly row: OfficeRemittal;
  readonly nameOf: Names;
}) {
  const { request, row, nameOf } = props;
  if (!mayRead(request.viewer, row)) return <>{request.texts.jobbtorg.protectedRow}</>;
  return (
    <a class="ds-link" href={remittalAddress(row.remittal)}>
      {nameOf(row.remittal)}
    </a>
  );
}
