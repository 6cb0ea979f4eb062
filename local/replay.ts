/** `npm run replay`: calculates every decision of a store again and tells any öre that differs. */
import { grantedOf } from '../shared/decision/decision.ts';
import { type Difference, replay } from '../shared/norm/replay.ts';
import {
  type CalculationItem,
  calculationItem,
  type DecisionItem,
  decisionItem,
} from '../shared/store/item/decision.ts';
import { decode } from '../shared/store/item/define.ts';
import { instanceKey } from '../shared/store/key.ts';
import { read, type Table } from '../shared/store/table.ts';
import { allOfType } from './stored-table.ts';

/** A line for each decision that does not come out as it was stored; returns how many. */
export async function replayDecisions(table: Table, say: (line: string) => void): Promise<number> {
  const found = await allOfType(table, decisionItem.type);
  let differing = 0;
  for (const item of found.toSorted(byPlace)) {
    const faults = await faultsOf(table, item);
    if (faults.length === 0) continue;
    differing += 1;
    for (const fault of faults) say(`${String(item.pk)}  ${fault}`);
  }
  say(`${found.length} decisions calculated again, ${differing} differ`);
  return differing;
}

function byPlace(one: Record<string, unknown>, other: Record<string, unknown>): number {
  return `${one.pk} ${one.sk}`.localeCompare(`${other.pk} ${other.sk}`);
}

/** What is wrong with a decision; an item that cannot be read is one fault, told without its values. */
async function faultsOf(table: Table, item: Record<string, unknown>): Promise<readonly string[]> {
  try {
    const decision = decode(decisionItem, item);
    const { instanceId, calculationNo } = decision;
    const key = instanceKey.calculation(instanceId, calculationNo);
    const calculation = await read(table, calculationItem, key);
    if (!calculation) return [`calculation ${calculationNo} is not there`];
    return differencesOf(decision, calculation);
  } catch (error) {
    if (error instanceof Error && error.name === 'StoredItemUnreadable') return [error.message];
    throw error;
  }
}

function differencesOf(decision: DecisionItem, stored: CalculationItem): readonly string[] {
  const again = replay(stored);
  const no = `calculation ${stored.no}`;
  if (!again.ok) return [`${no} cannot be made again: ${again.reason}`];
  const { support } = again.calculation.sums;
  return [...again.differences, ...ofDecision(decision, support)].map(
    ({ where, stored: before, again: after }) =>
      `${no}  ${where}: stored ${before ?? 'nothing'}, again ${after ?? 'nothing'} öre`,
  );
}

/**
 * What was decided stands on the calculation: the right (SoL 12:1) is the support, unless the decision
 * names a ground for less or dismisses without trying; the whole is its parts.
 */
function ofDecision({ parts, ground, amount }: DecisionItem, support: number): Difference[] {
  const right = parts.find(({ statute }) => statute === '12:1');
  const stands = right === undefined || right.kind === 'avvisning' || ground !== undefined;
  const all = [
    { where: 'decided amount', stored: amount, again: grantedOf(parts) },
    ...(stands ? [] : [{ where: 'decided right', stored: right.amountOre, again: support }]),
  ];
  return all.filter((each) => each.stored !== each.again);
}
