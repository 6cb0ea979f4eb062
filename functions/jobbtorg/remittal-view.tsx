import type { ComponentChildren } from 'preact';
import type { OpenedRemittal } from '../../shared/action/open-remittal.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import { instrument } from '../../shared/instrument/registry.ts';
import type { JournalEvent } from '../../shared/journal/event.ts';
import { eventTypes } from '../../shared/journal/event-type.ts';
import { maySend } from '../../shared/remittal/consent.ts';
import { dueNext, isEscalated, listOf } from '../../shared/remittal/standing.ts';
import type { SentRemittal } from '../../shared/store/item/remittal.ts';
import { longDate, longMoment, stockholmDate } from '../../shared/text/format.ts';
import { messageTexts } from '../../shared/text/later/messages.ts';
import { unitName } from '../../shared/text/unit-name.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { AnswersView } from '../../shared/web/view/answers-view.tsx';
import { ClockTag } from '../../shared/web/view/clock-tag.tsx';
import { Card, Facts } from '../../shared/web/view/facts.tsx';
import { NewMessageAlert } from '../../shared/web/view/new-message.tsx';
import { Status } from '../../shared/web/view/status.tsx';
import { Timeline } from '../../shared/web/view/timeline.tsx';
import { languageName, statusTones } from './words.ts';

interface ViewProps {
  readonly request: PageRequest;
  readonly opened: OpenedRemittal;
  /** What was just done, or what went wrong. */
  readonly notice?: ComponentChildren;
  /** What the two sides have written to each other. */
  readonly thread: ComponentChildren;
  /** The open task's form, or what is waited for. */
  readonly children?: ComponentChildren;
}

/** What the person consented to be told: this, and no more of the case. */
function Shared({
  request,
  remittal,
}: {
  readonly request: PageRequest;
  readonly remittal: SentRemittal;
}) {
  const words = request.texts.jobbtorg.remittal;
  const { name, phone, language, interpreter, fields } = remittal.shared;
  return (
    <Card title={words.shared}>
      <p class="hint">
        {maySend(remittal.consent, request.now.toISOString())
          ? words.sharedHint
          : words.noConsentHint}
      </p>
      <Facts
        items={[
          { term: words.name, value: name },
          ...(phone === undefined
            ? []
            : [
                {
                  term: words.phone,
                  value: (
                    <a class="ds-link" href={`tel:${phone}`}>
                      {phone}
                    </a>
                  ),
                },
              ]),
          ...(language === undefined
            ? []
            : [{ term: words.language, value: languageName(language) }]),
          ...(interpreter === undefined ? [] : [{ term: words.interpreter, value: interpreter }]),
          ...fields.map(({ label, value }) => ({
            term: label,
            value: <span class="answer">{value}</span>,
          })),
        ]}
      />
    </Card>
  );
}

function Clock({
  request,
  remittal,
}: {
  readonly request: PageRequest;
  readonly remittal: SentRemittal;
}) {
  const list = listOf(remittal);
  if (remittal.status === 'recalled') return null;
  const stopped = list === 'ended' && remittal.answer && localDate(remittal.answer.at);
  return (
    <ClockTag
      lang={request.lang}
      due={localDate(dueNext(remittal) ?? remittal.dueAt)}
      today={stockholmDate(request.now)}
      {...(stopped ? { stopped } : {})}
    />
  );
}

/** Who sent it, and the dates that it lives by. */
function Sent({
  request,
  remittal,
}: {
  readonly request: PageRequest;
  readonly remittal: SentRemittal;
}) {
  const { lang, texts } = request;
  const words = texts.jobbtorg.remittal;
  const { coach, answer } = remittal;
  return (
    <Card title={words.from}>
      <Facts
        items={[
          { term: words.sender, value: remittal.sentBy.name },
          { term: words.unit, value: unitName(remittal.unit) },
          { term: words.sent, value: longDate(lang, localDate(remittal.sentAt)) },
          {
            term: words.consent,
            value: words.consentStates[remittal.consent.state](
              longDate(lang, remittal.consent.until),
            ),
          },
          ...(listOf(remittal) === 'open'
            ? [{ term: words.plan, value: longDate(lang, localDate(remittal.dueAt)) }]
            : []),
          ...(coach === undefined ? [] : [{ term: words.coach, value: coach.name }]),
          ...(answer === undefined
            ? []
            : [{ term: words.answered, value: longMoment(lang, answer.at) }]),
          { term: words.reference, value: remittal.instanceId },
        ]}
      />
    </Card>
  );
}

function Answered({ request, opened }: Pick<ViewProps, 'request' | 'opened'>) {
  const { lang, texts } = request;
  if (opened.answers.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {texts.jobbtorg.remittal.answers}
      </h2>
      {opened.answers.map(({ form, formVersion, task, answers }) => (
        <AnswersView
          key={task}
          lang={lang}
          instrument={instrument(form, formVersion)}
          answers={answers}
        />
      ))}
    </section>
  );
}

function History(props: {
  readonly request: PageRequest;
  readonly events: readonly JournalEvent[];
}) {
  const { lang, texts } = props.request;
  const words = texts.jobbtorg.remittal;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.history}
      </h2>
      {props.events.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <Timeline
          lang={lang}
          entries={props.events.map(({ at, actor, type }) => ({
            at,
            who: actor.name,
            what: eventTypes[type].label[lang],
          }))}
        />
      )}
    </section>
  );
}

/** A remittal as Jobbtorg sees it. */
export function RemittalView(props: ViewProps) {
  const { request, opened, notice, thread, children } = props;
  const { remittal, events } = opened;
  const words = request.texts.jobbtorg;
  return (
    <>
      <p class="back">
        <a class="ds-link" href="/jobbtorg">
          {words.remittal.back}
        </a>
      </p>
      <div class="stack">
        <h1 class="ds-heading" data-size="lg">
          {words.remittal.heading(remittal.shared.name)}
        </h1>
        <p>
          <Status tone={statusTones[remittal.status]}>{words.status[remittal.status]}</Status>{' '}
          <Clock request={request} remittal={remittal} />{' '}
          {isEscalated(remittal) && <Status tone="danger">{words.escalated}</Status>}
        </p>
        <p class="links">
          {opened.task && (
            <a class="ds-link" href="#uppgift">
              {words.remittal.todo}
            </a>
          )}
          <a class="ds-link" href="#meddelanden">
            {messageTexts(request.lang).title}
          </a>
        </p>
      </div>
      {notice}
      <NewMessageAlert request={request} remittal={remittal} side="office" />
      <div class="columns">
        <Shared request={request} remittal={remittal} />
        <div class="side">
          <Sent request={request} remittal={remittal} />
        </div>
      </div>
      {children}
      {thread}
      <Answered request={request} opened={opened} />
      <History request={request} events={events} />
    </>
  );
}
