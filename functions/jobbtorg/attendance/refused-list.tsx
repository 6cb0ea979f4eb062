import type { SessionRefused } from '../../../shared/action/attendance/register-attendance.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import { fieldId } from '../../../shared/web/form/look.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { nameOfDay } from '../../../shared/web/view/attendance/day-name.ts';
import { NOTE_LENGTH, type NoteFault, noteField, stateField } from './fields.ts';
import type { Member } from './group.ts';
import { OfficeWords } from './office-words.tsx';

/** What could not be saved of one person. */
export interface MemberRefused {
  readonly member: Member;
  /** What is wrong with the note; then no day was saved. */
  readonly note?: NoteFault | undefined;
  readonly refused: readonly (
    | SessionRefused
    | { readonly session: string; readonly reason: 'StateUnknown' | 'NotAllowed' }
  )[];
}

/** What could not be saved, day by day: why, what stands, and what this coach had chosen. */
export function RefusedList(props: {
  readonly request: PageRequest;
  readonly refused: readonly MemberRefused[];
  readonly typed: RawForm;
}) {
  const { request, refused, typed } = props;
  const { lang } = request;
  const words = attendanceTexts(lang);
  const chosen = (name: string) => {
    const state = typed[name]?.[0] ?? '';
    const names: Readonly<Record<string, string>> = words.states;
    return state === '' ? words.notRegistered : (names[state] ?? state);
  };
  return (
    <section class="ds-error-summary" aria-labelledby="refused" tabIndex={-1}>
      <h2 id="refused">{words.register.refusedTitle}</h2>
      <ul class="ds-list">
        {refused.flatMap(({ member, note, refused: sessions }) => [
          note && (
            <li key={member.remittal.instanceId}>
              <a class="ds-link" href={`#${fieldId(noteField(member.remittal.instanceId))}`}>
                {member.name}, {words.register.note}
              </a>
              : {words.register.noteFaults[note](NOTE_LENGTH)}
            </li>
          ),
          ...sessions.map((one) => {
            const field = stateField(member.remittal.instanceId, one.session);
            const day = member.days.find(({ session }) => session === one.session);
            return (
              <li key={field}>
                <a class="ds-link" href={`#${fieldId(field)}`}>
                  {member.name}, {day ? nameOfDay(lang, day) : one.session}
                </a>
                : {words.register.refused[one.reason]}
                {'stands' in one && one.reason === 'RegisteredMeanwhile' && (
                  <OfficeWords
                    request={request}
                    remittal={member.remittal}
                    attendance={one.stands}
                  />
                )}{' '}
                {words.register.yours(chosen(field))}.
              </li>
            );
          }),
        ])}
      </ul>
    </section>
  );
}
