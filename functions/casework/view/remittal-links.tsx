import { may } from '../../../shared/access/permission.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import type { DeclinedActivity } from '../../../shared/attendance/declined.ts';
import { isWithdrawable } from '../../../shared/remittal/consent.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { hasLeft, type Remittal } from '../../../shared/store/item/remittal.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { processOf } from '../../../workflows/registry.ts';
import { leaveAnytime } from '../../../workflows/transition.ts';
import { acceptedPath, consentPath, declinedPath, recallPath } from '../address.ts';

/** What the sender can do with a remittal now. */
export function RemittalLinks(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly remittal: Remittal;
  readonly declined: readonly DeclinedActivity[];
}) {
  const { request, page, remittal, declined } = props;
  const { caseId, instanceId, flow, consent } = remittal;
  const words = caseworkPageTexts(request.lang).remittal;
  const subject = caseSubject(request.viewer, page.head);
  const links = [
    {
      action: 'remittal.recall',
      href: recallPath(caseId, instanceId),
      text: words.recall.link,
      shown: leaveAnytime(processOf(flow.process), flow, 'aterkallad').ok,
    },
    {
      action: 'consent.registerWithdrawal',
      href: consentPath(caseId, instanceId),
      text: words.withdraw.link,
      shown: isWithdrawable(consent),
    },
    {
      action: 'remittal.recordDeclined',
      href: declinedPath(caseId, instanceId),
      text: words.declined.link,
      shown: hasLeft(remittal),
    },
    {
      action: 'remittal.recordDeclined',
      href: acceptedPath(caseId, instanceId),
      text: words.accepted.link,
      shown: declined.some(({ takenBack }) => takenBack === undefined),
    },
  ] as const;
  const mine = links.filter(
    ({ action, shown }) => shown && may(request.viewer, action, subject).allowed,
  );
  if (mine.length === 0) return null;
  return (
    <p class="links">
      {mine.map(({ href, text }) => (
        <a key={href} class="ds-link" href={href}>
          {text}
        </a>
      ))}
    </p>
  );
}
