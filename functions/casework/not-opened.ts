import { notFound, type Reply, refusal } from '../../shared/web/reply.ts';

/**
 * The answer when a case is not opened: as if there were none, but for the one who stays away because
 * of a conflict of interest. That person knows the case and is told why it is closed.
 */
export function notOpened(reason: string): Reply {
  return reason === 'ConflictOfInterest' ? refusal(reason, { status: 403 }) : notFound();
}
