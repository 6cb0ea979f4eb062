import { type OutboxRow, outboxRow } from '../store/item/outbox.ts';
import { waitToken } from '../store/item/task.ts';
import { caseKey } from '../store/key.ts';
import { commit, put, read, removed, type Table } from '../store/table.ts';
import { CaseKeepsChanging } from './against-others.ts';

/** The machines, as the outbox needs them. A start or a signal that came before is no fault. */
export type Machines = {
  readonly start: (start: {
    readonly process: string;
    readonly caseId: string;
    readonly instanceId: string;
    readonly run: number;
  }) => Promise<'done' | 'duplicate'>;
  readonly signal: (token: string, outcome: string) => Promise<'done' | 'duplicate'>;
};

export type CarriedOut = 'done' | 'duplicate' | 'no-token';

/**
 * Carries out one row of the outbox and deletes it. Doing it again has no second effect: a start is
 * refused by its name, a signal by its token. Without a token yet, whoever stores it looks at the
 * task again, so nothing is lost.
 */
export async function carryOut(
  table: Table,
  machines: Machines,
  row: OutboxRow,
): Promise<CarriedOut> {
  const { caseId, message } = row;
  const result: CarriedOut =
    message.kind === 'start'
      ? await machines.start({ ...message, caseId })
      : await signal(table, machines, row);
  await commit(table, [removed(caseKey.outbox(caseId, row.no, row.index))]);
  return result;
}

async function signal(table: Table, machines: Machines, row: OutboxRow): Promise<CarriedOut> {
  if (row.message.kind !== 'signal') return 'duplicate';
  const { instanceId, task, outcome } = row.message;
  const key = caseKey.token(row.caseId, instanceId, task);
  const waiting = await read(table, waitToken, key);
  if (!waiting) return 'no-token';
  const result = await machines.signal(waiting.token, outcome);
  await commit(table, [removed(key)]);
  return result;
}

/** How long a row that failed waits for its next try, by the number of tries so far: up to an hour. */
export async function postpone(table: Table, row: OutboxRow, now: string): Promise<void> {
  const attempts = row.attempts + 1;
  const wait = Math.min(3600, 15 * 2 ** attempts) * 1000;
  const sweepAt = new Date(Date.parse(now) + wait).toISOString();
  const committed = await commit(table, [put(outboxRow, { ...row, attempts, sweepAt })]);
  if (!committed.ok) throw new CaseKeepsChanging('an outbox row could not be postponed');
}
