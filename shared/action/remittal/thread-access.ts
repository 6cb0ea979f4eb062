import { may } from '../../access/permission.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ThreadSide } from '../../remittal/thread.ts';
import type { CaseHead } from '../../store/item/case.ts';
import { hasLeft, type Remittal } from '../../store/item/remittal.ts';
import { caseSubject, remittalSubject } from '../task-access.ts';

export type ThreadAccess =
  | { readonly ok: true; readonly side: ThreadSide; readonly takesPart: boolean }
  | { readonly ok: false; readonly reason: string };

/**
 * The side on which somebody stands to a remittal: whoever may read it there reads its messages, and
 * takes part in them who besides may write.
 */
export function threadAccess(viewer: Viewer, head: CaseHead, remittal: Remittal): ThreadAccess {
  const side = viewer.unit === remittal.office ? 'office' : 'unit';
  // What has not left the unit is nothing that an office can know of.
  if (side === 'office' && !hasLeft(remittal)) return { ok: false, reason: 'NotFound' };
  const subject =
    side === 'office' ? remittalSubject(viewer, head, remittal.office) : caseSubject(viewer, head);
  const reads = may(viewer, side === 'office' ? 'remittal.read' : 'case.read', subject);
  if (!reads.allowed) return { ok: false, reason: reads.reason };
  return { ok: true, side, takesPart: may(viewer, 'remittal.message', subject).allowed };
}
