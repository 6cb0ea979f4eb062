import { shortDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ListTable } from '../../../shared/web/view/list-table.tsx';
import { casePath } from '../address.ts';
import type { UnremittedRow } from './unit-rows.ts';

/** Those who are assessed able to work and whom no office has yet (R132, R139). */
export function UnremittedTable(props: {
  readonly request: PageRequest;
  readonly rows: readonly UnremittedRow[];
}) {
  const { lang } = props.request;
  const words = activityTexts(lang).without;
  const title = `${words.unremitted} (${props.rows.length})`;
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {title}
      </h3>
      <ListTable
        caption={title}
        columns={[words.person, words.reason, words.assessed, words.waited]}
      >
        {props.rows.map(({ caseId, adultId, name, since, days }) => (
          <tr key={`${caseId}/${adultId}`}>
            <th scope="row">
              {name === undefined ? (
                words.protectedRow
              ) : (
                <a class="ds-link" href={casePath(caseId)}>
                  {name}
                </a>
              )}
            </th>
            <td data-label={words.reason}>{words.why.not_remitted}</td>
            <td data-label={words.assessed}>{shortDate(lang, since)}</td>
            <td data-label={words.waited}>{words.days(days)}</td>
          </tr>
        ))}
      </ListTable>
    </>
  );
}
