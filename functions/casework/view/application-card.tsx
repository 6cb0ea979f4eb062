import { localDate } from '../../../shared/clock/stockholm.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { kronor, longDate, monthName } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, type Fact, Facts } from '../../../shared/web/view/facts.tsx';
import { Status } from '../../../shared/web/view/status.tsx';
import { hasEnded } from '../../../workflows/flow.ts';
import { processOf } from '../../../workflows/registry.ts';
import {
  delayPath,
  documentsPath,
  hearingPath,
  investigationPath,
  letterPath,
} from '../address.ts';
import { HearingNotice } from './hearing.tsx';
import { RequestLink, RequestNotice } from './request-notice.tsx';
import { ReviewLinks } from './review-links.tsx';
import { stepWords } from './step-words.ts';

/** Whether the application has come to an end of its process. */
export function ended({ flow }: Application): boolean {
  return hasEnded(processOf(flow.process), flow);
}

function decisionFacts(request: PageRequest, application: Application): readonly Fact[] {
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { decision } = application;
  if (!decision) return [];
  const { kind, amount, decidedAt, sentAt } = decision;
  return [
    { term: words.decision, value: words.decisionKinds[kind] },
    ...(amount > 0 ? [{ term: words.amount, value: kronor(lang, amount) }] : []),
    { term: words.decidedAt, value: longDate(lang, localDate(decidedAt)) },
    ...(sentAt ? [{ term: words.sentAt, value: longDate(lang, localDate(sentAt)) }] : []),
  ];
}

/** An application in short: month, where it stands, its decision, and the way to its documents. */
export function ApplicationCard(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly application: Application;
}) {
  const { request, page, application } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { caseId, instanceId, flow, month, submittedAt, channel, decision } = application;
  const facts = [
    {
      term: words.step,
      value: (
        <Status tone={ended(application) ? 'neutral' : 'info'}>
          {stepWords(texts, flow.step)}
        </Status>
      ),
    },
    {
      term: words.submitted,
      value: `${longDate(lang, localDate(submittedAt))}, ${words.channels[channel].toLowerCase()}`,
    },
    ...decisionFacts(request, application),
  ];
  return (
    <Card title={words.application(monthName(lang, month))}>
      <Facts items={facts} />
      <RequestNotice request={request} application={application} />
      {decision === undefined && <HearingNotice request={request} application={application} />}
      <p class="links">
        <a class="ds-link" href={documentsPath(caseId, instanceId)}>
          {words.openDocuments}
          <span class="ds-sr-only"> {monthName(lang, month)}</span>
        </a>
        <a class="ds-link" href={investigationPath(application)}>
          {words.investigation}
          <span class="ds-sr-only"> {monthName(lang, month)}</span>
        </a>
        {!ended(application) && decision === undefined && (
          <a class="ds-link" href={delayPath(caseId, instanceId)}>
            {texts.casework.delay.link}
          </a>
        )}
        <RequestLink request={request} page={page} application={application} />
        {!ended(application) && decision === undefined && application.oralHearing === undefined && (
          <a class="ds-link" href={hearingPath(caseId, instanceId)}>
            {texts.casework.hearing.register}
          </a>
        )}
        {decision?.sentAt !== undefined && (
          <a class="ds-link" href={letterPath(caseId, instanceId)}>
            {words.letter}
          </a>
        )}
        <ReviewLinks request={request} page={page} application={application} />
      </p>
    </Card>
  );
}
