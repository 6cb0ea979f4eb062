import type { SystemChange } from '../../../shared/store/item/notice.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { systemTexts } from '../../../shared/text/later/system.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ListTable } from '../../../shared/web/view/list-table.tsx';

/** What was done about the connection, when and by whom: the address says where messages go. */
export function Changes(props: {
  readonly request: PageRequest;
  readonly rows: readonly SystemChange[];
}) {
  const { request, rows } = props;
  const { lang } = request;
  const { changes: words } = systemTexts(lang);
  if (rows.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      <ListTable caption={words.title} columns={[words.when, words.what, words.who]}>
        {rows.map(({ id, at, did, url, keyVersion, by }) => (
          <tr key={id}>
            <th scope="row">{longMoment(lang, at)}</th>
            <td data-label={words.what}>
              {words.did[did](keyVersion)}
              {did === 'set' && <span class="hint">{url}</span>}
            </td>
            <td data-label={words.who}>{by.name}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  );
}
