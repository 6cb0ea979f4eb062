import { localDate } from '../../../shared/clock/stockholm.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { Remittal } from '../../../shared/store/item/instance.ts';
import { longDate, longMoment } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { Document, StoredAnswers } from './document.tsx';
import { officeName } from './names.ts';
import { RemittalStatus } from './remittal-list.tsx';
import { stepWords } from './step-words.ts';

/** How a remittal stands: status, office, coach, consent. */
export function RemittalFacts(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
}) {
  const { request, remittal } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const given: Readonly<Record<string, string>> = words.consentGiven;
  const { consent, coach, answer } = remittal;
  const date = (instant: string) => longDate(lang, localDate(instant));
  return (
    <Facts
      items={[
        { term: words.step, value: <RemittalStatus request={request} remittal={remittal} /> },
        { term: words.office, value: officeName(lang, remittal.office) },
        { term: words.sentAt, value: `${date(remittal.sentAt)}, ${remittal.sentBy.name}` },
        { term: texts.casework.due, value: date(remittal.dueAt) },
        ...(coach ? [{ term: words.coach, value: coach.name }] : []),
        { term: words.consent, value: `${given[consent.given] ?? ''} ${date(consent.at)}` },
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
      <Card title={words.sharedFields}>
        <Facts items={remittal.shared.fields.map(({ label, value }) => ({ term: label, value }))} />
      </Card>
      <div class="documents">
        {file.answers.map((one) => (
          <Document
            key={one.task}
            id={one.step}
            title={stepWords(texts, one.step)}
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
