import { expect, inject, test } from 'vitest';
import { localDate, localMonth } from '../../shared/clock/stockholm.ts';
import { addUp, figures } from '../../shared/indicator/figures.ts';
import { everyMonth, project } from '../../shared/indicator/project.ts';
import type { JournalEvent } from '../../shared/journal/event.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { readCounters } from '../../shared/store/figures.ts';
import { encode } from '../../shared/store/item/define.ts';
import { projectedEvent } from '../../shared/store/item/figure.ts';
import { journalItem } from '../../shared/store/item/journal.ts';
import { otherKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { kvitteringAnswers } from '../stack/answers/jobbtorg.ts';
import { ib2Answers } from '../stack/answers/utredning.ts';
import { newPlayer } from '../stack/player.ts';
import { replay } from '../stack/replay.ts';
import { at, byTheBook, leftWaiting, type Script } from '../stack/script.ts';
import { until } from '../stack/until.ts';

const play = await newPlayer(inject('copy'));
const { table, functions } = play.cloud;

/** What was played, as the table has it when nothing more is to come. */
async function journalOf(household = aHousehold(), script: Script = byTheBook) {
  const played = await play.applied(household);
  await play.carriesOn(played, script);
  expect(await play.ended(played)).toBe('beslutad');
  return readJournal(table, played.caseId);
}

const ofType = (events: readonly JournalEvent[], type: JournalEvent['type']) =>
  events.filter((event) => event.type === type);

/** The recount: by what the journals say happened and when, by none of the facts that figures are made of. */
function recount(events: readonly JournalEvent[]) {
  const sent = ofType(events, 'remittal_sent');
  const answered = ofType(events, 'remittal_answered');
  const days = answered
    .map((plan) => {
      const from = sent.find(({ data }) => data.remittalId === plan.data.remittalId)?.at ?? '';
      return (Date.parse(localDate(plan.at)) - Date.parse(localDate(from))) / 86_400_000;
    })
    .toSorted((a, b) => a - b);
  const over = ['remittal_returned', 'remittal_closed', 'remittal_withdrawn'] as const;
  const ended = over.flatMap((type) => ofType(events, type));
  const worked = ofType(events, 'remittal_closed').filter(({ data }) => data.result === 'arbete');
  return {
    applications_in: { value: 3, n: 3 },
    // All of it was played within minutes: what was promised in days was kept.
    remitted_within_5_working_days: { value: 1, n: sent.length },
    plan_within_5_days: { value: 1, n: answered.length },
    days_to_plan_median: { value: days[Math.ceil(days.length / 2) - 1], n: answered.length },
    remittals_open: { value: sent.length - ended.length, n: sent.length - ended.length },
    closed_to_arbete: { value: worked.length, n: worked.length },
    breaches: { value: 0, n: 0 },
  };
}

test('the stored figures of remittals equal a recount of the journals in the table', async () => {
  const forBoth = { ...byTheBook, ib2: at('sofia', 'remiss', ib2Answers.bothAdults) };
  const journals = await Promise.all([
    journalOf(aHousehold().withPartner(), forBoth),
    journalOf(aHousehold(), { ...byTheBook, uppfoljning: leftWaiting }),
    journalOf(aHousehold(), {
      ...byTheBook,
      kvittering: at('jamal', 'atersand', kvitteringAnswers.atersand),
    }),
  ]);
  const events = journals.flat();
  expect(ofType(events, 'remittal_sent')).toHaveLength(4);
  expect(ofType(events, 'remittal_answered')).toHaveLength(3);

  const counted = events.filter((event) => project(event).length > 0);
  await until('the count of every event', 70, async () => {
    const marks = await Promise.all(
      counted.map(({ caseId, no }) => read(table, projectedEvent, otherKey.projected(caseId, no))),
    );
    return marks.every((mark) => mark !== undefined) ? true : undefined;
  });

  // Counted anew by the deployed projector in a unit of its own, away from what others play.
  const unit = `U-${events[0]?.caseId}`;
  const anew = events.map((event) => ({
    ...event,
    no: event.no + 9000,
    data: { ...event.data, unit },
  }));
  await replay(
    functions,
    'vagen-project-figures',
    anew.map((event) => encode(journalItem, { event })),
  );
  const months = [...new Set(events.map(({ at: when }) => localMonth(when))), everyMonth];
  const stored = await Promise.all(months.map((month) => readCounters(table, unit, month)));
  const sums = addUp(
    stored.flatMap((counters) =>
      Object.entries(counters).map(([counter, add]) => ({ counter, add })),
    ),
  );
  const rows = figures(sums).filter(({ step }) => step === undefined);
  const expected = recount(events);
  const shown = Object.fromEntries(
    rows.flatMap(({ indicator, value, n }) =>
      Object.keys(expected).includes(indicator) ? [[indicator, { value, n }]] : [],
    ),
  );
  expect(shown).toEqual(expected);
});
