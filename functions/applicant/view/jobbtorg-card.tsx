import { latestPlan, planPart } from '../../../shared/application/activity-plan.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { isWithdrawable } from '../../../shared/remittal/consent.ts';
import { resultLabels } from '../../../shared/remittal/result.ts';
import type { TaskAnswers } from '../../../shared/store/item/document.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { longDate, stockholmDate } from '../../../shared/text/format.ts';
import { applicantJobbtorg } from '../../../shared/text/later/applicant-jobbtorg.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import { nextAtJobbtorg } from '../jobbtorg-next.ts';
import { addressOf } from '../own-application.ts';

/** A remittal of one's own, with what Jobbtorg has answered in it. */
export interface OwnRemittal {
  readonly remittal: Remittal;
  readonly answers: readonly TaskAnswers[];
}

/** How it goes at Jobbtorg: where the remittal stands, the activity plan, and the consent. */
export function JobbtorgCard(props: { readonly request: PageRequest; readonly own: OwnRemittal }) {
  const { request, own } = props;
  const { lang } = request;
  const words = applicantJobbtorg(lang);
  const { remittal, answers } = own;
  const { status, result } = remittal;
  const plan = latestPlan(answers);
  return (
    <section class="ds-card stack-tight" id={remittal.instanceId}>
      <h2 class="ds-heading" data-size="sm">
        {plan ? words.planTitle : words.title}
      </h2>
      <p>{words.states[status](unitName(remittal.office))}</p>
      {result && (
        <p>
          {words.result}: {resultLabels[result.kind][lang]}
        </p>
      )}
      {nextAtJobbtorg(lang, remittal, answers, stockholmDate(request.now)).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {plan && (
        <AnswersView
          lang={lang}
          instrument={instrument(plan.form, plan.formVersion)}
          answers={plan.answers}
          sections={[planPart]}
        />
      )}
      <p>{words.consent[remittal.consent.state](longDate(lang, remittal.consent.until))}</p>
      {isWithdrawable(remittal.consent) && (
        <p>
          <a class="ds-link" href={addressOf(remittal, 'samtycke')}>
            {words.withdraw.link}
          </a>
        </p>
      )}
    </section>
  );
}
