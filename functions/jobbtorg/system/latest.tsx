import { eventTypes } from '../../../shared/journal/event-type.ts';
import { eventOfNotice } from '../../../shared/notice/notice-type.ts';
import type { Notice } from '../../../shared/store/item/notice.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { systemTexts } from '../../../shared/text/later/system.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ListTable } from '../../../shared/web/view/list-table.tsx';
import { Status, type Tone } from '../../../shared/web/view/status.tsx';

const tones: Readonly<Record<Notice['state'], Tone>> = {
  waiting: 'info',
  delivered: 'success',
  given_up: 'danger',
};

type Props = { readonly request: PageRequest };

function Row({ request, row }: Props & { readonly row: Notice }) {
  const { lang } = request;
  const { columns, states, results, noResult } = systemTexts(lang);
  const result = row.tried?.result;
  const known: Readonly<Record<string, string>> = results;
  return (
    <tr>
      <th scope="row">
        {eventTypes[eventOfNotice(row.tells)].label[lang]}
        <span class="hint">
          {row.tells}, {row.instanceId}, {row.number}
        </span>
      </th>
      <td data-label={columns.written}>{longMoment(lang, row.at)}</td>
      <td data-label={columns.state}>
        <Status tone={tones[row.state]}>{states[row.state]}</Status>
      </td>
      <td data-label={columns.tries}>{row.attempts}</td>
      <td data-label={columns.result}>
        {result === undefined ? noResult : (known[result] ?? result)}
      </td>
    </tr>
  );
}

/** The latest messages with what came of them, so that somebody sees when they do not arrive. */
export function Latest({ request, rows }: Props & { readonly rows: readonly Notice[] }) {
  const words = systemTexts(request.lang);
  const { columns } = words;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.latest}
      </h2>
      {rows.length === 0 ? (
        <p>{words.noLatest}</p>
      ) : (
        <ListTable
          caption={words.latest}
          columns={[columns.what, columns.written, columns.state, columns.tries, columns.result]}
        >
          {rows.map((row) => (
            <Row key={`${row.instanceId}.${row.number}`} request={request} row={row} />
          ))}
        </ListTable>
      )}
    </section>
  );
}
