import { may } from '../../../shared/access/permission.ts';
import { decisionInForce, openAmendment } from '../../../shared/action/review/sent-decision.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { amendPath, appealPath, receiptPath } from '../address.ts';

/** What can be done about the decision that holds for an application, once it has been sent. */
export function ReviewLinks(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly application: Application;
}) {
  const { request, page, application } = props;
  const { caseId, instanceId, marks } = application;
  const holds = decisionInForce(page, instanceId);
  if (!holds) return null;
  const { review: words } = request.texts.casework;
  const subject = caseSubject(request.viewer, page.head);
  const received = marks.filter(({ type }) => type === 'decision_received').length;
  const sent = 1 + page.amendments.filter((one) => one.decision?.sentAt !== undefined).length;
  const links = [
    {
      action: 'appeal.register',
      href: appealPath(caseId, holds.decidedIn),
      text: words.register.link,
      shown: true,
    },
    {
      action: 'decision.registerReceipt',
      href: receiptPath(caseId, holds.decidedIn),
      text: words.receipt.link,
      shown: received < sent,
    },
    {
      action: 'amendment.begin',
      href: amendPath(caseId, instanceId),
      text: words.amend.link,
      shown: openAmendment(page, instanceId) === undefined,
    },
  ] as const;
  return (
    <>
      {links
        .filter(({ shown, action }) => shown && may(request.viewer, action, subject).allowed)
        .map(({ href, text }) => (
          <a key={href} class="ds-link" href={href}>
            {text}
          </a>
        ))}
    </>
  );
}
