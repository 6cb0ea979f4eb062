import { isUnread } from '../../remittal/thread.ts';
import type { CasePage } from '../../store/case-page.ts';
import type { Worker } from '../../store/item/case.ts';
import { unreadMessage } from '../../store/item/unread-message.ts';
import { caseKey, messageKey } from '../../store/key.ts';
import { put, removed, unchanged, type Write } from '../../store/table.ts';

/**
 * What Jobbtorg has written and nobody of the unit has read goes along with the case, so that it waits
 * on the worklist of whoever has it now, and of nobody while nobody has it. Somebody who opens the
 * thread meanwhile is first: what is read comes on no list again.
 */
export function unreadGoesTo(page: CasePage, to: Worker | null, at: string): readonly Write[] {
  return page.remittals
    .filter((one) => isUnread(one, 'unit'))
    .flatMap(({ caseId, instanceId, version }) => [
      unchanged(caseKey.instance(caseId, instanceId), version),
      to === null
        ? removed(messageKey.unread(instanceId))
        : put(unreadMessage, { caseId, instanceId, to: to.sub, at }),
    ]);
}
