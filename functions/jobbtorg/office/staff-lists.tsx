import { localDate } from '../../../shared/clock/stockholm.ts';
import type { OfficeMove } from '../../../shared/store/item/placement.ts';
import type { StaffMember } from '../../../shared/store/item/staff.ts';
import { longDate, longMoment } from '../../../shared/text/format.ts';
import { officeTexts } from '../../../shared/text/later/office.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ListTable } from '../../../shared/web/view/list-table.tsx';

/** Those who work at the office, as their logins have said. */
export function StaffList(props: {
  readonly request: PageRequest;
  readonly staff: readonly StaffMember[];
}) {
  const { request, staff } = props;
  const { lang, texts } = request;
  const words = officeTexts(lang);
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.staff} ({staff.length})
      </h2>
      <p class="hint">{words.staffLead}</p>
      {staff.length === 0 ? (
        <p>{words.noStaff}</p>
      ) : (
        <ListTable caption={words.staff} columns={[words.name, words.role, words.seen]}>
          {staff.map(({ sub, name, roles, seenAt }) => (
            <tr key={sub}>
              <th scope="row">{name}</th>
              <td data-label={words.role}>
                {roles.map((role) => texts.site.roles[role]).join(', ')}
              </td>
              <td data-label={words.seen}>{longDate(lang, localDate(seenAt))}</td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  );
}

/** Those who were moved from the office: where to, when and by whom. */
export function MoveList(props: {
  readonly request: PageRequest;
  readonly moves: readonly OfficeMove[];
}) {
  const { lang } = props.request;
  const words = officeTexts(lang);
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.moves}
      </h2>
      {props.moves.length === 0 ? (
        <p>{words.noMoves}</p>
      ) : (
        <ListTable caption={words.moves} columns={[words.name, words.to, words.when, words.by]}>
          {props.moves.map(({ id, coach, to, at, by }) => (
            <tr key={id}>
              <th scope="row">{coach.name}</th>
              <td data-label={words.to}>{to === null ? words.ends : unitName(to)}</td>
              <td data-label={words.when}>{longMoment(lang, at)}</td>
              <td data-label={words.by}>{by.name}</td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  );
}
