import { carryOut } from '../../shared/action/carry-out.ts';
import { decode } from '../../shared/store/item/define.ts';
import { outboxRow } from '../../shared/store/item/outbox.ts';
import { tableOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';
import { stepFunctions } from '../machines.ts';
import { inserted } from '../stream.ts';

const env = environment();
const table = tableOf(env);
const machines = stepFunctions(env);

/**
 * Carries out the outbox rows of a batch as they are written. It never throws: one bad row must not
 * hold up the others, and a row that failed is the sweeper's, which finds it by its due time.
 */
export async function handler(event: unknown): Promise<void> {
  const rows = inserted(event, outboxRow.type);
  const results = await Promise.all(
    rows.map(async (item) => {
      try {
        return await carryOut(table, machines, decode(outboxRow, item));
      } catch (error) {
        logger.error('an outbox row is left for the sweeper', {
          sk: item.sk,
          error: nameOf(error),
        });
        return 'left';
      }
    }),
  );
  logger.info('outbox', { rows: rows.length, results });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
