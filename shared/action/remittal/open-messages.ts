import type { Viewer } from '../../access/viewer.ts';
import { readCase } from '../../store/case-page.ts';
import type { RemittalMessage } from '../../store/item/remittal-message.ts';
import { readMessages } from '../../store/remittal-messages.ts';
import { againstOthers } from '../against-others.ts';
import type { Deps } from '../deps.ts';
import { logReading } from '../read-case.ts';
import { takeMark } from './open-thread.ts';
import { threadAccess } from './thread-access.ts';

type Ids = Readonly<Record<string, string>>;

type Opened =
  | { readonly ok: true; readonly messages: readonly RemittalMessage[] }
  | { readonly ok: false; readonly reason: string };

/** A remittal and how somebody stands to what is written about it. */
async function approached({ table }: Deps, viewer: Viewer, { caseId = '', instanceId = '' }: Ids) {
  const page = await readCase(table, caseId);
  const remittal = page?.remittals.find((one) => one.instanceId === instanceId);
  if (!page || !remittal) return { ok: false, reason: 'NotFound' } as const;
  const access = threadAccess(viewer, page.head, remittal);
  return access.ok ? { ...access, remittal } : access;
}

/**
 * The messages about a remittal and nothing else, for either side: permission first, and the reading is
 * logged before anything is shown (SoLPuL 10 §). A program's reading leaves the mark of a new message.
 */
export async function openMessages(deps: Deps, viewer: Viewer, ids: Ids): Promise<Opened> {
  const found = await approached(deps, viewer, ids);
  if (!found.ok) return found;
  const { caseId, instanceId } = found.remittal;
  await logReading(deps, viewer, caseId, `meddelanden ${instanceId}`);
  return { ok: true, messages: await readMessages(deps.table, instanceId) };
}

/**
 * Somebody of a side says to have read the messages up to a number: they are new to that side no more.
 * One that came later keeps the mark.
 */
export async function messagesRead(
  deps: Deps,
  viewer: Viewer,
  ids: Ids,
  upTo: number,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
  return againstOthers(async () => {
    const found = await approached(deps, viewer, ids);
    if (!found.ok) return found;
    if (!found.takesPart) return { ok: false, reason: 'NotYourRole' };
    const { remittal, side } = found;
    if (upTo < (remittal.thread?.count ?? 0)) return { ok: true };
    return (await takeMark(deps, remittal, side)) ? { ok: true } : undefined;
  });
}
