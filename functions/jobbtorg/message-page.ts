import type { Deps } from '../../shared/action/deps.ts';
import { openRemittal } from '../../shared/action/open-remittal.ts';
import { writeMessage } from '../../shared/action/remittal/write-message.ts';
import { type Reply, redirect } from '../../shared/web/reply.ts';
import type { PostRequest } from '../../shared/web/request.ts';
import { notYours } from './not-yours.tsx';
import { remittalAddress } from './remittal-address.ts';
import { showOpened } from './remittal-page.tsx';

/** Writes to the unit about a remittal; what is not taken comes back as typed. */
export async function postMessage(request: PostRequest, deps: Deps): Promise<Reply> {
  const { viewer, form, key, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const opened = await openRemittal(deps, viewer, 'remittal.read', { caseId, instanceId });
  if (opened === undefined) return notYours(request);
  const written = await writeMessage(deps, { viewer, caseId, instanceId, form, key });
  if (written.ok) {
    return redirect(`${remittalAddress(opened.remittal)}?meddelande=skickat#meddelanden`);
  }
  const unsent =
    'errors' in written
      ? { values: form, errors: written.errors }
      : { values: form, refused: written.reason };
  return showOpened(request, deps, opened, unsent);
}
