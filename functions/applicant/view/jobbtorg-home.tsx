import { stockholmDate } from '../../../shared/text/format.ts';
import { applicantJobbtorg } from '../../../shared/text/later/applicant-jobbtorg.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { nextAtJobbtorg } from '../jobbtorg-next.ts';
import { addressOf } from '../own-application.ts';
import type { OwnRemittal } from './jobbtorg-card.tsx';

/** What comes next at Jobbtorg and by when, on the first page: a decision on the money ends none of it. */
export function JobbtorgHome(props: {
  readonly request: PageRequest;
  readonly own: readonly OwnRemittal[];
}) {
  const { request, own } = props;
  const { lang } = request;
  const words = applicantJobbtorg(lang);
  const today = stockholmDate(request.now);
  return own.map(({ remittal, answers }) => {
    const { applicationId, caseId, instanceId, status, office, plans } = remittal;
    const href = `${addressOf({ caseId, instanceId: applicationId })}#${instanceId}`;
    return (
      <Card key={instanceId} title={plans ? words.planTitle : words.title}>
        <p>{words.states[status](unitName(office))}</p>
        {nextAtJobbtorg(lang, remittal, answers, today).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a class="ds-link" href={href}>
            {plans ? words.toPlan : words.toRemittal}
          </a>
        </p>
      </Card>
    );
  });
}
