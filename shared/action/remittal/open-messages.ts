import type { Viewer } from '../../access/viewer.ts';
import { readCase } from '../../store/case-page.ts';
import type { RemittalMessage } from '../../store/item/remittal-message.ts';
import type { Deps } from '../deps.ts';
import { logReading } from '../read-case.ts';
import { openThread } from './open-thread.ts';
import { threadAccess } from './thread-access.ts';

type Opened =
  | { readonly ok: true; readonly messages: readonly RemittalMessage[] }
  | { readonly ok: false; readonly reason: string };

/**
 * The messages about a remittal and nothing else, for either side: permission first, and the reading is
 * logged before anything is shown (SoLPuL 10 §).
 */
export async function openMessages(
  deps: Deps,
  viewer: Viewer,
  { caseId = '', instanceId = '' }: Readonly<Record<string, string>>,
): Promise<Opened> {
  const page = await readCase(deps.table, caseId);
  const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
  if (!page || !remittal) return { ok: false, reason: 'NotFound' };
  const access = threadAccess(viewer, page.head, remittal);
  if (!access.ok) return access;
  await logReading(deps, viewer, caseId, `meddelanden ${instanceId}`);
  return { ok: true, messages: await openThread(deps, remittal, access) };
}
