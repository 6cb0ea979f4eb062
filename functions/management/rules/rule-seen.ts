import { localDate, localMonth } from '../../../shared/clock/stockholm.ts';
import type { DelegationOrder } from '../../../shared/delegation/delegation.ts';
import type { CostLimits } from '../../../shared/norm/cost-limits.ts';
import type { NormTable } from '../../../shared/norm/norm-table.ts';
import type { RuleItem, RuleKind } from '../../../shared/store/item/rule.ts';
import {
  type AddedRules,
  addedRules,
  costLimitsOf,
  delegationOrderOf,
  normTableOf,
  type Rules,
  releasedRules,
  rulesInUse,
} from '../../../shared/store/rules.ts';
import type { Table } from '../../../shared/store/table.ts';

/** The kinds of which a whole table is read on a page of its own. */
export const tableKinds = ['norm_table', 'cost_limits', 'delegation'] as const;
export type TableKind = (typeof tableKinds)[number];

/** The word of an address for each kind. */
export const addressWords = {
  norm_table: 'normtabell',
  cost_limits: 'kostnadsgranser',
  delegation: 'delegation',
} as const satisfies Record<TableKind, string>;

/** All rules, those that another came in the place of too, and those of them that are in use. */
export interface RuleBook extends AddedRules {
  readonly released: Rules;
  readonly inUse: Rules;
}

export async function readRuleBook(table: Table): Promise<RuleBook> {
  const [released, added] = await Promise.all([releasedRules(), addedRules(table)]);
  return { ...added, released, inUse: rulesInUse(released, added.items) };
}

export type Standing = 'now' | 'later' | 'ended' | 'replaced';

/** What a table holds, by its kind. */
export type RuleContent =
  | { readonly kind: 'norm_table'; readonly table: NormTable }
  | { readonly kind: 'cost_limits'; readonly limits: CostLimits }
  | { readonly kind: 'delegation'; readonly order: DelegationOrder };

/** A table of rules as the list tells of it. */
export interface RuleSeen {
  readonly kind: TableKind;
  readonly id: string;
  /** First and last month or day; null holds until another begins. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly verified: boolean;
  readonly standing: Standing;
  /** Who added it and why; what comes with the system has none. */
  readonly item: RuleItem | undefined;
  readonly content: RuleContent;
}

type Dated = Omit<RuleSeen, 'kind' | 'standing'>;

/** Every table of a kind, the newest first. */
export function rulesSeen(kind: TableKind, book: RuleBook, at: string): readonly RuleSeen[] {
  const all = allOf(kind, book);
  const replaced = replacedIn(kind, book.items);
  const used = all.filter(({ id }) => !replaced.has(id));
  return all
    .map((one) => ({
      kind,
      ...one,
      standing: replaced.has(one.id) ? 'replaced' : standingOf(one, used, at),
    }))
    .toSorted((a, b) => b.from.localeCompare(a.from) || b.id.localeCompare(a.id));
}

function replacedIn(kind: RuleKind, items: readonly RuleItem[]): ReadonlySet<string | null> {
  return new Set(items.filter((item) => item.kind === kind).map(({ supersedes }) => supersedes));
}

function standingOf(one: Dated, used: readonly Dated[], at: string): Standing {
  const now = one.from.length === 7 ? localMonth(at) : localDate(at);
  if (one.from > now) return 'later';
  if (one.to !== null) return one.to < now ? 'ended' : 'now';
  return used.some(({ from }) => from > one.from && from <= now) ? 'ended' : 'now';
}

/** Every table of a kind as it is told of, first those of the release. */
function allOf(kind: TableKind, { released, items }: RuleBook): readonly Dated[] {
  const added = items.filter((item) => item.kind === kind);
  switch (kind) {
    case 'norm_table':
      return [
        ...released.normTables.map((table) => ofNormTable(table)),
        ...added.map((item) => ofNormTable(normTableOf(item), item)),
      ];
    case 'cost_limits':
      return [
        ...released.costLimits.map((limits) => ofLimits(limits)),
        ...added.map((item) => ofLimits(costLimitsOf(item), item)),
      ];
    case 'delegation':
      return [
        ...released.delegation.map((order) => ofOrder(order)),
        ...added.map((item) => ofOrder(delegationOrderOf(item), item)),
      ];
  }
}

function ofNormTable(table: NormTable, item?: RuleItem): Dated {
  const { id, from, to, source } = table;
  return { id, from, to, source, verified: true, content: { kind: 'norm_table', table }, item };
}

function ofLimits(limits: CostLimits, item?: RuleItem): Dated {
  const { id, from, to, source, verified } = limits;
  return { id, from, to, source, verified, content: { kind: 'cost_limits', limits }, item };
}

function ofOrder(order: DelegationOrder, item?: RuleItem): Dated {
  const { id, from, to, source, unverified } = order;
  const content = { kind: 'delegation', order } as const;
  return { id, from, to, source, verified: !unverified, content, item };
}
