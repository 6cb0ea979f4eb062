import type { Attendance } from '../../../shared/attendance/registration.ts';
import { maySend } from '../../../shared/remittal/consent.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { BothWords } from '../../../shared/web/view/attendance/both-words.tsx';

/**
 * The coach's word and the client's as the office may read them: what the client told the unit is shown
 * while the consent holds, and else only that there is an answer (OSL 26:1).
 */
export function OfficeWords(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
  readonly attendance: Attendance;
}) {
  const { request, remittal, attendance } = props;
  const shared = maySend(remittal.consent, request.now.toISOString());
  return (
    <BothWords
      request={request}
      attendance={attendance}
      {...(shared ? {} : { toldToUnit: 'hidden' })}
    />
  );
}
