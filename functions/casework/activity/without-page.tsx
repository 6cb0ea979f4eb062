import { stockholmDate } from '../../../shared/text/format.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { notFound, page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { unitRows } from './unit-rows.ts';
import { UnitTable } from './unit-table.tsx';
import { UnremittedTable } from './unremitted-table.tsx';

/** The unemployed of the unit who stand without activity today (R139): who, why, and how many. */
export async function showWithout(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, lang, now } = request;
  const { unit } = viewer;
  if (unit === null) return notFound();
  const words = activityTexts(lang).without;
  const { remitted, unremitted } = await unitRows(deps.table, viewer, unit, stockholmDate(now));
  const rows = remitted.filter(({ without }) => without !== undefined);
  const active = remitted.filter((one) => one.goesOn && one.without === undefined).length;
  const idle = rows.length + unremitted.length;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}, {unitName(unit)}
      </h1>
      <p>{words.lead}</p>
      <p>
        <strong>{words.count(idle, idle + active)}</strong>
      </p>
      {idle === 0 && <p>{words.none}</p>}
      {unremitted.length > 0 && <UnremittedTable request={request} rows={unremitted} />}
      {rows.length > 0 && <UnitTable request={request} title={words.title} rows={rows} />}
    </>
  );
  return page(words.title, body, { width: 'wide' });
}
