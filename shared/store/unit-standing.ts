import type { LocalDate } from '../clock/calendar.ts';
import { awaitingRemittal } from '../remittal/awaiting.ts';
import { goesOn } from '../remittal/standing.ts';
import { type Application, application } from './item/instance.ts';
import type { Remittal } from './item/remittal.ts';
import { indexKey } from './key.ts';
import { ofKind, type Table } from './table.ts';
import { unitRemittals } from './unit-remittals.ts';
import { wholeQuery } from './whole-partition.ts';

/** An adult who is assessed able to work and whom no office has yet. */
export interface Unremitted {
  readonly application: Application;
  readonly adultId: string;
  readonly name: string;
  /** When it was assessed. */
  readonly since: string;
}

/** How the unemployed of a unit stand: each adult of a case once. */
export interface UnitStanding {
  readonly remittals: readonly Remittal[];
  readonly unremitted: readonly Unremitted[];
}

/**
 * The remittals of a unit and those who are to be remitted, from the unit's own places in an index.
 * Somebody with a remittal that goes on, though it is not sent, stands with it; somebody assessed after
 * a remittal was over stands as assessed.
 */
export async function unitStanding(
  table: Table,
  unit: string,
  today: LocalDate,
): Promise<UnitStanding> {
  const [remittals, items] = await Promise.all([
    unitRemittals(table, unit, today),
    wholeQuery(table, { index: 'due', partition: indexKey.unremitted(unit) }),
  ]);
  const all = ofKind(application, items).flatMap(unremittedIn);
  const known = new Map(remittals.map((one) => [`${one.caseId}/${one.adultId}`, one]));
  const remittalOf = ({ application: { caseId }, adultId }: Unremitted) =>
    known.get(`${caseId}/${adultId}`);
  const unremitted = all.filter((one) => {
    const had = remittalOf(one);
    return had === undefined || (!goesOn(had) && had.openedAt < one.since);
  });
  const replaced = new Set(unremitted.map(remittalOf));
  return { remittals: remittals.filter((one) => !replaced.has(one)), unremitted };
}

function unremittedIn(one: Application): readonly Unremitted[] {
  return awaitingRemittal(one.marks).map(({ adultId, since }) => {
    const adult = one.household.adults.find(({ id }) => id === adultId);
    return { application: one, adultId, name: adult?.name ?? '', since };
  });
}
