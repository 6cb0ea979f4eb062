import { writeMessage } from '../../../shared/action/remittal/write-message.ts';
import { type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PostRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { documentsPath } from '../address.ts';
import { showDocuments } from './documents.tsx';

/** Writes to Jobbtorg about a remittal; what is not taken comes back as typed. */
export async function postMessage(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, form, key, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const written = await writeMessage(deps, { viewer, caseId, instanceId, form, key });
  if (written.ok) {
    return redirect(`${documentsPath(caseId, instanceId)}?meddelande=skickat#meddelanden`);
  }
  const unsent =
    'errors' in written
      ? { values: form, errors: written.errors }
      : { values: form, refused: written.reason };
  return showDocuments(request, deps, unsent);
}
