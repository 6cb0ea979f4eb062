import { activityCode } from '../activity/coding.ts';
import { type Coverage, coverageIn } from '../activity/coverage.ts';
import { type MonthHours, monthHours } from '../activity/month-hours.ts';
import { type ActivityRequirement, requirementIn } from '../activity/requirement.ts';
import { supportMonthsBefore } from '../activity/support-months.ts';
import { type AdultWork, workOf } from '../application/able-to-work.ts';
import { isSameAdult } from '../application/earlier-months.ts';
import type { Expected } from '../attendance/session.ts';
import type { LocalDate } from '../clock/calendar.ts';
import { lastDayOf } from '../household/age.ts';
import type { Adult } from '../household/household.ts';
import { birthDateOf } from '../household/personal-number.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import { storedAnswers } from '../instrument/parse-answers.ts';
import { monthsAfter } from '../norm/month-arithmetic.ts';
import { answersOf, readFile } from './application-file.ts';
import type { CasePage } from './case-page.ts';
import { expectedOf } from './expected-of.ts';
import type { Application } from './item/instance.ts';
import type { Table } from './table.ts';

/** A month of an adult: whether the requirement covers it, what is planned, how it is coded. */
export interface ActivityMonth {
  readonly month: string;
  readonly coverage: Coverage;
  readonly hours: MonthHours;
  readonly code: ReturnType<typeof activityCode>;
  readonly rule: ActivityRequirement | undefined;
}

/** The months of one adult of the household, newest first. */
export interface AdultMonths {
  readonly adult: Adult;
  readonly months: readonly ActivityMonth[];
}

/** How many months back are shown. */
const SHOWN = 6;

/** An application with what IB 1 says of its adults. */
interface Assessed {
  readonly application: Application;
  readonly work: readonly AdultWork[];
}

/** The applications whose months are shown, and the latest before them, with their assessments. */
async function assessed(
  table: Table,
  { applications }: CasePage,
  first: string,
): Promise<readonly Assessed[]> {
  const byMonth = applications.toSorted((a, b) => a.month.localeCompare(b.month));
  const earlier = byMonth.findLast(({ month }) => month < first);
  const shown = byMonth.filter((one) => one.month >= first || one === earlier);
  return Promise.all(
    shown.map(async (application) => {
      const underlag = answersOf(await readFile(table, application.instanceId), 'ib1');
      const work = underlag ? workOf(storedAnswers(ib1, underlag.answers)) : [];
      return { application, work };
    }),
  );
}

/** The days of the plan that an adult had in a month, by the latest remittal that had begun then. */
function expectedIn({ remittals }: CasePage, adult: Adult, month: string): Expected | undefined {
  const own = remittals
    .filter(({ adultId, plans }) => adultId === adult.id && plans !== undefined)
    .toSorted((a, b) => a.openedAt.localeCompare(b.openedAt))
    .findLast(({ openedAt }) => openedAt.slice(0, 7) <= month);
  return own && expectedOf(own);
}

/**
 * The requirement of activity for each adult of a case, month by month: from half a year back until
 * the latest month applied for.
 */
export async function activityMonths(
  table: Table,
  page: CasePage,
  today: LocalDate,
): Promise<readonly AdultMonths[]> {
  const months = page.applications.map(({ month }) => month);
  const last = [today.slice(0, 7), ...months].toSorted().at(-1) ?? today.slice(0, 7);
  const first = monthsAfter(last, 1 - SHOWN);
  const known = await assessed(table, page, first);
  return page.head.household.adults.map((adult) => ({
    adult,
    months: Array.from({ length: SHOWN }, (_, back) =>
      monthOf(page, adult, monthsAfter(last, -back), known, today),
    ).filter((one) => one !== undefined),
  }));
}

/** The month of an adult; undefined before the first application that knows of the adult. */
function monthOf(
  page: CasePage,
  adult: Adult,
  month: string,
  known: readonly Assessed[],
  today: LocalDate,
): ActivityMonth | undefined {
  const latest = known.findLast((one) => one.application.month <= month);
  const then = latest?.application.household.adults.find((one) => isSameAdult(one, adult));
  if (!latest || !then) return undefined;
  const work = latest.work.find(({ id }) => id === then.id);
  const rule = requirementIn(month);
  const coverage = coverageIn(
    month,
    {
      birthDate: adult.personalNumber && birthDateOf(adult.personalNumber),
      occupation: work?.occupation,
      occupiedHours: work?.workHours,
      hinder: work?.hinder,
      children: latest.application.household.children.map(({ birthDate }) => birthDate),
      supportMonths: supportMonthsBefore(month, monthsWithSupport(page, adult)),
    },
    rule,
  );
  const expected = expectedIn(page, then, month);
  const weekly = coverage.kind === 'covered' ? coverage.hours : undefined;
  const on = today < lastDayOf(month) ? today : lastDayOf(month);
  return {
    month,
    coverage,
    hours: monthHours(month, expected ?? { plans: [], pauses: [] }, weekly),
    code: activityCode(work?.hinder, expected, on),
    rule,
  };
}

/** The months for which försörjningsstöd was granted to a household of the adult. */
function monthsWithSupport({ applications }: CasePage, adult: Adult): readonly string[] {
  return applications.flatMap(({ month, decision, household }) => {
    const paid = decision !== undefined && (decision.right ?? decision.amount) > 0;
    return paid && household.adults.some((one) => isSameAdult(one, adult)) ? [month] : [];
  });
}
