import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseClocks, type TimedEvent } from '../clock/case-clocks.ts';
import type { EventType } from '../journal/event-type.ts';
import { type RemittalResult, remittalResults } from '../remittal/result.ts';
import { withFacts } from './facts.ts';
import { addUp, figures } from './figures.ts';
import { project } from './project.ts';

/** Delays are hours after what came before. */
type Answer =
  | { readonly kind: 'waits' }
  | { readonly kind: 'returned' | 'recalled'; readonly after: number }
  | {
      readonly kind: 'plan';
      readonly after: number;
      readonly newPlans: readonly number[];
      readonly paused: boolean;
      readonly closed: { readonly after: number; readonly result: RemittalResult } | null;
    };

type Fate =
  | { readonly kind: 'waits' }
  | { readonly kind: 'unable' | 'not_needed'; readonly after: number }
  | {
      readonly kind: 'remitted';
      /** A first remittal that was taken back before it was sent. */
      readonly unsent: boolean;
      readonly after: number;
      readonly answer: Answer;
      /** Remitted anew after the first; what came of the assessment is settled by then. */
      readonly anew: boolean;
    };

interface Assessed {
  readonly at: number;
  readonly young: boolean;
  readonly fate: Fate;
}

/** What befalls an application in a unit, adult by adult. */
interface Course {
  readonly unit: string;
  readonly adults: readonly Assessed[];
}

