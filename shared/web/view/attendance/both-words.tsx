import { questionState } from '../../../attendance/absence.ts';
import type {
  AbsenceQuestion,
  Attendance,
  Registration,
} from '../../../attendance/registration.ts';
import { longDate, longMoment, stockholmDate } from '../../../text/format.ts';
import { attendanceTexts } from '../../../text/later/attendance.ts';
import type { PageRequest } from '../../request.ts';
import { Status } from '../status.tsx';

interface WordsProps {
  readonly request: PageRequest;
  readonly attendance: Attendance;
  /** Who reads: the person, or somebody of the staff. */
  readonly own?: boolean;
  /** What was told to the unit stays there: the reader learns that there is an answer, not what it says. */
  readonly toldToUnit?: 'hidden';
}

function Registered({
  request,
  one,
}: {
  readonly request: PageRequest;
  readonly one: Registration;
}) {
  const { lang } = request;
  const words = attendanceTexts(lang);
  return (
    <>
      <Status tone={one.state === 'invalid_absence' ? 'warning' : 'neutral'}>
        {words.states[one.state]}
      </Status>
      {one.note !== undefined && <p class="answer">{one.note}</p>}
      <p class="hint">{words.byWhom(one.by.name, longMoment(lang, one.at))}</p>
    </>
  );
}

function Corrected({ request, attendance }: WordsProps) {
  const words = attendanceTexts(request.lang);
  if (attendance.earlier.length === 0) return null;
  return (
    <details>
      <summary>{words.corrected}</summary>
      <ul class="plain">
        {attendance.earlier.map((one) => (
          <li key={one.at}>
            <Registered request={request} one={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Statements({ request, attendance }: WordsProps) {
  const { lang } = request;
  const words = attendanceTexts(lang);
  if (attendance.statements.length === 0) return <p class="hint">{words.nothingSaid}</p>;
  return (
    <ul class="plain">
      {attendance.statements.map(({ said, comment, at }) => (
        <li key={at}>
          <Status tone="neutral">{words.said[said]}</Status>
          {comment !== undefined && <p class="answer">{comment}</p>}
          <p class="hint">{longMoment(lang, at)}</p>
        </li>
      ))}
    </ul>
  );
}

/** What the client was asked and has answered. */
function Question(props: {
  readonly request: PageRequest;
  readonly question: AbsenceQuestion;
  readonly own?: boolean;
  readonly toldToUnit?: 'hidden' | undefined;
}) {
  const { request, question, own = false, toldToUnit } = props;
  const { lang, now } = request;
  const words = attendanceTexts(lang);
  const state = questionState(question, stockholmDate(now));
  const by = longDate(lang, question.answerBy);
  return (
    <div class="stack-tight">
      <p>
        <strong>{own ? words.whyOwn : words.why}</strong>
      </p>
      {state === 'answered' ? (
        question.answers.map(({ text, at, how, by: who }) => (
          <div key={at}>
            <p class="answer">
              {how === 'orally' && toldToUnit === 'hidden' ? words.staysWithUnit : text}
            </p>
            <p class="hint">
              {words.answer}, {longMoment(lang, at)}
              {how === 'orally' && `, ${words.orally(who.name)}`}
            </p>
          </div>
        ))
      ) : (
        <p class="hint">{words.question[state](by)}</p>
      )}
    </div>
  );
}

/** The coach's word and the client's, beside each other: neither replaces the other. */
export function BothWords({ request, attendance, own = false, toldToUnit }: WordsProps) {
  const words = attendanceTexts(request.lang);
  const { registration } = attendance;
  return (
    <div class="tiles">
      <div class="stack-tight">
        <p class="hint">{words.coachWord}</p>
        {registration ? (
          <Registered request={request} one={registration} />
        ) : (
          <Status tone="neutral">{words.notRegistered}</Status>
        )}
        <Corrected request={request} attendance={attendance} />
      </div>
      <div class="stack-tight">
        <p class="hint">{own ? words.ownWord : words.clientWord}</p>
        <Statements request={request} attendance={attendance} />
        {registration?.state === 'invalid_absence' && (
          <Question
            request={request}
            question={registration.question}
            own={own}
            toldToUnit={toldToUnit}
          />
        )}
      </div>
    </div>
  );
}
