/** The figures: declared indicators, computed from the counters of one unit and month. */
import { may } from '../../shared/access/permission.ts';
import { managerRoles } from '../../shared/access/role.ts';
import { noSubject } from '../../shared/access/viewer.ts';
import type { LocalDate } from '../../shared/clock/calendar.ts';
import { localDate, localMonth } from '../../shared/clock/stockholm.ts';
import { addUp, type Figure, figures } from '../../shared/indicator/figures.ts';
import { indicatorList } from '../../shared/indicator/indicators.ts';
import { type OutwardFigure, withoutSmallCells } from '../../shared/indicator/small-cell.ts';
import { readCounters } from '../../shared/store/figures.ts';
import { readStanding } from '../../shared/store/standing.ts';
import type { Table } from '../../shared/store/table.ts';
import type { Lang } from '../../shared/text/language.ts';
import { units } from '../../shared/unit/units.ts';
import { type ApiRequest, json } from '../../shared/web/api-route.ts';
import { problem } from '../../shared/web/problem.ts';
import type { WebDeps } from '../web.ts';

/** The figures of a unit and month, with what stands open now. */
async function read(
  table: Table,
  unit: string,
  month: string,
  today: LocalDate,
): Promise<readonly Figure[]> {
  const counted = await Promise.all([
    readCounters(table, unit, month),
    readStanding(table, unit, today),
  ]);
  const rows = counted.flatMap((counters) =>
    Object.entries(counters).map(([counter, add]) => ({ counter, add })),
  );
  return figures(addUp(rows));
}

function shown(lang: Lang, figure: OutwardFigure) {
  const indicator = indicatorList.find(({ name }) => name === figure.indicator);
  const { title, unit } = indicator ?? {};
  return { ...figure, title: title?.[lang] ?? figure.indicator, unit: unit ?? '' };
}

/** The figures that are asked for, whole or without small numbers. */
export async function figuresOf(request: ApiRequest<undefined>, deps: WebDeps) {
  const { viewer, query, lang, now } = request;
  const month = query.month ?? localMonth(now.toISOString());
  const unit = query.unit ?? viewer.unit ?? '';
  if (!units.some(({ code }) => code === unit)) return problem('NoSuchUnit', 404);
  const relation = viewer.unit === unit ? 'unit' : 'none';
  const ofUnit = may(viewer, 'figures.readUnit', { ...noSubject, unit, relation }).allowed;
  if (!ofUnit && !may(viewer, 'figures.read', noSubject).allowed) return problem('NotAllowed', 403);
  // Those who lead the unit see its cases themselves; in what others get nobody can be known again.
  const whole = ofUnit && managerRoles.some((role) => viewer.roles.includes(role));
  const all = await read(deps.table, unit, month, localDate(now.toISOString()));
  const rows: readonly OutwardFigure[] = whole ? all : withoutSmallCells(all);
  return json({ unit, month, whole, figures: rows.map((row) => shown(lang, row)) });
}
