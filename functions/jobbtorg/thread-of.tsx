import type { Deps } from '../../shared/action/deps.ts';
import type { OpenedRemittal } from '../../shared/action/open-remittal.ts';
import { openThread } from '../../shared/action/remittal/open-thread.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { roleHas } from '../../shared/web/view/navigation.ts';
import { RemittalThread, type ThreadProps } from '../../shared/web/view/remittal-thread.tsx';
import { remittalAddress } from './remittal-address.ts';

/** The messages about a remittal as the office reads them; a coach writes there too. */
export async function threadOf(
  request: PageRequest,
  deps: Deps,
  { remittal }: OpenedRemittal,
  more: Pick<ThreadProps, 'unsent' | 'besideForm'> = {},
) {
  const takesPart = roleHas(request.viewer, 'remittal.message');
  const messages = await openThread(deps, remittal, { side: 'office', takesPart });
  return (
    <RemittalThread
      request={request}
      remittal={remittal}
      side="office"
      messages={messages}
      action={takesPart ? `${remittalAddress(remittal)}/meddelanden` : undefined}
      {...more}
    />
  );
}
