import { weeksAfter } from '../../../shared/attendance/week.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { WeekPager, weekName } from '../../../shared/web/view/attendance/week-pager.tsx';
import { roleHas } from '../../../shared/web/view/navigation.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { registerAddress } from './address.ts';
import type { Group } from './group.ts';
import { MemberView } from './member-view.tsx';
import { type MemberRefused, RefusedList } from './refused-list.tsx';

interface RegisterProps {
  readonly request: PageRequest;
  readonly group: Group;
  readonly typed?: RawForm;
  readonly refused?: readonly MemberRefused[];
}

/** Which week, and which place. */
function Chooser({ request, group }: RegisterProps) {
  const { lang } = request;
  const words = attendanceTexts(lang).register;
  const weeks = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2].map((n) => weeksAfter(group.week, n));
  return (
    <form method="get" action="/jobbtorg/narvaro" class="form picker">
      <div class="ds-field">
        <label class="ds-label" for="f-vecka">
          {words.weekField}
        </label>
        <select class="ds-input" id="f-vecka" name="vecka">
          {weeks.map((week) => (
            <option key={week} value={week} selected={week === group.week}>
              {weekName(lang, week)}
            </option>
          ))}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="f-grupp">
          {words.group}
        </label>
        <select class="ds-input" id="f-grupp" name="grupp">
          <option value="">{words.everyone}</option>
          {group.places.map(({ code, name }) => (
            <option key={code} value={code} selected={code === group.place}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.show}
      </button>
    </form>
  );
}

function Parts({ request, group }: RegisterProps) {
  const words = attendanceTexts(request.lang).register;
  const { part, more } = group;
  if (part === 0 && !more) return null;
  return (
    <p class="links">
      {part > 0 && (
        <a class="ds-link" href={registerAddress({ ...group, part: part - 1 })}>
          {words.previous}
        </a>
      )}
      {more && (
        <a class="ds-link" href={registerAddress({ ...group, part: part + 1 })}>
          {words.next}
        </a>
      )}
    </p>
  );
}

/** What was just saved, as the address says after a post. */
function Saved({ request }: { readonly request: PageRequest }) {
  const { sparat = '' } = request.query;
  if (!/^\d{1,3}$/.test(sparat)) return null;
  return (
    <Alert tone="success">{attendanceTexts(request.lang).register.saved(Number(sparat))}</Alert>
  );
}

/** Everybody's week: a form for a coach, and only what was registered for the manager of the office. */
function Members({ request, group, typed = {} }: RegisterProps) {
  const words = attendanceTexts(request.lang).register;
  const registers = roleHas(request.viewer, 'attendance.register');
  const members = group.members.map((member) => (
    <MemberView
      key={member.remittal.instanceId}
      request={request}
      member={member}
      {...(registers ? { typed } : {})}
    />
  ));
  if (!registers) return <div class="stack">{members}</div>;
  return (
    <PostForm request={request} action={registerAddress(group)} class="stack register">
      {members}
      <p class="hint">{words.asks}</p>
      <div class="buttons">
        <Button press="save">{words.save}</Button>
      </div>
    </PostForm>
  );
}

/** The attendance of a group and a week in one view. */
export function RegisterView(props: RegisterProps) {
  const { request, group, typed = {}, refused = [] } = props;
  const { lang } = request;
  const texts = attendanceTexts(lang);
  const words = texts.register;
  return (
    <>
      <p class="back">
        <a class="ds-link" href="/jobbtorg">
          {words.back}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {words.title}, {weekName(lang, group.week).toLowerCase()}
      </h1>
      {refused.length > 0 ? (
        <RefusedList request={request} refused={refused} typed={typed} />
      ) : (
        <Saved request={request} />
      )}
      <p>{roleHas(request.viewer, 'attendance.register') ? words.lead : words.leadRead}</p>
      <p class="hint">{texts.neverAbsence}</p>
      <Chooser request={request} group={group} />
      <WeekPager
        lang={lang}
        week={group.week}
        address={(week) => registerAddress({ ...group, week })}
      />
      {group.hidden > 0 && <p class="hint">{words.protectedCount(group.hidden)}</p>}
      {group.members.length === 0 ? <p>{words.none}</p> : <Members {...props} />}
      <Parts request={request} group={group} />
    </>
  );
}
