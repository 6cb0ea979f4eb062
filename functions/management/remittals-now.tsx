import type { IndicatorName } from '../../shared/indicator/indicators.ts';
import type { OutwardFigure } from '../../shared/indicator/small-cell.ts';
import { activityTexts } from '../../shared/text/later/activity.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { Card } from '../../shared/web/view/facts.tsx';
import { ScrollRegion } from '../../shared/web/view/scroll-region.tsx';
import type { Board } from './board.ts';

interface NowProps {
  readonly request: PageRequest;
  readonly board: Board;
}

const columns = [
  { name: 'remittals_awaiting_plan', word: 'awaitingPlan' },
  { name: 'remittals_overdue', word: 'overdue' },
  { name: 'remittals_escalated', word: 'escalated' },
  { name: 'remittals_followed', word: 'followed' },
  { name: 'remittals_paused', word: 'paused' },
  { name: 'unemployed_in_activity', word: 'inActivity' },
] as const satisfies readonly { readonly name: IndicatorName; readonly word: string }[];

/** The count of a row; none stands there when there is no such row. */
function shown({ texts }: PageRequest, figure: OutwardFigure | undefined): string {
  if (figure === undefined) return '0';
  return figure.value === null ? texts.management.tooFew : String(figure.value);
}

/** The unit's remittals by Jobbtorg office: what each owes, and what it follows (R133, R137). */
export function OfficesNow({ request, board }: NowProps) {
  const words = request.texts.management;
  const of = (name: IndicatorName) => board.open.filter(({ indicator }) => indicator === name);
  const offices = [
    ...new Set(columns.flatMap(({ name }) => of(name)).map(({ step }) => step ?? '')),
  ].sort();
  if (offices.length === 0) return null;
  return (
    <Card title={words.perOffice}>
      <ScrollRegion label={words.perOffice}>
        <table class="ds-table worklist">
          <caption class="ds-sr-only">{words.perOffice}</caption>
          <thead>
            <tr>
              <th scope="col">{words.office}</th>
              {columns.map(({ name, word }) => (
                <th key={name} scope="col" class="number">
                  {words.officeColumns[word]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offices.map((office) => (
              <tr key={office}>
                <th scope="row">{unitName(office)}</th>
                {columns.map(({ name, word }) => (
                  <td key={name} class="number" data-label={words.officeColumns[word]}>
                    {shown(
                      request,
                      of(name).find(({ step }) => step === office),
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}

/** The unemployed without activity, by why (R139). */
export function WithoutNow({ request, board }: NowProps) {
  const words = activityTexts(request.lang).without;
  const why: Readonly<Record<string, string>> = words.why;
  const rows = board.open.filter(({ indicator }) => indicator === 'unemployed_without_activity');
  return (
    <Card title={words.title}>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="ds-table">
          <caption class="ds-sr-only">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.reason}</th>
              <th scope="col" class="number">
                {request.texts.management.persons}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.step}>
                <th scope="row">{why[row.step ?? ''] ?? row.step}</th>
                <td class="number">{shown(request, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
