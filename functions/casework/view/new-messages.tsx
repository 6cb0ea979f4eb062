import type { UnreadMessage } from '../../../shared/store/item/unread-message.ts';
import { messageTexts } from '../../../shared/text/later/messages.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { documentsPath } from '../address.ts';

/** What Jobbtorg has written to the viewer and nobody has read, as ways there. */
export function NewMessages(props: {
  readonly request: PageRequest;
  readonly unread: readonly UnreadMessage[];
}) {
  const { request, unread } = props;
  if (unread.length === 0) return null;
  const words = messageTexts(request.lang);
  return (
    <Alert tone="info">
      <p>{words.unread(unread.length)}</p>
      <ul>
        {unread.map(({ caseId, instanceId }) => (
          <li key={instanceId}>
            <a class="ds-link" href={`${documentsPath(caseId, instanceId)}#meddelanden`}>
              {words.toThread}, {caseId}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
