import { type Reply, refusal } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import type { ApplicantDeps } from './deps.ts';
import type { Draft } from './draft.ts';

/** Most that a draft may hold, in bytes: many times a long application, well under what an item holds. */
const MOST = 256 * 1024;

/** Saves the draft, right or wrong; more than an application can need is refused. */
export async function keepDraft(
  { viewer }: PageRequest,
  deps: ApplicantDeps,
  draft: Omit<Draft, 'savedAt'>,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reply: Reply }> {
  if (Buffer.byteLength(JSON.stringify(draft.form)) > MOST) {
    return { ok: false, reply: refusal('DraftTooLarge', { status: 413 }) };
  }
  await deps.saveDraft(viewer.sub, draft);
  return { ok: true };
}
