import { may } from '../access/permission.ts';
import { noSubject, type Viewer } from '../access/viewer.ts';
import { localDate, localMonth } from '../clock/stockholm.ts';
import { normTableFaults } from '../norm/norm-table-faults.ts';
import { usedFormKey } from '../store/item/person.ts';
import { type RuleItem, type RuleKind, ruleCount, ruleItem } from '../store/item/rule.ts';
import { subjectKey } from '../store/key.ts';
import {
  type AddedRules,
  addedRules,
  type Rules,
  releasedRules,
  ruleSchemas,
  rulesInUse,
} from '../store/rules.ts';
import { commit, created, read, replaced, type Table } from '../store/table.ts';
import { againstOthers } from './against-others.ts';

/** Kinds that a manager adds on a page of their own. */
export type AddedKind = Exclude<RuleKind, 'delegation'>;

/** Rules to add. `data` is judged by the schema of its kind; its id is given here, from its first month or day. */
export interface RuleToAdd {
  readonly viewer: Viewer;
  readonly kind: AddedKind;
  readonly data: Readonly<Record<string, unknown>> & { readonly id: string; readonly from: string };
  readonly reason: string;
  /** Id of the one in whose place it comes, which has not begun to hold. */
  readonly supersedes: string | null;
  readonly at: string;
  readonly key: string;
}

export type RuleAdded =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: string; readonly detail?: string };

/**
 * Adds rules without a release. They are written once and never changed or taken away: what is wrong
 * and has not begun to hold has another come in its place; what holds is followed by a later one. The
 * same form key twice adds once.
 */
export async function addRule(table: Table, ask: RuleToAdd): Promise<RuleAdded> {
  const { viewer, key } = ask;
  const allowed = may(viewer, 'rules.add', noSubject);
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  return againstOthers(async () => {
    const used = await read(table, usedFormKey, subjectKey.formKey(viewer.sub, key));
    if (used) return { ok: true, id: used.location };
    const [released, added] = await Promise.all([releasedRules(), addedRules(table)]);
    const data = { ...ask.data, id: freeId(ask.data.id, ask.kind, added.items) };
    const refused = refusalOf({ ...ask, data }, rulesInUse(released, added.items));
    return refused ?? (await write(table, { ...ask, data }, added));
  });
}

async function write(
  table: Table,
  ask: RuleToAdd,
  { version }: AddedRules,
): Promise<RuleAdded | undefined> {
  const { viewer, kind, data, reason, supersedes, at, key } = ask;
  const { sub, name } = viewer;
  const { id } = data;
  const addedBy = { sub, name };
  const count = { version: version + 1 };
  const committed = await commit(table, [
    created(usedFormKey, { sub, key, usedAt: at, location: id }),
    created(ruleItem, { kind, id, data, addedBy, addedAt: at, reason, supersedes }),
    version === 0 ? created(ruleCount, count) : replaced(ruleCount, count, version),
  ]);
  return committed.ok ? { ok: true, id } : undefined;
}

/** The id, or with a number after it when there is one like it. */
function freeId(wished: string, kind: RuleKind, items: readonly RuleItem[]): string {
  const taken = new Set(items.filter((item) => item.kind === kind).map(({ id }) => id));
  let id = wished;
  for (let number = 2; taken.has(id); number++) id = `${wished}-${number}`;
  return id;
}

function refusalOf(ask: RuleToAdd, inUse: Rules): RuleAdded | undefined {
  const { kind, data, supersedes, at } = ask;
  const parsed = ruleSchemas[kind].safeParse(data);
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    return { ok: false, reason: 'RuleInvalid', detail: paths };
  }
  if (supersedes !== null) {
    const old = listOf(kind, inUse).find(({ id }) => id === supersedes);
    if (old === undefined) return { ok: false, reason: 'NotFound' };
    if (!isStillToBegin(old.from, at)) return { ok: false, reason: 'RuleHasBegun', detail: old.id };
  }
  if (kind === 'norm_table') {
    const others = inUse.normTables.filter(({ id }) => id !== supersedes);
    const [fault] = normTableFaults(data, others);
    return fault && { ok: false, reason: fault.fault, detail: fault.other ?? fault.path };
  }
  const fault = beginFault(kind, data.from, inUse, supersedes, at);
  return fault === undefined ? undefined : { ok: false, reason: fault };
}

/**
 * Why limits or a phrase cannot begin then, or undefined when they can: what has been is not judged by
 * new rules, and two tables of limits do not begin the same month.
 */
export function beginFault(
  kind: 'cost_limits' | 'phrases',
  from: string,
  inUse: Rules,
  supersedes: string | null,
  at: string,
): 'RuleBeginsInThePast' | 'TablesOverlap' | undefined {
  if (from < present(from, at)) return 'RuleBeginsInThePast';
  const same = listOf(kind, inUse).some((one) => one.from === from && one.id !== supersedes);
  return kind === 'cost_limits' && same ? 'TablesOverlap' : undefined;
}

const listOf = (
  kind: AddedKind,
  rules: Rules,
): readonly { readonly id: string; readonly from: string }[] =>
  ({ norm_table: rules.normTables, cost_limits: rules.costLimits, phrases: rules.phrases })[kind];

/** The present month or day in Stockholm, as the rule's own first one is written. */
const present = (from: string, at: string): string =>
  from.length === 7 ? localMonth(at) : localDate(at);

/** Whether rules have not begun to hold, so that others may come in their place. */
export function isStillToBegin(from: string, at: string): boolean {
  return from > present(from, at);
}
