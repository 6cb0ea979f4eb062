import { may } from '../../shared/access/permission.ts';
import { managerRoles } from '../../shared/access/role.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import { localMonth } from '../../shared/clock/stockholm.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import { units } from '../../shared/unit/units.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { isMonth, monthsTo } from './month.ts';

/** What the reader asks to see, and how much of it is for the reader. */
export interface Selection {
  readonly unit: string;
  readonly month: string;
  /** The present month in Stockholm. */
  readonly thisMonth: string;
  /**
   * Whether everything is shown. The unit's own managers see the cases themselves; all others get
   * figures in which nobody can be known again.
   */
  readonly whole: boolean;
}

/** The months that can be chosen, the newest first. */
export function choosableMonths({ thisMonth }: Selection): readonly string[] {
  return monthsTo(thisMonth, 24).toReversed();
}

/** The units that can be chosen. */
export const choosableUnits: readonly { readonly code: string; readonly name: string }[] =
  units.map(({ code }) => ({ code, name: unitName(code) }));

/** The unit and month of the address; the reader's own unit and the present month unless it says. */
export function selectionOf({ viewer, query, now }: PageRequest): Selection {
  const thisMonth = localMonth(now.toISOString());
  const asked = query.manad;
  const month = isMonth(asked) && asked <= thisMonth ? asked : thisMonth;
  const isOurs = (code: string | null | undefined) => units.some((unit) => unit.code === code);
  const own = viewer.unit !== null && isOurs(viewer.unit) ? viewer.unit : units[0]?.code;
  const unit = (isOurs(query.enhet) ? query.enhet : own) ?? '';
  return { unit, month, thisMonth, whole: leads(viewer, unit) };
}

function leads(viewer: Viewer, unit: string): boolean {
  const relation = viewer.unit === unit ? 'unit' : 'none';
  const subject = { unit, relation, protectedIdentity: false } as const;
  return (
    managerRoles.some((role) => viewer.roles.includes(role)) &&
    may(viewer, 'figures.readUnit', subject).allowed
  );
}

/** The address of a page of figures for the same unit and month. */
export function addressFor(page: string, { unit, month }: Selection): string {
  return `${page}?${new URLSearchParams({ enhet: unit, manad: month })}`;
}
