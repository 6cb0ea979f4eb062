import { localDate } from '../../shared/clock/stockholm.ts';
import type { IndicatorName } from '../../shared/indicator/indicators.ts';
import type { OutwardFigure } from '../../shared/indicator/small-cell.ts';
import { MOST_OVERDUE } from '../../shared/store/overdue.ts';
import { daysBetween, stockholmDate } from '../../shared/text/format.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { Card } from '../../shared/web/view/facts.tsx';
import { ListTable } from '../../shared/web/view/list-table.tsx';
import { Alert, Status } from '../../shared/web/view/status.tsx';
import { processes } from '../../workflows/registry.ts';
import type { Board, LateStep } from './board.ts';
import { OfficesNow, WithoutNow } from './remittals-now.tsx';

interface StandingProps {
  readonly request: PageRequest;
  readonly board: Board;
}

/** The order of the process tables; a step that they no longer have stands last. */
const order: readonly string[] = [processes.nyansokan, processes.jobbtorg_remiss].flatMap(
  ({ steps }) => Object.keys(steps),
);

function place({ step }: OutwardFigure): number {
  const at = order.indexOf(step ?? '');
  return at < 0 ? order.length : at;
}

function stepName({ texts }: PageRequest, step: string): string {
  const names: Readonly<Record<string, string>> = texts.unit.steps;
  return names[step] ?? step;
}

/** Where those of one process stand: what its indicator counts, step by step. */
function Open(
  props: StandingProps & {
    readonly indicator: IndicatorName;
    readonly title: string;
    readonly none: string;
  },
) {
  const { request, board, indicator, title, none } = props;
  const words = request.texts.management;
  const rows = board.open
    .filter((row) => row.indicator === indicator)
    .toSorted((a, b) => place(a) - place(b));
  return (
    <Card title={title}>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table class="ds-table">
          <caption class="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col" class="number">
                {words.open}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ step, value }) => (
              <tr key={step}>
                <th scope="row">{stepName(request, step ?? '')}</th>
                <td class="number">{value ?? words.tooFew}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function LateTable({
  request,
  late,
}: {
  readonly request: PageRequest;
  readonly late: readonly LateStep[];
}) {
  const words = request.texts.management;
  const today = stockholmDate(request.now);
  return (
    <ListTable caption={words.overdue} columns={[words.step, words.tasks, words.oldest]}>
      {late.map(({ step, tasks, oldest }) => (
        <tr key={step} class="row-overdue">
          <th scope="row">{stepName(request, step)}</th>
          <td data-label={words.tasks}>{tasks}</td>
          <td data-label={words.oldest}>{words.daysLate(daysBetween(localDate(oldest), today))}</td>
        </tr>
      ))}
    </ListTable>
  );
}

function Late({
  request,
  late,
}: {
  readonly request: PageRequest;
  readonly late: readonly LateStep[];
}) {
  const words = request.texts.management;
  const count = late.reduce((sum, { tasks }) => sum + tasks, 0);
  return (
    <Card title={words.overdue}>
      {count === 0 ? (
        <p>
          <Status tone="success">{words.noneOverdue}</Status>
        </p>
      ) : (
        <>
          <Alert tone="warning">
            {count < MOST_OVERDUE ? words.overdueNow(count) : words.overdueAtLeast(count)}
          </Alert>
          <LateTable request={request} late={late} />
        </>
      )}
    </Card>
  );
}

/** What stands where at this moment, and what of it is late. No persons. */
export function StandingNow({ request, board }: StandingProps) {
  const words = request.texts.management;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.rightNow}
      </h2>
      <div class="tiles">
        {board.late && <Late request={request} late={board.late} />}
        <Open
          request={request}
          board={board}
          indicator="applications_open"
          title={words.openPerStep}
          none={words.noneOpen}
        />
        <Open
          request={request}
          board={board}
          indicator="remittals_open"
          title={words.remittalsPerStep}
          none={words.noneRemitted}
        />
        <WithoutNow request={request} board={board} />
      </div>
      <OfficesNow request={request} board={board} />
    </section>
  );
}
