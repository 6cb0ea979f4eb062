import { longDate, stockholmDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { roleHas } from '../../../shared/web/view/navigation.ts';
import type { WebDeps } from '../../web.ts';
import { withoutPath } from '../address.ts';
import { type UnitRow, unitRows } from './unit-rows.ts';
import { UnitTable } from './unit-table.tsx';

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
}) {
  const { request, section, rows } = props;
  const words = activityTexts(request.lang).agenda;
  const title = `${words.sections[section]} (${rows.length})`;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <UnitTable request={request} title={title} rows={rows} />
      )}
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
  const rows = await unitRows(deps.table, viewer, unit, today);
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}, {unitName(unit)}
      </h1>
      <p>
        {words.on(longDate(lang, today))}. {words.lead}
      </p>
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
        />
      ))}
    </>
  );
  return page(words.title, body, { width: 'wide' });
}
