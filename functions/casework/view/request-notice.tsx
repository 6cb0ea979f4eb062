import { may } from '../../../shared/access/permission.ts';
import { isRequested, requestRefusal } from '../../../shared/action/request-refusal.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import { clocksOf } from '../../../shared/action/timer.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { cameRequestPath, requestPath } from '../address.ts';

/** That the applicant has asked that the case be decided, by when, and the way to reject it (FL 12). */
export function RequestNotice(props: {
  readonly request: PageRequest;
  readonly application: Application;
}) {
  const { request, application } = props;
  if (!isRequested(application)) return null;
  const { lang, texts, now } = request;
  const words = texts.casework.delay.request;
  const { caseId, instanceId } = application;
  const due = clocksOf(application, now.toISOString()).find(
    ({ clock }) => clock === 'drojsmal_begaran',
  )?.state.dueDate;
  return (
    <Alert tone="warning" title={words.asked}>
      {due && <p>{words.by(longDate(lang, due))}</p>}
      <p>
        <a class="ds-link" href={requestPath(caseId, instanceId)}>
          {words.link}
        </a>
      </p>
    </Alert>
  );
}

/** The way to register a request that came on paper, when six months have passed (FL 12). */
export function RequestLink(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly application: Application;
}) {
  const { request, page, application } = props;
  const { texts, viewer, now } = request;
  const subject = caseSubject(viewer, page.head);
  if (!may(viewer, 'application.registerRequest', subject).allowed) return null;
  if (requestRefusal(application, now.toISOString()) !== undefined) return null;
  return (
    <a class="ds-link" href={cameRequestPath(application.caseId, application.instanceId)}>
      {texts.casework.delay.register.link}
    </a>
  );
}
