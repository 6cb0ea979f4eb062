import { answerAbsence } from '../../../shared/action/attendance/answer-absence.ts';
import { isoWeekOf } from '../../../shared/attendance/week.ts';
import { isDate } from '../../../shared/household/age.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { franvaroSvar } from '../../../shared/instrument/forms/franvaro-svar.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { readWeek } from '../../../shared/store/attendance.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { BothWords } from '../../../shared/web/view/attendance/both-words.tsx';
import { nameOfDay } from '../../../shared/web/view/attendance/day-name.ts';
import { type WeekDay, weekDays } from '../../../shared/web/view/attendance/week-days.ts';
import type { WebDeps } from '../../web.ts';
import { attendancePath } from '../address.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { withRemittal } from './page.tsx';

interface Asked {
  readonly remittal: Remittal;
  readonly day: WeekDay;
  readonly week: string;
}

/** A day whose absence the person was asked about. */
function withAsked(
  request: PageRequest,
  deps: WebDeps,
  show: (asked: Asked) => Promise<Reply> | Reply,
): Promise<Reply> {
  return withRemittal(request, deps, async ({ remittal }) => {
    const { session = '' } = request.params;
    if (!isDate(session.slice(0, 10))) return notFound();
    const week = isoWeekOf(session.slice(0, 10));
    const known = await readWeek(deps.table, remittal.instanceId, week);
    const day = weekDays(expectedOf(remittal), week, known).find((one) => one.session === session);
    const asked = day?.attendance.registration?.state === 'invalid_absence';
    return day && asked ? show({ remittal, day, week }) : notFound();
  });
}

function view(
  request: PageRequest,
  { remittal, day }: Asked,
  values: RawForm,
  errors: readonly FieldError[],
): Reply {
  const { lang } = request;
  const { told: title, toldRead } = attendanceTexts(lang).case;
  const body = (
    <>
      <BackToCase request={request} caseId={remittal.caseId} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{nameOfDay(lang, day)}</p>
      <BothWords request={request} attendance={day.attendance} />
      <p>{toldRead}</p>
      <InstrumentForm
        request={request}
        action={attendancePath(remittal, day.session)}
        instrument={franvaroSvar}
        values={values}
        errors={errors}
        buttons={[{ press: 'save', label: request.texts.form.complete }]}
      />
    </>
  );
  return page(title, body, { status: errors.length > 0 ? 422 : 200 });
}

/** What the person told of why, to be written down. */
export function showAnswer(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return withAsked(request, deps, (asked) => view(request, asked, {}, []));
}

/** Keeps it, as told to the one who writes (R008). */
export function postAnswer(request: PostRequest, deps: WebDeps): Promise<Reply> {
  return withAsked(request, deps, async (asked) => {
    const parsed = parseForm(franvaroSvar, request.form, {});
    if (!parsed.ok) return view(request, asked, request.form, parsed.errors);
    const { caseId, instanceId } = asked.remittal;
    const done = await answerAbsence(deps, {
      viewer: request.viewer,
      caseId,
      instanceId,
      week: asked.week,
      key: request.key,
      personalNumber: null,
      session: asked.day.session,
      text: parsed.answers.reason,
    });
    if (!done.ok) return refusal(done.reason);
    return redirect(`${attendancePath(asked.remittal)}?sparat=ja#${asked.day.session}`);
  });
}
