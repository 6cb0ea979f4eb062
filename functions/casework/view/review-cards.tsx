import { isOver } from '../../../shared/action/review/sent-decision.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Instance } from '../../../shared/store/item/instance.ts';
import type { Amendment, Appeal } from '../../../shared/store/item/review.ts';
import { kronor, longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, type Fact, Facts } from '../../../shared/web/view/facts.tsx';
import { Status } from '../../../shared/web/view/status.tsx';
import { documentsPath, letterPath } from '../address.ts';
import { stepWords } from './step-words.ts';

/** What can be told of an appeal in short. */
function appealFacts(request: PageRequest, appeal: Appeal): readonly Fact[] {
  const { lang } = request;
  const { facts: words, ways } = caseworkPageTexts(request.lang).review;
  const { arrivedOn, way, timeliness, handedOver } = appeal;
  const late = timeliness && (timeliness.outcome === 'i_tid' ? words.inTime : words.late);
  return [
    { term: words.arrivedOn, value: `${longDate(lang, arrivedOn)}, ${ways[way].toLowerCase()}` },
    ...(late === undefined ? [] : [{ term: words.timeliness, value: late }]),
    ...(timeliness?.lastDay === undefined
      ? []
      : [{ term: words.lastDay, value: longDate(lang, timeliness.lastDay) }]),
    ...(handedOver
      ? [
          {
            term: words.handedOver,
            value: `${longDate(lang, handedOver.on)}, ${handedOver.court}`,
          },
        ]
      : []),
  ];
}

/** What a correction or change comes to in short. */
function amendmentFacts(request: PageRequest, { decision }: Amendment): readonly Fact[] {
  const { lang, texts } = request;
  const { case: words } = texts.casework;
  const { review } = caseworkPageTexts(lang);
  if (!decision) return [];
  const { law, kind, amount, decidedAt, sentAt } = decision;
  return [
    { term: review.facts.law, value: `${law} §` },
    { term: review.facts.now, value: `${words.decisionKinds[kind]}, ${kronor(lang, amount)}` },
    { term: words.decidedAt, value: longDate(lang, localDate(decidedAt)) },
    ...(sentAt ? [{ term: words.sentAt, value: longDate(lang, localDate(sentAt)) }] : []),
  ];
}

function ReviewCard(props: {
  readonly request: PageRequest;
  readonly title: string;
  readonly instance: Instance;
  readonly facts: readonly Fact[];
  readonly sent: boolean;
}) {
  const { request, title, instance, facts, sent } = props;
  const { texts } = request;
  const words = texts.casework.case;
  const { caseId, instanceId, flow } = instance;
  const where = (
    <Status tone={isOver(instance) ? 'neutral' : 'info'}>{stepWords(texts, flow.step)}</Status>
  );
  return (
    <Card title={title}>
      <Facts items={[{ term: words.step, value: where }, ...facts]} />
      <p class="links">
        <a class="ds-link" href={documentsPath(caseId, instanceId)}>
          {words.documents}
          <span class="ds-sr-only"> {title}</span>
        </a>
        {sent && (
          <a class="ds-link" href={letterPath(caseId, instanceId)}>
            {words.letter}
            <span class="ds-sr-only"> {title}</span>
          </a>
        )}
      </p>
    </Card>
  );
}

/** What came after the decision of an application, the latest first. */
export function ReviewCards(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly applicationId: string;
}) {
  const { request, page, applicationId } = props;
  const { lang } = request;
  const words = caseworkPageTexts(request.lang).review;
  const of = <T extends { applicationId: string; openedAt: string }>(all: readonly T[]) =>
    all
      .filter((one) => one.applicationId === applicationId)
      .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
  return (
    <>
      {of(page.amendments).map((one) => (
        <ReviewCard
          key={one.instanceId}
          request={request}
          title={words.amendment(longDate(lang, localDate(one.openedAt)))}
          instance={one}
          facts={amendmentFacts(request, one)}
          sent={one.decision?.sentAt !== undefined}
        />
      ))}
      {of(page.appeals).map((one) => (
        <ReviewCard
          key={one.instanceId}
          request={request}
          title={words.appeal(longDate(lang, one.arrivedOn))}
          instance={one}
          facts={appealFacts(request, one)}
          sent={one.dismissal?.sentAt !== undefined}
        />
      ))}
    </>
  );
}
