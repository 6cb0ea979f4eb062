/** The figures of the remittal to Jobbtorg. May import results and the names of counters, nothing else. */
import { type RemittalResult, resultLabels } from '../remittal/result.ts';
import type { CounterName } from './counter.ts';
import { everyPromise, type Indicator } from './indicator.ts';
import type { LevelName, StandingName } from './standing.ts';

/** How many remittals were closed with a result; no total, from which a small one could be found. */
function closed(metric: string, result: RemittalResult, counter: CounterName): Indicator {
  const { sv, en } = resultLabels[result];
  return {
    metric,
    title: { sv: `Avslutade hos Jobbtorg: ${sv}`, en: `Closed at Jobbtorg: ${en}` },
    population: {
      sv: 'Remisser som avslutades med detta resultat.',
      en: 'Remittals that were closed with this result.',
    },
    unit: 'count',
    period: 'month',
    target: null,
    source: 'R139–R141',
    formula: { kind: 'count', counter },
  };
}

/** What stands so now, office by office. */
function standing(
  metric: string,
  of: StandingName,
  title: Indicator['title'],
  source: string,
): Indicator {
  return {
    metric,
    title,
    population: {
      sv: 'Läget just nu, kontor för kontor.',
      en: 'As it stands right now, office by office.',
    },
    unit: 'count',
    period: 'month',
    target: null,
    source,
    formula: { kind: 'standing', of },
  };
}

/** What stood so on the latest day of the month that was counted: what T1, T2 and the year report. */
function level(
  metric: string,
  of: LevelName,
  title: Indicator['title'],
  source: string,
): Indicator {
  return {
    ...standing(metric, of, title, source),
    population: {
      sv: 'Räknas en gång om dagen ur remisserna, inte ur journalen.',
      en: 'Counted once a day from the remittals, not from the journal.',
    },
    formula: { kind: 'level', of },
  };
}

export const jobbtorgIndicators = {
  remitted_within_5_working_days: {
    metric: 'RemittedWithin5WorkingDays',
    title: {
      sv: 'Remitterade till Jobbtorg inom fem arbetsdagar',
      en: 'Remitted to Jobbtorg within five working days',
    },
    population: everyPromise,
    unit: 'share',
    period: 'tertial',
    target: { atLeast: 1 },
    source: 'R132',
    formula: { kind: 'share', part: 'remiss_kept', rest: 'remiss_missed' },
  },
  young_remitted_at_once: {
    metric: 'YoungRemittedAtOnce',
    title: {
      sv: 'Unga remitterade till Jobbtorg samma dag',
      en: 'The young remitted to Jobbtorg the same day',
    },
    population: everyPromise,
    unit: 'share',
    period: 'tertial',
    target: { atLeast: 1 },
    source: 'R135',
    formula: { kind: 'share', part: 'ung_kept', rest: 'ung_missed' },
  },
  plan_within_5_days: {
    metric: 'PlanWithin5Days',
    title: {
      sv: 'Aktivitetsplan från Jobbtorg inom fem dagar',
      en: 'Activity plan from Jobbtorg within five days',
    },
    population: everyPromise,
    unit: 'share',
    period: 'tertial',
    target: { atLeast: 1 },
    source: 'R133',
    formula: { kind: 'share', part: 'plan_kept', rest: 'plan_missed' },
  },
  days_to_plan_median: {
    metric: 'DaysSentToPlan',
    title: {
      sv: 'Dagar från sänd remiss till första aktivitetsplanen, median',
      en: 'Days from remittal sent to first activity plan, median',
    },
    population: {
      sv: 'Remisser som fick sin första plan; en ny plan räknas inte.',
      en: 'Remittals that got their first plan; a new plan is not counted.',
    },
    unit: 'days',
    period: 'month',
    target: null,
    source: 'R133',
    formula: { kind: 'percentile', counter: 'sent_to_plan_days', percent: 50 },
  },
  remittals_open: {
    metric: 'RemittalsOpen',
    title: { sv: 'Pågående remisser till Jobbtorg', en: 'Remittals to Jobbtorg going on' },
    population: {
      sv: 'De som pågår just nu, steg för steg.',
      en: 'Those going on right now, step by step.',
    },
    unit: 'count',
    period: 'month',
    target: null,
    source: 'R137',
    formula: { kind: 'open', process: 'jobbtorg_remiss' },
  },
  remittals_awaiting_plan: standing(
    'RemittalsAwaitingPlan',
    'awaiting_plan',
    { sv: 'Remisser som väntar på plan', en: 'Remittals that wait for a plan' },
    'R133, R137',
  ),
  remittals_overdue: standing(
    'RemittalsOverdue',
    'overdue',
    { sv: 'Försenade remisser', en: 'Overdue remittals' },
    'R133, R137',
  ),
  remittals_escalated: standing(
    'RemittalsEscalated',
    'escalated',
    { sv: 'Sena planer som cheferna vet om', en: 'Late plans that managers know of' },
    'R133',
  ),
  remittals_followed: standing(
    'RemittalsFollowed',
    'followed',
    { sv: 'Remisser vars plan följs', en: 'Remittals whose plan is followed' },
    'R137',
  ),
  remittals_paused: standing(
    'RemittalsPaused',
    'paused',
    { sv: 'Pausade remisser', en: 'Paused remittals' },
    'R124',
  ),
  unemployed_without_activity: {
    ...standing(
      'UnemployedWithoutActivity',
      'without_activity',
      { sv: 'Arbetslösa utan aktivitet', en: 'Unemployed without activity' },
      'R139',
    ),
    population: {
      sv: 'De som kan arbeta och inte är i någon aktivitet i dag, varje orsak för sig.',
      en: 'Those who can work and are in no activity today, each reason by itself.',
    },
  },
  unemployed_in_activity: standing(
    'UnemployedInActivity',
    'in_activity',
    { sv: 'Arbetslösa i aktivitet', en: 'Unemployed, in activity' },
    'R140',
  ),
  without_activity_latest_day: level(
    'WithoutActivityLatestDay',
    'without_activity',
    {
      sv: 'Arbetslösa utan aktivitet, månadens senast räknade dag',
      en: 'Unemployed without activity, latest day counted in the month',
    },
    'R139',
  ),
  in_activity_latest_day: level(
    'InActivityLatestDay',
    'in_activity',
    {
      sv: 'Arbetslösa i aktivitet, månadens senast räknade dag',
      en: 'Unemployed in activity, latest day counted in the month',
    },
    'R140',
  ),
  closed_to_arbete: closed('RemittalsClosedToWork', 'arbete', 'closed_to_arbete'),
  closed_to_stockholmsjobb: closed(
    'RemittalsClosedToStockholmsjobb',
    'stockholmsjobb',
    'closed_to_stockholmsjobb',
  ),
  closed_to_studier: closed('RemittalsClosedToStudies', 'studier', 'closed_to_studier'),
  closed_to_annan_forsorjning: closed(
    'RemittalsClosedToOtherSupport',
    'annan_forsorjning',
    'closed_to_annan_forsorjning',
  ),
  closed_as_ej_langre_aktuell: closed(
    'RemittalsClosedNoLongerAMatter',
    'ej_langre_aktuell',
    'closed_as_ej_langre_aktuell',
  ),
  closed_as_flyttat: closed('RemittalsClosedMoved', 'flyttat', 'closed_as_flyttat'),
  closed_as_annat: closed('RemittalsClosedOther', 'annat', 'closed_as_annat'),
} as const satisfies Record<string, Indicator>;
