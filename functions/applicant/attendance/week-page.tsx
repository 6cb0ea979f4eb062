import { isIsoWeek, isoWeekOf } from '../../../shared/attendance/week.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import { stockholmDate } from '../../../shared/text/format.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { BothWords } from '../../../shared/web/view/attendance/both-words.tsx';
import { nameOfDay } from '../../../shared/web/view/attendance/day-name.ts';
import { type WeekDay, weekDays } from '../../../shared/web/view/attendance/week-days.ts';
import { WeekPager, weekName } from '../../../shared/web/view/attendance/week-pager.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { withSelfService } from '../self-service.ts';
import { PageHead } from '../view/page-head.tsx';
import { dayAddress, weekAddress } from './address.ts';
import { type OwnAttendance, questionsOf, readOwn } from './own-attendance.ts';

interface DayProps {
  readonly request: PageRequest;
  readonly own: OwnAttendance;
  readonly day: WeekDay;
}

function Day({ request, own, day }: DayProps) {
  const words = attendanceTexts(request.lang).own;
  const { attendance, session, date } = day;
  const asked = attendance.registration?.state === 'invalid_absence';
  return (
    <section class="ds-card" id={session}>
      <h2 class="ds-heading" data-size="xs">
        {nameOfDay(request.lang, day)}
      </h2>
      <BothWords request={request} attendance={attendance} own />
      {date <= stockholmDate(request.now) && (
        <p class="links">
          {asked && (
            <a class="ds-link" href={dayAddress(own.remittal, session, 'svar')}>
              {words.tell}
              <span class="ds-sr-only">, {nameOfDay(request.lang, day)}</span>
            </a>
          )}
          <a class="ds-link" href={dayAddress(own.remittal, session, 'sag')}>
            {words.say}
            <span class="ds-sr-only">, {nameOfDay(request.lang, day)}</span>
          </a>
        </p>
      )}
    </section>
  );
}

/** The week that the address asks for; otherwise the current one. */
function weekOf({ query, now }: PageRequest): string {
  const { vecka = '' } = query;
  return isIsoWeek(vecka) ? vecka : isoWeekOf(stockholmDate(now));
}

function Week(props: { readonly request: PageRequest; readonly own: readonly OwnAttendance[] }) {
  const { request, own } = props;
  const { lang, query } = request;
  const week = weekOf(request);
  const texts = attendanceTexts(lang);
  const days = own.flatMap((one) =>
    weekDays(
      expectedOf(one.remittal),
      week,
      one.weeks.find((known) => known.week === week),
    ).map((day) => ({ own: one, day })),
  );
  const questions = questionsOf(own, stockholmDate(request.now));
  return (
    <>
      <PageHead
        title={texts.own.title}
        back={{ href: '/ansokan', text: texts.own.back }}
        about={weekName(lang, week)}
      />
      {query.sparat !== undefined && <Alert tone="success">{texts.own.sent}</Alert>}
      {questions > 0 && <Alert tone="warning">{texts.own.asked(questions)}</Alert>}
      <p>{texts.own.lead}</p>
      <p class="hint">{texts.neverAbsence}</p>
      <WeekPager lang={lang} week={week} address={weekAddress} />
      {days.length === 0 && <p>{own.length === 0 ? texts.own.noPlan : texts.own.none}</p>}
      {days.map(({ own: one, day }) => (
        <Day
          key={`${one.remittal.instanceId} ${day.session}`}
          request={request}
          own={one}
          day={day}
        />
      ))}
    </>
  );
}

/** The person's own week: what Jobbtorg registered and what the person says, beside each other. */
export function showWeek(request: PageRequest, deps: ApplicantDeps): Promise<Reply> {
  return withSelfService(request, deps, 'attendance.stateOwn', async ({ cases, judging }) => {
    const own = await readOwn(deps, cases, judging.applicant.personalNumber);
    return page(attendanceTexts(request.lang).own.title, <Week request={request} own={own} />);
  });
}