const after = fc.oneof(fc.nat(24 * 3), fc.nat(24 * 20));
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant({ kind: 'waits' } as const),
  fc.record({ kind: fc.constantFrom('returned', 'recalled'), after }),
  fc.record({
    kind: fc.constant('plan' as const),
    after,
    newPlans: fc.array(after, { maxLength: 2 }),
    paused: fc.boolean(),
    closed: fc.option(fc.record({ after, result: fc.constantFrom(...remittalResults) })),
  }),
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'waits' } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('unable', 'not_needed'), after }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('remitted' as const),
      unsent: fc.boolean(),
      after,
      answer,
      anew: fc.boolean(),
    }),
  },
);
const courses: fc.Arbitrary<readonly Course[]> = fc.array(
  fc.record({
    unit: fc.constantFrom('norrmalm', 'kungsholmen'),
    adults: fc.array(fc.record({ at: fc.nat(24 * 340), young: fc.boolean(), fate }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  { maxLength: 12 },
);

const instant = (hours: number) =>
  new Date(Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000).toISOString();
const horizon = instant(24 * 480);

/** One thing that happened, before it is written down. */
interface Happened {
  readonly type: EventType;
  readonly hour: number;
  readonly about: string;
  readonly process?: string;
  readonly step?: string;
  readonly outcome?: string;
  readonly data: TimedEvent['data'];
}

/** The events of one remittal from when it is sent, with the steps that they bring it to. */
function remittalEvents(id: string, data: Happened['data'], hour: number, came: Answer) {
  const about = { about: id, process: 'jobbtorg_remiss', data: { ...data, remittalId: id } };
  const happens = (type: EventType, at: number, more: Happened['data'] = {}): Happened => ({
    ...about,
    type,
    hour: at,
    data: { ...about.data, ...more },
  });
  const enters = (step: string, fromStep: string, at: number): Happened => ({
    ...happens('step_entered', at, { fromStep }),
    step,
  });
  const ends = (fromStep: string, at: number) => happens('closed', at, { fromStep });
  const sent = [
    happens('remittal_sent', hour),
    { ...happens('step_entered', hour), step: 'kvittering' },
  ];
  switch (came.kind) {
    case 'waits':
      return sent;
    case 'returned':
    case 'recalled': {
      const at = hour + came.after;
      const type = came.kind === 'returned' ? 'remittal_returned' : 'remittal_withdrawn';
      return [...sent, happens(type, at), ends('kvittering', at)];
    }
    case 'plan': {
      const first = hour + came.after;
      const later = came.newPlans.map((_, index) =>
        came.newPlans.slice(0, index + 1).reduce((sum, hours) => sum + hours, first),
      );
      const last = later.at(-1) ?? first;
      const over = last + (came.closed?.after ?? 0);
      return [
        ...sent,
        happens('remittal_answered', first),
        enters('uppfoljning', 'kvittering', first),
        ...later.map((at) => happens('remittal_plan_changed', at)),
        ...(came.paused ? [happens('remittal_paused', last)] : []),
        ...(came.closed
          ? [
              happens('remittal_closed', over, { result: came.closed.result }),
              ends('uppfoljning', over),
            ]
          : []),
      ];
    }
  }
}

/** How long after the first remittal the second is sent: later than all that came of the first. */
const ANEW = 24 * 100;

function adultEvents(application: string, adult: string, { at, young, fate: came }: Assessed) {
  const data = { applicationId: application, adult };
  const assessed: Happened = {
    type: 'assessed_able_to_work',
    hour: at,
    about: application,
    outcome: young ? 'ung' : 'vuxen',
    data: { adult },
  };
  switch (came.kind) {
    case 'waits':
      return [assessed];
    case 'unable':
    case 'not_needed': {
      const type = came.kind === 'unable' ? 'assessed_unable_to_work' : 'remittal_not_needed';
      const settled: Happened = {
        type,
        hour: at + came.after,
        about: application,
        data: { adult },
      };
      return [assessed, settled];
    }
    case 'remitted': {
      const id = `R-${application}-${adult}`;
      const sentAt = at + came.after;
      const unsent: Happened = {
        type: 'remittal_withdrawn',
        hour: at,
        about: `${id}-0`,
        process: 'jobbtorg_remiss',
        data: { ...data, remittalId: `${id}-0` },
      };
      return [
        assessed,
        ...(came.unsent ? [unsent] : []),
        ...remittalEvents(`${id}-1`, data, sentAt, came.answer),
        ...(came.anew
          ? remittalEvents(`${id}-2`, data, sentAt + ANEW, { kind: 'returned', after: 1 })
          : []),
      ];
    }
  }
}

/** The journal of such a case, written as the actions write it, with the breaches that timers add. */
function journalOf({ unit, adults }: Course, index: number): readonly TimedEvent[] {
  const inOrder = adults
    .flatMap((one, no) => adultEvents(`A-${index}`, `adult${no}`, one))
    .toSorted((a, b) => a.hour - b.hour)
    .map(({ hour, about, ...event }) => ({ ...event, at: instant(hour), instanceId: about }));
  const written = inOrder.flatMap((event, no) =>
    withFacts([event], { unit, history: inOrder.slice(0, no) }),
  );
  const breaches = caseClocks(inOrder, horizon).flatMap(
    ({ clock, subject, state }): TimedEvent[] =>
      state.breachedAt === null
        ? []
        : [
            {
              instanceId: subject,
              type: 'clock_breached',
              at: state.breachedAt,
              data: { clock, unit },
            },
          ],
  );
  return [...written, ...breaches];
}

/* The recount: from what happened, by days that are counted here and by no function of the system. */

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const day = (hours: number) => inStockholm.format(new Date(instant(hours)));
const dayNo = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const daysFrom = (from: number, to: number) => dayNo(day(to)) - dayNo(day(from));

/** Days from Monday to Friday on which nobody works, out of the almanac. */
const free = [
  ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'],
  ...['2026-06-19', '2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06'],
];
const works = (no: number) => {
  const date = new Date(no * 86_400_000);
  return ![0, 6].includes(date.getUTCDay()) && !free.includes(date.toISOString().slice(0, 10));
};
/** Whether the fifth working day after the first has not passed: a Saturday after it is too late. */
function withinFive(from: number, to: number): boolean {
  const first = dayNo(day(from));
  const between = Array.from({ length: daysFrom(from, to) }, (_, index) => first + index + 1);
  return between.slice(0, -1).filter(works).length < 5;
}

/** Kept, missed, or neither: settled otherwise while there was time. */
function tally(all: readonly ('kept' | 'missed' | 'neither')[]) {
  const count = (what: string) => all.filter((one) => one === what).length;
  const n = count('kept') + count('missed');
  return n === 0 ? null : count('kept') / n;
}

function sending({ at, fate: came }: Assessed, inTime: (to: number) => boolean) {
  if (came.kind === 'waits' || !inTime(at + came.after)) return 'missed' as const;
  return came.kind === 'remitted' ? ('kept' as const) : ('neither' as const);
}

/** The remittals that were sent, with the hour and what came of each. */
function sentOf({ at, fate: came }: Assessed): readonly { hour: number; came: Answer }[] {
  if (came.kind !== 'remitted') return [];
  const hour = at + came.after;
  const again: Answer = { kind: 'returned', after: 1 };
  return [{ hour, came: came.answer }, ...(came.anew ? [{ hour: hour + ANEW, came: again }] : [])];
}

function recount(courses: readonly Course[]) {
  const assessed = courses.flatMap(({ adults }) => adults);
  const sent = assessed.flatMap(sentOf);
  const plans = sent.flatMap(({ hour, came }) =>
    came.kind === 'plan' ? [daysFrom(hour, hour + came.after)] : [],
  );
  const results = sent.flatMap(({ came }) =>
    came.kind === 'plan' && came.closed ? [came.closed.result] : [],
  );
  const closed = (result: RemittalResult) => results.filter((one) => one === result).length;
  return {
    remitted_within_5_working_days: tally(
      assessed.map((one) => sending(one, (to) => withinFive(one.at, to))),
    ),
    young_remitted_at_once: tally(
      assessed
        .filter(({ young }) => young)
        .map((one) => sending(one, (to) => day(to) === day(one.at))),
    ),
    plan_within_5_days: tally(
      sent.map(({ hour, came }) => {
        if (came.kind === 'waits' || daysFrom(hour, hour + came.after) > 5) return 'missed';
        return came.kind === 'plan' ? 'kept' : 'neither';
      }),
    ),
    days_to_plan_median: plans.toSorted((a, b) => a - b)[Math.ceil(plans.length / 2) - 1] ?? null,
    remittals_open: sent.filter(
      ({ came }) => came.kind === 'waits' || (came.kind === 'plan' && came.closed === null),
    ).length,
    closed_to_arbete: closed('arbete'),
    closed_to_stockholmsjobb: closed('stockholmsjobb'),
    closed_to_studier: closed('studier'),
    closed_to_annan_forsorjning: closed('annan_forsorjning'),
    closed_as_ej_langre_aktuell: closed('ej_langre_aktuell'),
    closed_as_flyttat: closed('flyttat'),
    closed_as_annat: closed('annat'),
  };
}

test('the figures of remittals equal a recount of what happened, unit by unit', () => {
  fc.assert(
    fc.property(courses, (all) => {
      const deltas = all.flatMap(journalOf).flatMap(project);
      for (const unit of ['norrmalm', 'kungsholmen']) {
        const rows = figures(addUp(deltas.filter((delta) => delta.unit === unit)));
        const counted = recount(all.filter((course) => course.unit === unit));
        const shown = Object.fromEntries(
          Object.keys(counted).map((name) => [
            name,
            rows.find(({ indicator, step }) => indicator === name && step === undefined)?.value,
          ]),
        );
        expect(shown).toEqual(counted);
      }
    }),
    { numRuns: 300 },
  );
});
