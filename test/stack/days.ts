/** A copy whose clock is brought to named days: what falls due is looked for when a day has come. */
import { InvokeCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { machineClock, shiftedClock } from '../../shared/clock/port.ts';
import { moveClock, readClockOffset } from '../../shared/store/clock-offset.ts';
import type { Cloud } from './cloud.ts';

const swept = z.object({ due: z.number() });

/** Lets the sweep see what fell due, until it finds nothing that it had not already tried. */
async function sweepAll({ functions }: Cloud): Promise<void> {
  for (let last = Number.POSITIVE_INFINITY; ; ) {
    const { FunctionError, Payload } = await functions.send(
      new InvokeCommand({ FunctionName: 'vagen-sweep', Payload: '{}' }),
    );
    if (FunctionError || !Payload) throw new Error(`the sweep failed: ${FunctionError}`);
    const { due } = swept.parse(JSON.parse(Payload.transformToString()));
    if (due === 0 || due >= last) return;
    last = due;
  }
}

/**
 * Moves the clock of a copy to an instant, and lets happen what falls due by then.
 * @throws RangeError when the instant has passed: time is never moved back
 */
export async function comesTo(cloud: Cloud, instant: string): Promise<void> {
  const { table } = cloud;
  const now = await shiftedClock(machineClock, () => readClockOffset(table)).now();
  await moveClock(table, Date.parse(instant) - Date.parse(now));
  await sweepAll(cloud);
}
