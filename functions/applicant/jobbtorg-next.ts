import { localDate } from '../../shared/clock/stockholm.ts';
import { kvittering } from '../../shared/instrument/forms/kvittering.ts';
import { storedAnswers } from '../../shared/instrument/parse-answers.ts';
import { listOf } from '../../shared/remittal/standing.ts';
import type { TaskAnswers } from '../../shared/store/item/document.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { longDate } from '../../shared/text/format.ts';
import type { Lang } from '../../shared/text/language.ts';
import { applicantJobbtorg } from '../../shared/text/later/applicant-jobbtorg.ts';

/** The day on which the coach wants to meet; undefined when none was set, or it has been. */
function meetingOf(answers: readonly TaskAnswers[], today: string): string | undefined {
  const stored = answers.findLast(({ step, outcome }) => {
    return step === 'kvittering' && outcome === 'kvitterad';
  });
  const on = stored && storedAnswers(kvittering, stored.answers).meetingOn;
  return on !== undefined && on >= today ? on : undefined;
}

/** The follow-up that is to come, or that the office should have made. */
function followUp(lang: Lang, on: string | undefined, today: string): readonly string[] {
  if (on === undefined) return [];
  const words = applicantJobbtorg(lang).next;
  const date = longDate(lang, on);
  return [on < today ? words.followUpLate(date) : words.followUp(date)];
}

/** What happens next with a remittal of one's own and by when, for each of its states. */
export function nextAtJobbtorg(
  lang: Lang,
  remittal: Remittal,
  answers: readonly TaskAnswers[],
  today: string,
): readonly string[] {
  const words = applicantJobbtorg(lang).next;
  const { status, flow, consentBy, dueAt, followUpOn, pausedTo, result } = remittal;
  const date = (on: string) => longDate(lang, on);
  if (status === 'asked') return consentBy === undefined ? [] : [words.asked(date(consentBy))];
  if (status === 'paused') {
    const ends = pausedTo === undefined ? [] : [words.paused(date(pausedTo))];
    return [...ends, ...followUp(lang, followUpOn, today)];
  }
  if (result) return [words.result(date(result.on))];
  if (listOf(remittal) === 'followed') {
    // A plan that is made anew is due on the day that stood for the follow-up.
    const isMadeAnew = flow.step === 'aktivitetsplan' && followUpOn !== undefined;
    return isMadeAnew ? [words.newPlan(date(followUpOn))] : followUp(lang, followUpOn, today);
  }
  if (listOf(remittal) !== 'open' || dueAt === undefined) return [];
  const meeting = status === 'acknowledged' ? meetingOf(answers, today) : undefined;
  const due = localDate(dueAt);
  return [
    ...(meeting === undefined ? [] : [words.meeting(date(meeting))]),
    ...(due < today ? [words.late(date(due)), words.notYourFault] : [words.plan(date(due))]),
  ];
}
