import { longDate, stockholmDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { roleHas } from '../../../shared/web/view/navigation.ts';
import type { WebDeps } from '../../web.ts';
import { withoutPath } from '../address.ts';
import { type UnitRow, type UnremittedRow, unitRows } from './unit-rows.ts';
import { UnitTable } from './unit-table.tsx';
import { UnremittedTable } from './unremitted-table.tsx';

type Section = 'overdue' | 'without' | 'open';

/** Each remittal stands once: under what is most urgent of it. Undefined for what is over. */
function sectionOf({ overdue, without, goesOn }: UnitRow): Section | undefined {
  if (overdue) return 'overdue';
  if (without !== undefined) return 'without';
  return goesOn ? 'open' : undefined;
}

function Part(props: {
  readonly request: PageRequest;
  readonly section: Section;
  readonly rows: readonly UnitRow[];
  readonly unremitted: readonly UnremittedRow[];
}) {
  const { request, section, rows, unremitted } = props;
  const words = activityTexts(request.lang).agenda;
  const all = rows.length + unremitted.length;
  const title = words.sections[section];
  const both = unremitted.length > 0 && rows.length > 0;
  const rest = `${both ? words.remitted : title} (${rows.length})`;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {title} ({all})
      </h2>
      {all === 0 && <p>{words.none}</p>}
      {unremitted.length > 0 && <UnremittedTable request={request} rows={unremitted} />}
      {both && (
        <h3 class="ds-heading" data-size="xs">
          {rest}
        </h3>
      )}
      {rows.length > 0 && <UnitTable request={request} title={rest} rows={rows} />}
    </section>
  );
}

/** The agenda of the monthly joint review with Jobbtorg (R137): made from how the remittals stand. */
export async function showAgenda(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, lang, now } = request;
  const { unit } = viewer;
  if (unit === null) return notFound();
  const words = activityTexts(lang).agenda;
  const today = stockholmDate(now);
  const { remitted: rows, unremitted } = await unitRows(deps.table, viewer, unit, today);
  const overdue = rows.filter((row) => row.overdue).length;
  const idle = rows.filter(({ without }) => without !== undefined).length + unremitted.length;
  const inActivity = rows.filter((row) => row.goesOn && row.without === undefined).length;
  const going = rows.filter((row) => row.goesOn).length;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}, {unitName(unit)}
      </h1>
      <p>
        {words.on(longDate(lang, today))}. {words.lead}
      </p>
      <Card title={words.figures}>
        <Facts
          items={[
            { term: words.going, value: going },
            { term: words.sections.overdue, value: overdue },
            { term: words.withoutAll, value: idle },
            { term: words.unremitted, value: unremitted.length },
            { term: words.inActivity, value: inActivity },
          ]}
        />
      </Card>
      <p class="no-print hint">{words.print}</p>
      {roleHas(viewer, 'activity.list') && (
        <p class="no-print">
          <a class="ds-link" href={withoutPath}>
            {words.toWithout}
          </a>
        </p>
      )}
      {(['overdue', 'without', 'open'] as const).map((section) => (
        <Part
          key={section}
          request={request}
          section={section}
          rows={rows.filter((row) => sectionOf(row) === section)}
          unremitted={section === 'without' ? unremitted : []}
        />
      ))}
    </>
  );
  return page(words.title, body, { width: 'wide' });
}
