import type { ComponentChildren } from 'preact';
import { may } from '../../../shared/access/permission.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import { absenceFigures, invalidAbsences } from '../../../shared/attendance/absence.ts';
import { attendancesOf, readWeeks } from '../../../shared/store/attendance.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import type { AttendanceWeek } from '../../../shared/store/item/attendance.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { stockholmDate } from '../../../shared/text/format.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { notFound, type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { BothWords } from '../../../shared/web/view/attendance/both-words.tsx';
import { nameOfDay } from '../../../shared/web/view/attendance/day-name.ts';
import { weekDays } from '../../../shared/web/view/attendance/week-days.ts';
import { weekName } from '../../../shared/web/view/attendance/week-pager.tsx';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { attendancePath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import { BackToCase } from '../view/back-to-case.tsx';

/** A remittal of the case, for somebody who may read it; the reading is logged. */
export async function withRemittal(
  request: PageRequest,
  deps: WebDeps,
  show: (found: { readonly read: CasePage; readonly remittal: Remittal }) => Promise<Reply>,
): Promise<Reply> {
  const { caseId = '', instanceId } = request.params;
  const opened = await openCase(deps, request.viewer, caseId, 'case.read', 'attendance');
  const remittal = opened.ok
    ? opened.page.remittals.find((one) => one.instanceId === instanceId)
    : undefined;
  return opened.ok && remittal ? show({ read: opened.page, remittal }) : notFound();
}

function Week(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
  readonly week: AttendanceWeek;
  readonly mayAnswer: boolean;
}) {
  const { request, remittal, week, mayAnswer } = props;
  const { lang } = request;
  const words = attendanceTexts(lang).case;
  return (
    <Card title={weekName(lang, week.week)}>
      <div class="stack">
        {weekDays(expectedOf(remittal), week.week, week).map((day) => (
          <section key={day.session} id={day.session} class="stack-tight">
            <h3 class="ds-heading" data-size="2xs">
              {nameOfDay(lang, day)}
            </h3>
            <BothWords request={request} attendance={day.attendance} />
            {mayAnswer && day.attendance.registration?.state === 'invalid_absence' && (
              <p>
                <a class="ds-link" href={attendancePath(remittal, day.session)}>
                  {words.told}
                  <span class="ds-sr-only">, {nameOfDay(lang, day)}</span>
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}

function Saved({ request }: { readonly request: PageRequest }): ComponentChildren {
  if (request.query.sparat === undefined) return null;
  return <Alert tone="success">{attendanceTexts(request.lang).case.saved}</Alert>;
}

/**
 * A remittal's attendance for the caseworker: the coach's word and the client's beside each other.
 * It is read here; registering is Jobbtorg's, and what the client told may be written down.
 */
export function showAttendance(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return withRemittal(request, deps, async ({ read, remittal }) => {
    const { lang, now, viewer } = request;
    const texts = attendanceTexts(lang);
    const today = stockholmDate(now);
    const weeks = await readWeeks(deps.table, remittal.instanceId);
    const figures = absenceFigures(invalidAbsences(attendancesOf(weeks)), today);
    const mayAnswer = may(viewer, 'attendance.answerFor', caseSubject(viewer, read.head)).allowed;
    const title = `${texts.case.title}: ${aboutOf(read, remittal.adultId) ?? remittal.shared.name}`;
    const body = (
      <>
        <BackToCase request={request} caseId={remittal.caseId} />
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        <Saved request={request} />
        <p>{texts.figures(figures.invalid, figures.waiting)}</p>
        <p class="hint">{texts.neverAbsence}</p>
        <p class="hint">{texts.case.unverified}</p>
        {weeks.length === 0 && <p>{texts.case.none}</p>}
        {weeks
          .toSorted((a, b) => b.week.localeCompare(a.week))
          .map((week) => (
            <Week key={week.week} {...{ request, remittal, week, mayAnswer }} />
          ))}
      </>
    );
    return reply(title, body, { width: 'wide' });
  });
}
