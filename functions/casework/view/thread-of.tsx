import { may } from '../../../shared/access/permission.ts';
import type { Deps } from '../../../shared/action/deps.ts';
import { openThread } from '../../../shared/action/remittal/open-thread.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { RemittalThread, type Unsent } from '../../../shared/web/view/remittal-thread.tsx';
import { messagePath } from '../address.ts';

/** The messages about a remittal as the unit reads them; those who may write to Jobbtorg do so there. */
export async function threadOf(
  request: PageRequest,
  deps: Deps,
  of: { readonly page: CasePage; readonly remittal: Remittal; readonly unsent: Unsent | undefined },
) {
  const { page, remittal, unsent } = of;
  const { viewer } = request;
  const takesPart = may(viewer, 'remittal.message', caseSubject(viewer, page.head)).allowed;
  const messages = await openThread(deps, remittal, { side: 'unit', takesPart });
  return (
    <RemittalThread
      request={request}
      remittal={remittal}
      side="unit"
      messages={messages}
      action={takesPart ? messagePath(remittal.caseId, remittal.instanceId) : undefined}
      unsent={unsent}
    />
  );
}
