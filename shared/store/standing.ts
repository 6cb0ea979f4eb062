import { isInActivity } from '../activity/coding.ts';
import { withoutActivity } from '../activity/without.ts';
import type { LocalDate } from '../clock/calendar.ts';
import { addUp, type Counters } from '../indicator/figures.ts';
import { everyMonth } from '../indicator/project.ts';
import { type StandingName, standingCounter } from '../indicator/standing.ts';
import { goesOn, isEscalated, isOverdue, listOf } from '../remittal/standing.ts';
import { expectedOf } from './expected-of.ts';
import { readCounters } from './figures.ts';
import type { Remittal } from './item/remittal.ts';
import type { Table } from './table.ts';
import { type UnitStanding, unitStanding } from './unit-standing.ts';

/**
 * How a unit stands at this moment: what the journal has counted as open, and what the remittals say of
 * themselves today. Each place of the unit is read whole.
 */
export async function readStanding(
  table: Table,
  unit: string,
  today: LocalDate,
): Promise<Counters> {
  const [counted, standing] = await Promise.all([
    readCounters(table, unit, everyMonth),
    unitStanding(table, unit, today),
  ]);
  return { ...counted, ...standingCounts(standing, today) };
}

/** The counts by office or reason; somebody to be remitted is of no office yet. */
export function standingCounts(
  { remittals, unremitted }: UnitStanding,
  today: LocalDate,
): Counters {
  const names = [
    ...remittals.flatMap((remittal) => countsOf(remittal, today)),
    ...unremitted.map(() => standingCounter('without_activity', 'not_remitted')),
  ];
  return addUp(names.map((counter) => ({ counter, add: 1 })));
}

function countsOf(remittal: Remittal, today: LocalDate): readonly string[] {
  const { office, status } = remittal;
  const expected = expectedOf(remittal);
  const list = listOf(remittal);
  const without = withoutActivity(remittal, expected, today);
  const holds: Readonly<Partial<Record<StandingName, boolean>>> = {
    awaiting_plan: list === 'open',
    overdue: isOverdue(remittal, today),
    escalated: isEscalated(remittal),
    followed: list === 'followed',
    paused: status === 'paused',
    in_activity: goesOn(remittal) && isInActivity(expected, today),
  };
  const names = standingNames.filter((name) => holds[name]);
  return [
    ...names.map((name) => standingCounter(name, office)),
    ...(without === undefined ? [] : [standingCounter('without_activity', without)]),
  ];
}

const standingNames = [
  'awaiting_plan',
  'overdue',
  'escalated',
  'followed',
  'paused',
  'in_activity',
] as const;
