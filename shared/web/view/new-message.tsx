import { isUnread, type ThreadSide } from '../../remittal/thread.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { messageTexts } from '../../text/later/messages.ts';
import type { VisitorRequest } from '../request.ts';
import { Alert, Status } from './status.tsx';

interface MarkProps {
  readonly request: VisitorRequest;
  readonly remittal: Remittal;
  /** Of the reader. */
  readonly side: ThreadSide;
}

/** The mark of a remittal in which the other side has written something that nobody here has opened. */
export function NewMessage({ request, remittal, side }: MarkProps) {
  if (!isUnread(remittal, side)) return null;
  return <Status tone="warning">{messageTexts(request.lang).isNew}</Status>;
}

/** The same on the remittal's own page, with the way down to it. */
export function NewMessageAlert({ request, remittal, side }: MarkProps) {
  if (!isUnread(remittal, side)) return null;
  const words = messageTexts(request.lang);
  return (
    <Alert tone="info" title={words.isNew}>
      <p>
        <a class="ds-link" href="#meddelanden">
          {words.toThread}
        </a>
      </p>
    </Alert>
  );
}
