import { type Delivery, deliverRemittal, putOff } from '../../shared/action/hook/deliver.ts';
import type { Notice } from '../../shared/store/item/notice.ts';

/** What is put off when a receiver does not answer is looked for again after so long. */
const SILENT_SECONDS = 60;

type Place = Pick<Notice, 'office' | 'instanceId'>;

/**
 * Delivers what waits of these remittals: offices side by side, since one that is slow is no reason for
 * the others to wait; of an office one after the other. A receiver that does not answer is not called
 * again in the same batch.
 * @param hasTime whether another call may be begun
 * @param fault is told what could not be looked at; the rest goes on
 */
export async function deliverBatch(
  to: Delivery,
  places: readonly Place[],
  hasTime: () => boolean,
  fault: (instanceId: string, error: unknown) => void,
): Promise<number> {
  const offices = [...new Set(places.map(({ office }) => office))];
  const done = await Promise.all(
    offices.map(async (office) => {
      const own = places.filter((one) => one.office === office);
      const remittals = [...new Set(own.map(({ instanceId }) => instanceId))];
      let silent = false;
      let count = 0;
      for (const instanceId of remittals) {
        if (!hasTime()) break;
        try {
          if (silent) await putOff(to, instanceId, SILENT_SECONDS);
          else silent = (await deliverRemittal(to, instanceId, hasTime)) === 'silent';
          count += 1;
        } catch (error) {
          fault(instanceId, error);
        }
      }
      return count;
    }),
  );
  return done.reduce((sum, one) => sum + one, 0);
}
