import { monthName } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { monthPart } from '../draft.ts';
import { addressOf } from '../own-application.ts';
import { partAddress } from '../part-address.ts';

/**
 * One application for each household and month: the way to the first one, if it is the person's own,
 * and to the question of the month. Another's application is never pointed out.
 */
export function AlreadyApplied(props: {
  readonly request: PageRequest;
  readonly refused: {
    readonly month: string;
    readonly caseId: string;
    readonly instanceId: string;
  };
  readonly own: boolean;
}) {
  const { request, refused, own } = props;
  const { check } = request.texts.applicant;
  return (
    <Alert tone="warning" title={check.alreadyTitle(monthName(request.lang, refused.month))}>
      <p>{check.alreadyText}</p>
      <p>{check.nothingLost}</p>
      <ul class="ds-list">
        {own && (
          <li>
            <a class="ds-link" href={addressOf(refused)}>
              {check.alreadyLink}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={partAddress.part(monthPart, true)}>
            {check.changeMonth}
          </a>
        </li>
      </ul>
    </Alert>
  );
}
