import { receivedDecisionOn } from '../../../shared/action/review/received-on.ts';
import { appealText } from '../../../shared/action/review/register-appeal.ts';
import { sentDecisionOf } from '../../../shared/action/review/sent-decision.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { timeliness } from '../../../shared/review/appeal-time.ts';
import { isAmendment, isAppeal } from '../../../shared/store/item/instance.ts';
import type { Appeal } from '../../../shared/store/item/review.ts';
import { kronor, longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, type Fact, Facts } from '../../../shared/web/view/facts.tsx';
import { Status } from '../../../shared/web/view/status.tsx';
import { documentsPath } from '../address.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { StoredAnswers } from './document.tsx';
import { titleOf } from './review-documents.tsx';

interface FactsProps {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
}

/** The dates of an appeal, and what they come to (FL 44–45 §§). */
function Dates({ request, seen, appeal }: FactsProps & { readonly appeal: Appeal }) {
  const { lang } = request;
  const { facts: words, ways } = caseworkPageTexts(request.lang).review;
  const received = receivedDecisionOn(seen.page, appeal);
  const time = timeliness(appeal.arrivedOn, received);
  const items: readonly Fact[] = [
    {
      term: words.arrivedOn,
      value: `${longDate(lang, appeal.arrivedOn)}, ${ways[appeal.way].toLowerCase()}`,
    },
    {
      term: words.receivedDecisionOn,
      value: received === undefined ? words.receivedUnknown : longDate(lang, received),
    },
    ...(time.state === 'unknown'
      ? []
      : [
          { term: words.lastDay, value: longDate(lang, time.lastDay) },
          {
            term: words.timeliness,
            value: (
              <Status tone={time.state === 'late' ? 'warning' : 'success'}>
                {time.state === 'late' ? words.late : words.inTime}
              </Status>
            ),
          },
        ]),
  ];
  return (
    <Card title={words.timeliness}>
      <Facts items={items} />
    </Card>
  );
}

/** The decision that the task is about, with the way to its papers. */
function AboutDecision({ request, seen }: FactsProps) {
  const { lang, texts } = request;
  const { case: words } = texts.casework;
  const { review } = caseworkPageTexts(lang);
  const { instance, page } = seen;
  const about =
    isAppeal(instance) || isAmendment(instance)
      ? sentDecisionOf(page, instance.decidedIn)
      : undefined;
  if (!about) return null;
  const { kind, amount, decidedAt, sentAt, application, decidedIn } = about;
  return (
    <Card title={review.facts.decision}>
      <Facts
        items={[
          { term: words.decision, value: words.decisionKinds[kind] },
          { term: words.amount, value: kronor(lang, amount) },
          { term: words.decidedAt, value: longDate(lang, localDate(decidedAt)) },
          { term: words.sentAt, value: longDate(lang, localDate(sentAt)) },
        ]}
      />
      <p class="links">
        <a class="ds-link" href={documentsPath(application.caseId, decidedIn)}>
          {words.openDocuments}
        </a>
      </p>
    </Card>
  );
}

/** What a task after a decision needs beside it: the decision, what the appeal says, and the dates. */
export function ReviewFacts({ request, seen }: FactsProps) {
  const { instance, file } = seen;
  const said = file.answers.filter(
    ({ step }) => step === appealText.first || step === appealText.more,
  );
  return (
    <>
      {isAppeal(instance) && <Dates request={request} seen={seen} appeal={instance} />}
      {said.map((one) => (
        <Card key={one.task} title={titleOf(request, one)}>
          <StoredAnswers lang={request.lang} stored={one} />
        </Card>
      ))}
      <AboutDecision request={request} seen={seen} />
    </>
  );
}
