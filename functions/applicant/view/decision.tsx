import { localDate } from '../../../shared/clock/stockholm.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { addressOf } from '../own-application.ts';
import { AppealLink } from './appeal-link.tsx';
import { DecidedRows } from './decided-rows.tsx';
import { type Decision, decisionLine } from './decision-line.ts';

/** The decision: what it is, why, what is paid, the letter, and how to appeal. */
export function DecisionView(props: {
  readonly request: Pick<VisitorRequest, 'lang' | 'texts' | 'viewer'>;
  readonly page: CasePage;
  readonly application: Application;
  readonly decision: Decision;
  readonly file: ApplicationFile;
}) {
  const { request, page, application, decision, file } = props;
  const { lang, texts } = request;
  const words = texts.applicant.decision;
  const decider = file.decision?.decidedBy.name;
  const reasons = file.decision?.reasons ?? [];
  return (
    <>
      <section class="ds-card">
        <h2 class="ds-heading" data-size="sm">
          {words.title}
        </h2>
        <p class="lead">{decisionLine(request, application.month, decision)}</p>
        {file.payment && <p>{words.payment[file.payment.status]}</p>}
        {file.letter ? (
          <a class="ds-button" data-variant="primary" href={addressOf(application, 'brev')}>
            {words.letter}
          </a>
        ) : (
          <p>{words.letterComing}</p>
        )}
        <DecidedRows request={request} file={file} />
        <Facts
          items={[
            ...(reasons.length === 0
              ? []
              : [
                  {
                    term: words.reasons,
                    value: <span class="answer">{reasons.join('\n\n')}</span>,
                  },
                ]),
            { term: words.decidedAt, value: longDate(lang, localDate(decision.decidedAt)) },
            ...(decider === undefined ? [] : [{ term: words.decidedBy, value: decider }]),
          ]}
        />
      </section>
      <AppealLink
        request={request}
        page={page}
        applicationId={application.instanceId}
        of={application}
        kind={decision.kind}
      />
    </>
  );
}
