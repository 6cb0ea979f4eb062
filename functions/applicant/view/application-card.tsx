import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { monthName } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Status } from '../../../shared/web/view/status.tsx';
import { sentDecision, stepWords, turnOf } from '../application-state.ts';
import { addressOf } from '../own-application.ts';
import { promisedDates } from '../promised-dates.ts';
import { Dates } from './dates.tsx';
import { decisionLine } from './decision-line.ts';

/** An application among others: where it stands in a few words, and the way to it. */
export function ApplicationCard(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly application: Application;
}) {
  const { request, page, application } = props;
  const { lang, texts, now } = request;
  const { home, application: words } = texts.applicant;
  const turn = turnOf(page, application);
  const decision = sentDecision(application);
  const { now: happening } = stepWords(texts, application);
  return (
    <section class="ds-card">
      <h3 class="ds-heading" data-size="xs">
        <a class="ds-link" href={addressOf(application)}>
          {home.applicationFor(monthName(lang, application.month))}
        </a>
      </h3>
      <p class="hint">{home.caseNumber(application.caseId)}</p>
      <Status tone={turn.tone}>{words.status[turn.text]}</Status>
      {decision === undefined ? (
        <p>{happening}</p>
      ) : (
        <p>{decisionLine(request, application.month, decision)}</p>
      )}
      <Dates texts={texts} dates={promisedDates(page, application, now.toISOString(), lang)} />
      {decision !== undefined && (
        <p>
          <a class="ds-link" href={addressOf(application, 'brev')}>
            {texts.applicant.decision.letter}
          </a>
        </p>
      )}
    </section>
  );
}
