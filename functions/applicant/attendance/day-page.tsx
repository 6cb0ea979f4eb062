import { isoWeekOf } from '../../../shared/attendance/week.ts';
import { isDate } from '../../../shared/household/age.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { egenNarvaro } from '../../../shared/instrument/forms/egen-narvaro.ts';
import { franvaroSvar } from '../../../shared/instrument/forms/franvaro-svar.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { expectedOf } from '../../../shared/store/expected-of.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { BothWords } from '../../../shared/web/view/attendance/both-words.tsx';
import { nameOfDay } from '../../../shared/web/view/attendance/day-name.ts';
import { type WeekDay, weekDays } from '../../../shared/web/view/attendance/week-days.ts';
import type { ApplicantDeps } from '../deps.ts';
import { withSelfService } from '../self-service.ts';
import { PageHead } from '../view/page-head.tsx';
import { dayAddress, weekAddress } from './address.ts';
import { type OwnAttendance, readOwn } from './own-attendance.ts';

/** A day that an address points at, when it is the person's own and has been planned or registered. */
interface OwnDay {
  readonly own: OwnAttendance;
  readonly day: WeekDay;
  readonly week: string;
  readonly form: 'sag' | 'svar';
  readonly personalNumber: string;
}

async function withDay(
  request: PageRequest,
  deps: ApplicantDeps,
  show: (found: OwnDay) => Promise<Reply> | Reply,
): Promise<Reply> {
  return withSelfService(request, deps, 'attendance.stateOwn', async ({ cases, judging }) => {
    const { instanceId, session = '', form } = request.params;
    const { personalNumber } = judging.applicant;
    const date = session.slice(0, 10);
    const all = await readOwn(deps, cases, personalNumber);
    const own = all.find(({ remittal }) => remittal.instanceId === instanceId);
    if (!own || !isDate(date) || (form !== 'sag' && form !== 'svar')) return notFound();
    const week = isoWeekOf(date);
    const known = own.weeks.find((one) => one.week === week);
    const days = weekDays(expectedOf(own.remittal), week, known);
    const day = days.find((one) => one.session === session);
    return day ? show({ own, day, week, form, personalNumber }) : notFound();
  });
}

function view(
  request: PageRequest,
  { own, day, week, form }: OwnDay,
  values: RawForm,
  errors: readonly FieldError[],
): Reply {
  const { lang } = request;
  const texts = attendanceTexts(lang);
  const instrument = form === 'sag' ? egenNarvaro : franvaroSvar;
  const body = (
    <>
      <PageHead
        title={instrument.title[lang]}
        back={{ href: weekAddress(week), text: texts.own.title }}
        about={nameOfDay(lang, day)}
      />
      <BothWords request={request} attendance={day.attendance} own />
      <InstrumentForm
        request={request}
        action={dayAddress(own.remittal, day.session, form)}
        instrument={instrument}
        values={values}
        errors={errors}
        buttons={[{ press: 'send', label: texts.own.send }]}
      />
    </>
  );
  const status = errors.length > 0 ? 422 : 200;
  return page(instrument.title[lang], body, { status });
}

/** One day: what the person wants to say of it, or why the person was away. */
export function showDay(request: PageRequest, deps: ApplicantDeps): Promise<Reply> {
  return withDay(request, deps, (found) => view(request, found, {}, []));
}

/** Keeps what the person says. */
export function postDay(request: PostRequest, deps: ApplicantDeps): Promise<Reply> {
  return withDay(request, deps, async (found) => {
    const { own, day, week, personalNumber } = found;
    const { caseId, instanceId } = own.remittal;
    const { viewer, key } = request;
    const ask = { viewer, caseId, instanceId, week, key, personalNumber, session: day.session };
    const saved = await (found.form === 'sag'
      ? said(request, deps, ask)
      : answeredWhy(request, deps, ask));
    if ('errors' in saved) return view(request, found, request.form, saved.errors);
    return saved.ok
      ? redirect(`${weekAddress(week)}&sparat=ja#${day.session}`)
      : refusal(saved.reason);
  });
}

type Ask = Omit<Parameters<ApplicantDeps['stateAttendance']>[0], 'said' | 'comment'>;

async function said({ form }: PostRequest, deps: ApplicantDeps, ask: Ask) {
  const parsed = parseForm(egenNarvaro, form, {});
  if (!parsed.ok) return parsed;
  return deps.stateAttendance({ ...ask, ...parsed.answers });
}

async function answeredWhy({ form }: PostRequest, deps: ApplicantDeps, ask: Ask) {
  const parsed = parseForm(franvaroSvar, form, {});
  if (!parsed.ok) return parsed;
  return deps.answerAbsence({ ...ask, text: parsed.answers.reason });
}
