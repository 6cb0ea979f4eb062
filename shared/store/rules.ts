/**
 * The rules that are data: what the release brings and what managers have added, as one. They are read
 * with one query when a calculation or a decision is made, and handed to the rules as a parameter.
 */
import type * as z from 'zod';
import { type DelegationOrder, delegationOrderSchema } from '../delegation/delegation.ts';
import { releaseDelegation } from '../delegation/release.ts';
import { type CostLimits, costLimitsSchema } from '../norm/cost-limits.ts';
import { type NormTable, normTableSchema } from '../norm/norm-table.ts';
import { releaseCostLimits } from '../norm/release-cost-limits.ts';
import { riksnormTables } from '../norm/riksnorm.ts';
import { type PhraseBank, phraseBankSchema } from '../phrase/phrase.ts';
import { type RuleItem, type RuleKind, ruleCount, ruleItem } from './item/rule.ts';
import { ruleKey } from './key.ts';
import { ofKind, type Table } from './table.ts';
import { wholePartition } from './whole-partition.ts';

/** All rules that hold at some time; which of them hold for a month or a day is for the rules to find. */
export type Rules = {
  readonly normTables: readonly NormTable[];
  readonly costLimits: readonly CostLimits[];
  readonly delegation: readonly DelegationOrder[];
  readonly phrases: readonly PhraseBank[];
};

/** The one schema of each kind. */
export const ruleSchemas = {
  norm_table: normTableSchema,
  cost_limits: costLimitsSchema,
  delegation: delegationOrderSchema,
  phrases: phraseBankSchema,
} as const satisfies Record<RuleKind, unknown>;

/** What the release brings. Its phrases are loaded with the first reading: most pages ask for no rules. */
export async function releasedRules(): Promise<Rules> {
  const { releasePhrases } = await import('../phrase/release-phrases.ts');
  return {
    normTables: riksnormTables,
    costLimits: releaseCostLimits,
    delegation: releaseDelegation,
    phrases: releasePhrases,
  };
}

/** What was added is not what its schema says: it was written by other code, or damaged. */
class RuleUnreadable extends Error {
  override readonly name = 'RuleUnreadable';
}

/** What managers have added, oldest first, and how many times something was. */
export type AddedRules = { readonly items: readonly RuleItem[]; readonly version: number };

/**
 * What managers have added, also what another came in the place of: nothing is ever taken away.
 * @throws StoredItemUnreadable for what is no rule at all
 */
export async function addedRules(table: Table): Promise<AddedRules> {
  const stored = await wholePartition(table, ruleKey.partition);
  const items = ofKind(ruleItem, stored).sort((a, b) => a.addedAt.localeCompare(b.addedAt));
  return { items, version: ofKind(ruleCount, stored)[0]?.version ?? 0 };
}

/**
 * The rules in use.
 * @throws RuleUnreadable with the kind, the id and the paths at fault
 */
export async function readRules(table: Table): Promise<Rules> {
  const [released, added] = await Promise.all([releasedRules(), addedRules(table)]);
  return rulesInUse(released, added.items);
}

/** The release's rules and the added ones, without those that another came in the place of. */
export function rulesInUse(released: Rules, added: readonly RuleItem[]): Rules {
  const replaced = new Set(added.map(({ kind, supersedes }) => `${kind}#${supersedes}`));
  const inUse = <Rule extends { readonly id: string }>(
    kind: RuleKind,
    brought: readonly Rule[],
    read: (item: RuleItem) => Rule,
  ): readonly Rule[] => {
    const own = added.filter((item) => item.kind === kind).map(read);
    return [...brought, ...own].filter(({ id }) => !replaced.has(`${kind}#${id}`));
  };
  return {
    normTables: inUse('norm_table', released.normTables, normTableOf),
    costLimits: inUse('cost_limits', released.costLimits, costLimitsOf),
    delegation: inUse('delegation', released.delegation, delegationOrderOf),
    phrases: inUse('phrases', released.phrases, phraseBankOf),
  };
}

export const normTableOf = (item: RuleItem): NormTable => dataOf(item, ruleSchemas.norm_table);
export const costLimitsOf = (item: RuleItem): CostLimits => dataOf(item, ruleSchemas.cost_limits);
export const delegationOrderOf = (item: RuleItem): DelegationOrder =>
  dataOf(item, ruleSchemas.delegation);
const phraseBankOf = (item: RuleItem): PhraseBank => dataOf(item, ruleSchemas.phrases);

function dataOf<Data>({ kind, id, data }: RuleItem, schema: z.ZodType<Data>): Data {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new RuleUnreadable(`${kind} ${id} is unreadable at: ${paths || 'the top'}`);
}
