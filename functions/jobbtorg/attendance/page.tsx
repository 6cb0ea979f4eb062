import { registerAttendance } from '../../../shared/action/attendance/register-attendance.ts';
import type { Deps } from '../../../shared/action/deps.ts';
import { isIsoWeek, isoWeekOf } from '../../../shared/attendance/week.ts';
import { stockholmDate } from '../../../shared/text/format.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { notYours } from '../not-yours.tsx';
import { registerAddress } from './address.ts';
import { marksOf, noteFault, notesIn, postedIds, withNotesOf } from './fields.ts';
import { type Group, type GroupAsk, type Member, readGroup } from './group.ts';
import type { MemberRefused } from './refused-list.tsx';
import { RegisterView } from './register-view.tsx';

/** Which week and group the address asks for; a week that there is not is the current one. */
function askOf({ query, now }: PageRequest): GroupAsk {
  const { vecka = '', grupp = '', del = '' } = query;
  return {
    week: isIsoWeek(vecka) ? vecka : isoWeekOf(stockholmDate(now)),
    place: /^[0-9a-f]{8}$/.test(grupp) ? grupp : '',
    part: /^\d{1,2}$/.test(del) ? Number(del) : 0,
  };
}

/** The attendance of a group in a week. */
export async function showRegister(request: PageRequest, deps: Deps): Promise<Reply> {
  const { unit } = request.viewer;
  if (unit === null) return notFound();
  const group = await readGroup(request, deps, unit, askOf(request));
  const { title } = attendanceTexts(request.lang).register;
  return page(title, <RegisterView request={request} group={group} />, { width: 'wide' });
}

function isRefused({ refused, note }: MemberRefused): boolean {
  return note !== undefined || refused.length > 0;
}

interface Saved {
  readonly people: number;
  readonly refused: readonly MemberRefused[];
}

/**
 * Saves what was changed of one person; what cannot be saved is told day by day. With a note that
 * cannot be kept nothing is: it belongs to the days, and is for the one who wrote it to mend.
 */
async function saveMember(
  request: PostRequest,
  deps: Deps,
  group: Group,
  member: Member,
): Promise<Saved> {
  const { viewer, form, key } = request;
  const { caseId, instanceId } = member.remittal;
  const note = noteFault(form, member);
  if (note !== undefined) return { people: 0, refused: [{ member, note, refused: [] }] };
  const { marks, unknown } = marksOf(form, member);
  const wrong = unknown.map((session) => ({ session, reason: 'StateUnknown' as const }));
  const sessions = Object.keys(marks);
  if (sessions.length === 0) return { people: 0, refused: [{ member, refused: wrong }] };
  const ask = { viewer, caseId, instanceId, week: group.week, key, marks };
  const done = await registerAttendance(deps, ask);
  const refused = done.ok
    ? done.refused
    : sessions.map((session) => ({ session, reason: 'NotAllowed' as const }));
  const people = refused.length < sessions.length ? 1 : 0;
  return { people, refused: [{ member, refused: [...wrong, ...refused] }] };
}

/**
 * Saves the days that were changed, of everybody in the form; the others are left as they are. When
 * somebody in it is not in the group any more (the coach was moved while the form was open, or a plan
 * was made anew), nothing is saved and the notes come back: part of a week is not saved unsaid.
 */
export async function postRegister(request: PostRequest, deps: Deps): Promise<Reply> {
  const { unit } = request.viewer;
  const gone = () => notYours({ ...request, form: notesIn(request.form) });
  if (unit === null) return gone();
  const ask = askOf(request);
  const only = postedIds(request.form);
  const group = await readGroup(request, deps, unit, { ...ask, only });
  if (group.members.length < only.size) return gone();
  const saved: Saved[] = [];
  // One after the other: two adults of a household are of one case.
  for (const member of group.members) saved.push(await saveMember(request, deps, group, member));
  const people = saved.reduce((sum, one) => sum + one.people, 0);
  const refused = saved.flatMap((one) => one.refused).filter(isRefused);
  if (refused.length === 0) return redirect(registerAddress(ask, { sparat: String(people) }));
  const now = await readGroup(request, deps, unit, ask);
  const { title } = attendanceTexts(request.lang).register;
  const typed = withNotesOf(
    request.form,
    refused.map(({ member }) => member.remittal.instanceId),
  );
  const view = <RegisterView request={request} group={now} typed={typed} refused={refused} />;
  return page(title, view, { width: 'wide', status: 409 });
}
