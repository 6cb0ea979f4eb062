import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../clock/calendar.ts';
import { caseClocks, type TimedEvent } from '../clock/case-clocks.ts';
import { localDate } from '../clock/stockholm.ts';
import { withFacts } from './facts.ts';
import { addUp, type Figure, figures } from './figures.ts';
import { project } from './project.ts';

/** What happened to one application, in hours from its start; null did not happen. */
interface Course {
  readonly start: number;
  readonly visit: number | null;
  readonly decision: number | null;
  readonly amountOre: number;
  readonly children: readonly boolean[];
}

const courses: fc.Arbitrary<readonly Course[]> = fc.array(
  fc.record({
    start: fc.nat(24 * 300),
    visit: fc.option(fc.nat(24 * 25)),
    decision: fc.option(fc.nat(24 * 40)),
    amountOre: fc.nat(5_000_000),
    children: fc.array(fc.boolean(), { maxLength: 3 }),
  }),
  { maxLength: 25 },
);

const instant = (hours: number) =>
  new Date(Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000).toISOString();
const horizon = instant(24 * 400);

/** The journal that such a course leaves, written as the actions write it. */
function journalOf(course: Course, index: number): readonly TimedEvent[] {
  const { start, visit, decision, amountOre, children } = course;
  const about = { instanceId: `A-${index}`, process: 'nyansokan' };
  const happened: TimedEvent[] = [
    { ...about, type: 'application_submitted', at: instant(start), data: {} },
  ];
  if (visit !== null) {
    happened.push({ ...about, type: 'nybesok_offered', at: instant(start + visit), data: {} });
  }
  if (decision !== null) {
    const at = instant(start + decision);
    const analysed = children.length === 0 ? {} : { childAnalysesPresent: children.every(Boolean) };
    happened.push({ ...about, type: 'decision_made', at, data: analysed, outcome: 'bifall' });
    happened.push({ ...about, type: 'decision_sent', at, data: {} });
    const paid = { amountOre, adults: 1, children: children.length, firstOfMonth: true };
    happened.push({ ...about, type: 'payment_registered', at, data: paid });
  }
  const inOrder = happened.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const written = inOrder.flatMap((event, no) =>
    withFacts([event], { unit: 'norrmalm', history: inOrder.slice(0, no) }),
  );
  const breaches = caseClocks(inOrder, horizon).flatMap(({ clock, state }): TimedEvent[] =>
    state.breachedAt === null
      ? []
      : [{ ...about, type: 'clock_breached', at: state.breachedAt, data: { clock } }],
  );
  return [...written, ...withFacts(breaches, { unit: 'norrmalm', history: [] })];
}

const daysTo = ({ start }: Course, hours: number) =>
  daysBetween(localDate(instant(start)), localDate(instant(start + hours)));
const within = (course: Course, hours: number | null, days: number) =>
  hours !== null && daysTo(course, hours) <= days;
const valueIn = (rows: readonly Figure[], indicator: string) =>
  rows.find((row) => row.indicator === indicator)?.value;
const shareOf = (part: number, whole: number) => (whole === 0 ? null : part / whole);

test('the figures equal a recount of what happened', () => {
  fc.assert(
    fc.property(courses, (all) => {
      const rows = figures(addUp(all.flatMap(journalOf).flatMap(project)));
      const decided = all.filter(({ decision }) => decision !== null);
      const days = decided
        .map((course) => daysTo(course, course.decision ?? 0))
        .toSorted((a, b) => a - b);
      const withChildren = decided.filter(({ children }) => children.length > 0);
      const recount = {
        applications_in: all.length,
        decided: decided.length,
        days_to_decision_median: days[Math.ceil(days.length / 2) - 1] ?? null,
        nybesok_within_14_days: shareOf(
          all.filter((course) => within(course, course.visit, 14)).length,
          all.length,
        ),
        decided_within_14_days: shareOf(
          all.filter((course) => within(course, course.decision, 14)).length,
          all.length,
        ),
        barnkonsekvensanalys_present: shareOf(
          withChildren.filter(({ children }) => children.every(Boolean)).length,
          withChildren.length,
        ),
        paid: decided.reduce((sum, { amountOre }) => sum + amountOre, 0),
        children_with_support: decided.reduce((sum, { children }) => sum + children.length, 0),
      };
      const counted = Object.fromEntries(
        Object.keys(recount).map((indicator) => [indicator, valueIn(rows, indicator)]),
      );
      expect(counted).toEqual(recount);
    }),
  );
});

test('the order in which events reach the projector does not matter', () => {
  fc.assert(
    fc.property(courses, (all) => {
      const events = all.flatMap(journalOf);
      expect(figures(addUp(events.toReversed().flatMap(project)))).toEqual(
        figures(addUp(events.flatMap(project))),
      );
    }),
  );
});

test('a share is between nought and one, and money is whole öre', () => {
  fc.assert(
    fc.property(courses, (all) => {
      const rows = figures(addUp(all.flatMap(journalOf).flatMap(project)));
      const share = valueIn(rows, 'decided_within_14_days') ?? 0;
      expect(share >= 0 && share <= 1).toBe(true);
      expect(Number.isInteger(valueIn(rows, 'mean_per_household') ?? 0)).toBe(true);
    }),
  );
});
