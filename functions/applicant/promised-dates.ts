/** What has been promised the applicant and by which day, as the clocks tell it. */
import { clocksOfInstance } from '../../shared/clock/case-clocks.ts';
import { clocks } from '../../shared/clock/clocks.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import type { Application } from '../../shared/store/item/instance.ts';
import { longDate } from '../../shared/text/format.ts';
import type { Lang } from '../../shared/text/language.ts';
import { sentDecision } from './application-state.ts';

/** A promise in words. */
export interface PromisedDate {
  readonly text: string;
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  /** Ours to keep, and not kept. */
  readonly late: boolean;
}

/**
 * Running and broken promises of an application and of its remittals, soonest first. The right to
 * ask for a decision (FL 12 §) is told when its day has come, what belongs to a decision when the
 * decision has been sent.
 */
export function promisedDates(
  page: Pick<CasePage, 'remittals'>,
  application: Application,
  now: string,
  lang: Lang,
): readonly PromisedDate[] {
  const remittals = page.remittals.filter(
    ({ applicationId }) => applicationId === application.instanceId,
  );
  const all = [
    ...clocksOfInstance('application', application.marks, now),
    ...remittals.flatMap(({ marks }) => clocksOfInstance('remittal', marks, now)),
  ];
  const decided = sentDecision(application) !== undefined;
  return all
    .flatMap(({ clock, state }): PromisedDate[] => {
      if (state.state !== 'running' && state.state !== 'breached') return [];
      if (clock === 'drojsmal' && state.state !== 'breached') return [];
      if (clock === 'verkstallighet' && !decided) return [];
      const words = clocks[clock].label.applicant[lang];
      const date = state.dueDate;
      const late = state.state === 'breached' && clock !== 'drojsmal';
      return [{ text: words.replace('{date}', longDate(lang, date)), date, late }];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The time that was offered for the first visit; undefined when none was. */
export function firstVisit({ marks }: Application): { date: string; time?: string } | undefined {
  const data = marks.findLast(({ type }) => type === 'nybesok_offered')?.data;
  if (typeof data?.visitOn !== 'string') return undefined;
  const time = data.visitTime;
  return { date: data.visitOn, ...(typeof time === 'string' ? { time } : {}) };
}
