import type { CasePage } from '../../store/case-page.ts';
import { householdOf } from '../../store/household-of.ts';
import type { Remittal } from '../../store/item/remittal.ts';

/**
 * Whether a remittal is about the person of a login. Two adults of a household may both see the case;
 * the attendance of one is not the other's to read or to speak of.
 */
export function isOwnRemittal(page: CasePage, remittal: Remittal, personalNumber: string): boolean {
  const { adults } = householdOf(page, remittal);
  return adults.some((one) => one.id === remittal.adultId && one.personalNumber === personalNumber);
}
