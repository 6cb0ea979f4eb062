import { stockholmDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { unitRows } from './unit-rows.ts';
import { UnitTable } from './unit-table.tsx';

/** The unemployed of the unit who stand without activity today (R139): who, why, and how many. */
export async function showWithout(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, lang, now } = request;
  const { unit } = viewer;
  if (unit === null) return notFound();
  const words = activityTexts(lang).without;
  const all = await unitRows(deps.table, viewer, unit, stockholmDate(now));
  const rows = all.filter(({ without }) => without !== undefined);
  const counted = all.filter(({ goesOn, without }) => goesOn || without !== undefined);
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}, {unitName(unit)}
      </h1>
      <p>{words.lead}</p>
      <p>
        <strong>{words.count(rows.length, counted.length)}</strong>
      </p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <UnitTable request={request} title={words.title} rows={rows} />
      )}
    </>
  );
  return page(words.title, body, { width: 'wide' });
}
