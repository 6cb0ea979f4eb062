import { attendanceStates } from '../../../shared/attendance/registration.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { dayName, stockholmDate } from '../../../shared/text/format.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { fieldId } from '../../../shared/web/form/look.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { nameOfActivity } from '../../../shared/web/view/attendance/day-name.ts';
import type { WeekDay } from '../../../shared/web/view/attendance/week-days.ts';
import { remittalAddress } from '../remittal-address.ts';
import { NOTE_LENGTH, noteFault, noteField, seenField, seenOf, stateField } from './fields.ts';
import type { Member } from './group.ts';
import { OfficeWords } from './office-words.tsx';

interface MemberProps {
  readonly request: PageRequest;
  readonly member: Member;
  /** What was chosen before the page came back; none where the viewer registers nothing. */
  readonly typed?: RawForm;
}

function Choice(props: MemberProps & { readonly day: WeekDay; readonly typed: RawForm }) {
  const { request, member, typed, day } = props;
  const words = attendanceTexts(request.lang);
  const { instanceId } = member.remittal;
  const name = stateField(instanceId, day.session);
  const chosen = typed[name]?.[0] ?? day.attendance.registration?.state ?? '';
  return (
    <>
      <input type="hidden" name={seenField(instanceId, day.session)} value={seenOf(day)} />
      <select class="ds-input" id={fieldId(name)} name={name}>
        <option value="">{words.notRegistered}</option>
        {attendanceStates.map((state) => (
          <option key={state} value={state} selected={state === chosen}>
            {words.states[state]}
          </option>
        ))}
      </select>
    </>
  );
}

function Day(props: MemberProps & { readonly day: WeekDay }) {
  const { request, member, day, typed } = props;
  const words = attendanceTexts(request.lang);
  const toCome = day.date > stockholmDate(request.now);
  const { registration, statements } = day.attendance;
  const name = dayName(request.lang, day.date);
  const id = fieldId(stateField(member.remittal.instanceId, day.session));
  return (
    <div class="stack-tight">
      <div class="ds-field">
        {toCome ? (
          <>
            <p class="ds-label" id={id}>
              {name}
            </p>
            <p class="hint">{words.register.notYet}</p>
          </>
        ) : typed === undefined ? (
          <>
            <p class="ds-label">{name}</p>
            {registration === undefined && <p class="hint">{words.notRegistered}</p>}
          </>
        ) : (
          <>
            <label class="ds-label" for={id}>
              <span class="ds-sr-only">{member.name}: </span>
              {name}
              {day.activity !== undefined && (
                <span class="ds-sr-only">, {nameOfActivity(request.lang, day.activity)}</span>
              )}
            </label>
            <Choice {...props} typed={typed} />
          </>
        )}
      </div>
      {(registration !== undefined || statements.length > 0) && (
        <OfficeWords request={request} remittal={member.remittal} attendance={day.attendance} />
      )}
    </div>
  );
}

function Note({ request, member, typed }: MemberProps & { readonly typed: RawForm }) {
  const { remittal } = member;
  const words = attendanceTexts(request.lang).register;
  const note = noteField(remittal.instanceId);
  const id = fieldId(note);
  const fault = noteFault(typed, member);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {words.note}
        <span class="ds-sr-only">, {member.name}</span>
      </label>
      <p data-field="description" id={`${id}-hint`}>
        {words.noteHint}
      </p>
      {fault && (
        <p class="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {words.noteFaults[fault](NOTE_LENGTH)}
        </p>
      )}
      <input
        class="ds-input"
        type="text"
        id={id}
        name={note}
        maxLength={NOTE_LENGTH}
        aria-describedby={fault ? `${id}-error ${id}-hint` : `${id}-hint`}
        aria-invalid={fault !== undefined || undefined}
        value={typed[note]?.[0] ?? ''}
      />
    </div>
  );
}

/** One person's week: each day that has been can be registered, or left; read by whoever registers nothing. */
export function MemberView(props: MemberProps) {
  const { request, member, typed } = props;
  const { remittal, days } = member;
  const activities = Map.groupBy(days, ({ activity }) => activity?.id);
  return (
    <section class="stack form-section">
      <h2 class="ds-heading" data-size="xs">
        <a class="ds-link" href={remittalAddress(remittal)}>
          {member.name}
        </a>
      </h2>
      {[...activities].map(([id, of]) => (
        <div key={id} class="stack-tight">
          {of[0]?.activity !== undefined && (
            <h3 class="ds-heading" data-size="2xs">
              {nameOfActivity(request.lang, of[0].activity)}
            </h3>
          )}
          <div class="tiles">
            {of.map((day) => (
              <Day key={day.session} {...props} day={day} />
            ))}
          </div>
        </div>
      ))}
      {typed !== undefined && <Note {...props} typed={typed} />}
    </section>
  );
}
