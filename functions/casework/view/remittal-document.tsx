import { localDate } from '../../../shared/clock/stockholm.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { Consent } from '../../../shared/remittal/consent.ts';
import { resultLabels } from '../../../shared/remittal/result.ts';
import { dueNext, goesOn } from '../../../shared/remittal/standing.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { longDate, longMoment } from '../../../shared/text/format.ts';
import { attendanceTexts } from '../../../shared/text/later/attendance.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { attendancePath } from '../address.ts';
import { Document, StoredAnswers } from './document.tsx';
import { officeName } from './names.ts';
import { RemittalStatus } from './remittal-list.tsx';

/** Whether it was given, how and when, until when it holds, and who heard it. */
function consentInWords({ lang, texts }: PageRequest, consent: Consent): string {
  const words = texts.casework.case;
  const { state, how, at, until, witness, withdrawnAt } = consent;
  const on = withdrawnAt ?? at;
  return [
    words.consentStates[state],
    ...(at === undefined ? [] : [words.consentWays[how]]),
    ...(on === undefined ? [] : [longDate(lang, localDate(on))]),
    ...(state === 'given' ? [words.consentUntil(longDate(lang, until))] : []),
    ...(witness === undefined ? [] : [words.consentWitness(witness)]),
  ].join(', ');
}

/** What has come of it since: reminders, pause, result, why it was taken back. */
function laterFacts({ lang, texts }: PageRequest, remittal: Remittal) {
  const words = texts.casework.case;
  const { pausedTo, result, remindedAt, escalatedAt, recalledWhy, status } = remittal;
  const day = (instant: string) => longDate(lang, localDate(instant));
  return [
    ...(status === 'paused' && pausedTo !== undefined
      ? [{ term: words.pausedTo, value: longDate(lang, pausedTo) }]
      : []),
    ...(result
      ? [
          {
            term: words.result,
            value: `${resultLabels[result.kind][lang]}, ${longDate(lang, result.on)}`,
          },
        ]
      : []),
    ...(remindedAt ? [{ term: words.reminded, value: remindedAt.map(day).join(', ') }] : []),
    ...(escalatedAt === undefined ? [] : [{ term: words.escalated, value: day(escalatedAt) }]),
    ...(recalledWhy === undefined ? [] : [{ term: words.recalledWhy, value: recalledWhy }]),
  ];
}

/** How a remittal stands: status, office, coach, consent. */
export function RemittalFacts(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
}) {
  const { request, remittal } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { consent, coach, answer, sentAt } = remittal;
  const date = (instant: string) => longDate(lang, localDate(instant));
  const due = goesOn(remittal) ? dueNext(remittal) : undefined;
  return (
    <Facts
      items={[
        { term: words.step, value: <RemittalStatus request={request} remittal={remittal} /> },
        { term: words.office, value: officeName(lang, remittal.office) },
        ...(sentAt === undefined
          ? []
          : [{ term: words.sentAt, value: `${date(sentAt)}, ${remittal.sentBy.name}` }]),
        ...(due === undefined ? [] : [{ term: texts.casework.due, value: date(due) }]),
        ...(coach ? [{ term: words.coach, value: coach.name }] : []),
        { term: words.consent, value: consentInWords(request, consent) },
        { term: words.purpose, value: consent.purpose },
        ...laterFacts(request, remittal),
        ...(answer?.reason ? [{ term: words.returnReason, value: answer.reason }] : []),
      ]}
    />
  );
}

/** A remittal whole: what left the unit, and what came back. */
export function RemittalDocument(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
  readonly file: ApplicationFile;
}) {
  const { request, remittal, file } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  return (
    <div class="stack">
      <RemittalFacts request={request} remittal={remittal} />
      {remittal.plans !== undefined && (
        <p class="links">
          <a class="ds-link" href={attendancePath(remittal)}>
            {attendanceTexts(lang).case.link}
          </a>
        </p>
      )}
      <Card title={words.sharedFields}>
        {remittal.shared.fields.length === 0 ? (
          <p>{remittal.sentAt === undefined ? words.notSent : words.sharedNothing}</p>
        ) : (
          <Facts
            items={remittal.shared.fields.map(({ label, value }) => ({ term: label, value }))}
          />
        )}
      </Card>
      <div class="documents">
        {file.answers.map((one) => (
          <Document
            key={one.task}
            id={one.step}
            title={instrument(one.form, one.formVersion).title[lang]}
            by={words.answeredBy(one.by.name, longMoment(lang, one.at))}
            open
          >
            <StoredAnswers lang={lang} stored={one} />
          </Document>
        ))}
      </div>
    </div>
  );
}
