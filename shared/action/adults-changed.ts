import type { Adult } from '../household/household.ts';
import type { Application } from '../store/item/instance.ts';
import { personCase, personMonth } from '../store/item/person.ts';
import { personKey } from '../store/key.ts';
import { created, put, read, removed, type Write } from '../store/table.ts';
import type { FormContext } from './form/effect.ts';

/**
 * What it takes to change the adults of an application when they are verified. A partner who became
 * known is found by number like everybody else, is kept as protected, and has the month: the two
 * cannot both apply for it. One who is not of the household after all may apply alone.
 * A month that a new partner has applied for already stays with that application.
 */
export async function adultsChanged(
  context: FormContext,
  before: Application,
  adults: readonly Adult[],
): Promise<readonly Write[]> {
  const was = numbersOf(before.household.adults);
  const is = numbersOf(adults);
  const come = is.filter((number) => !was.includes(number));
  const gone = was.filter((number) => !is.includes(number));
  const writes = await Promise.all([
    ...come.map((number) => welcomed(context, before, number)),
    ...gone.map((number) => released(context, before, number)),
  ]);
  return writes.flat();
}

function numbersOf(adults: readonly Adult[]): readonly string[] {
  return adults.flatMap(({ personalNumber }) => personalNumber ?? []);
}

async function welcomed(
  { deps, now, page }: FormContext,
  { month, instanceId }: Application,
  number: string,
): Promise<readonly Write[]> {
  const hash = await deps.personHash(number);
  const { caseId } = page.head;
  const taken = await read(deps.table, personMonth, personKey.month(hash, month));
  return [
    put(personCase, { hash, caseId, since: now }),
    ...(taken ? [] : [created(personMonth, { hash, month, caseId, instanceId })]),
  ];
}

async function released(
  { deps }: FormContext,
  { month, instanceId }: Application,
  number: string,
): Promise<readonly Write[]> {
  const key = personKey.month(await deps.personHash(number), month);
  const reserved = await read(deps.table, personMonth, key);
  return reserved?.instanceId === instanceId ? [removed(key)] : [];
}
