import type { Expected } from '../attendance/session.ts';
import { addDays } from '../clock/calendar.ts';
import type { Remittal } from './item/remittal.ts';

/** What has been sent back or taken back has no days: earlier than any. */
const NEVER = '0001-01-01';

/**
 * On which days the person of a remittal is expected somewhere: by its plans, but for the times in
 * which they rested, until the day before its result.
 */
export function expectedOf(
  remittal: Pick<Remittal, 'plans' | 'rests' | 'status' | 'result'>,
): Expected {
  const { plans = [], rests = [], status, result } = remittal;
  const expected = { plans, pauses: rests };
  if (status === 'returned' || status === 'recalled') return { ...expected, endedOn: NEVER };
  return result ? { ...expected, endedOn: addDays(result.on, -1) } : expected;
}
