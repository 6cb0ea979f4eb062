/** How much of the month a child lives in the household, as a fraction of whole numbers. */
import { daysInMonth } from '../household/age.ts';
import type { Residence } from '../household/household.ts';

/** What every share is a part of: twice the days of the month, so that half a month is whole too. */
export function wholeMonth(month: string): number {
  return 2 * daysInMonth(month);
}

/**
 * The child's part of `wholeMonth`. Every other week is half of any month, long or short; days are
 * counted as they are, and more days than the month has are the whole month.
 * Source: SOSFS 2013:1, part-time residence and umgänge counted by days.
 */
export function shareOfMonth(residence: Residence, month: string): number {
  const whole = wholeMonth(month);
  if (residence.kind === 'full') return whole;
  if (residence.kind === 'half') return whole / 2;
  return Math.min(2 * residence.days, whole);
}
