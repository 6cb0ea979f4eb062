import { type Instance, isApplication } from '../store/item/instance.ts';
import { personMonth } from '../store/item/person.ts';
import { personKey } from '../store/key.ts';
import { read, removed, type Write } from '../store/table.ts';
import type { Deps } from './deps.ts';

/** Ends that leave the month free for another application: nothing was decided for it. */
const UNDECIDED_ENDS = ['aterkallad', 'hanvisad', 'overlamnad'];

/**
 * What an end undoes: the household may apply for the month again when nothing was decided. Only
 * what this application reserved is given back: a partner who was found to be of the household may
 * have an own application for the month.
 */
export async function endWrites(deps: Deps, after: Instance): Promise<readonly Write[]> {
  if (!isApplication(after) || !UNDECIDED_ENDS.includes(after.flow.step)) return [];
  const { instanceId, month, household } = after;
  const numbers = household.adults.flatMap(({ personalNumber }) => personalNumber ?? []);
  const keys = await Promise.all(
    numbers.map(async (number) => personKey.month(await deps.personHash(number), month)),
  );
  const reserved = await Promise.all(keys.map((key) => read(deps.table, personMonth, key)));
  return keys
    .filter((_, index) => reserved[index]?.instanceId === instanceId)
    .map((key) => removed(key));
}
