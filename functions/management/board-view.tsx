import { monthName } from '../../shared/text/format.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { roleHas } from '../../shared/web/view/navigation.ts';
import { Alert } from '../../shared/web/view/status.tsx';
import type { Board } from './board.ts';
import { FigureTable } from './figure-table.tsx';
import { groupOf, groups } from './figure-words.ts';
import { Picker } from './picker.tsx';
import { addressFor, type Selection } from './selection.ts';
import { StandingNow } from './standing-now.tsx';

interface BoardProps {
  readonly request: PageRequest;
  readonly selection: Selection;
  readonly board: Board;
}

/** The same figures elsewhere: as a file, and as CloudWatch draws them. */
function Elsewhere({ request, selection }: Omit<BoardProps, 'board'>) {
  const words = request.texts.management;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.elsewhere}
      </h2>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={addressFor('/styrning/siffror.csv', selection)}>
            {words.export}
          </a>
          <span class="hint">{words.exportHint}</span>
        </li>
        {selection.whole && (
          <li>
            <a class="ds-link" href="/styrning/remisser">
              {words.escalated}
            </a>
            <span class="hint">{words.escalatedHint}</span>
          </li>
        )}
        {selection.whole && (
          <li>
            <a class="ds-link" href={addressFor('/styrning/dashboard', selection)}>
              {words.dashboardLink}
            </a>
            <span class="hint">{words.dashboardHint}</span>
          </li>
        )}
        {roleHas(request.viewer, 'deputy.appoint') && (
          <li>
            <a class="ds-link" href="/styrning/stallforetradare">
              {words.deputies.link}
            </a>
            <span class="hint">{words.deputies.linkHint}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The goal board: what stands and is late now first, then every indicator, by what it is about. */
export function BoardView({ request, selection, board }: BoardProps) {
  const { lang, texts } = request;
  const words = texts.management;
  return (
    <>
      <div class="stack">
        <h1 class="ds-heading" data-size="lg">
          {words.title}
        </h1>
        <p class="lead">
          {unitName(selection.unit)}, {monthName(lang, selection.month)}
        </p>
      </div>
      <Picker request={request} selection={selection} action="/styrning" />
      {!selection.whole && <Alert tone="info">{words.outward}</Alert>}
      <StandingNow request={request} board={board} />
      {groups.map((group) => (
        <FigureTable
          key={group}
          request={request}
          selection={selection}
          title={words.groups[group]}
          rows={board.rows.filter(({ indicator }) => groupOf(indicator.name) === group)}
        />
      ))}
      <Elsewhere request={request} selection={selection} />
    </>
  );
}
