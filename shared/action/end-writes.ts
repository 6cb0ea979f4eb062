import { applicationAnswers } from '../application/application-answers.ts';
import type { CasePage } from '../store/case-page.ts';
import { sentForm } from '../store/item/document.ts';
import { type Instance, isRemittal } from '../store/item/instance.ts';
import { personMonth } from '../store/item/person.ts';
import { instanceKey, personKey } from '../store/key.ts';
import { read, removed, type Write } from '../store/table.ts';
import type { Deps } from './deps.ts';

/** Ends that leave the month free for another application: nothing was decided for it. */
const UNDECIDED_ENDS = ['aterkallad', 'hanvisad', 'overlamnad'];

/**
 * What an end undoes: the household may apply for the month again when nothing was decided. Only
 * what this application reserved is given back: the household may have changed since, and a partner
 * who came into it may have an own application for the month.
 */
export async function endWrites(
  deps: Deps,
  page: CasePage,
  after: Instance,
): Promise<readonly Write[]> {
  if (isRemittal(after) || !UNDECIDED_ENDS.includes(after.flow.step)) return [];
  const { instanceId, month } = after;
  const form = await read(deps.table, sentForm, instanceKey.form(instanceId));
  const partner = form && applicationAnswers(form.form, form.answers).partnerNumber;
  const adults = page.head.household.adults.map(({ personalNumber }) => personalNumber);
  const numbers = new Set([...adults, partner].filter((number) => number !== undefined));
  const keys = await Promise.all(
    [...numbers].map(async (number) => personKey.month(await deps.personHash(number), month)),
  );
  const reserved = await Promise.all(keys.map((key) => read(deps.table, personMonth, key)));
  return keys
    .filter((_, index) => reserved[index]?.instanceId === instanceId)
    .map((key) => removed(key));
}
