import type { Remittal } from '../../shared/store/item/remittal.ts';

/** The address of a remittal. */
export function remittalAddress({ caseId, instanceId }: Remittal): string {
  return `/jobbtorg/remisser/${caseId}/${instanceId}`;
}
