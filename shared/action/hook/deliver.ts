import { versionsNow } from '../../notice/key-version.ts';
import { noticeId } from '../../notice/notice.ts';
import { later, nextTry } from '../../notice/retry.ts';
import { secretOf, signatureHeader, timestampOf } from '../../notice/signature.ts';
import { type Notice, notice, type OfficeSystem, officeSystem } from '../../store/item/notice.ts';
import { noticesOf, readSystem } from '../../store/notices.ts';
import { barsIn } from '../../store/office.ts';
import { commit, replaced, type Table } from '../../store/table.ts';
import { bodyOf } from './notice-body.ts';

/** What came of one call: the status, or why there is none. */
export type Answer = { readonly status: number } | { readonly failed: string };

/** What delivering needs of the outside. */
export type Delivery = {
  readonly table: Table;
  /** The system's time, by which tries are planned. */
  readonly now: () => Promise<string>;
  /** The time that the receiver's clock shows too. */
  readonly wallClock: () => Date;
  readonly master: () => Promise<string>;
  /** Posts to the receiver; it does not throw and does not follow a redirect. */
  readonly post: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<Answer>;
  /** A message that was given up is put where somebody is called. */
  readonly setAside: (row: Notice) => Promise<void>;
};

/** How long whoever delivers a message may be about it, before another may try. */
const CLAIM_SECONDS = 20;

/** What was done: `silent` when the receiver did not answer at all, which its other messages need not try. */
export type Delivered = 'done' | 'waits' | 'silent';

/**
 * Delivers what waits of one remittal, in order: a message is sent when the one before it has been
 * delivered or given up. Of two that are at it, one has it; should that one die, its claim runs out.
 * @param hasTime whether another call may be begun
 */
export async function deliverRemittal(
  to: Delivery,
  instanceId: string,
  hasTime: () => boolean = () => true,
): Promise<Delivered> {
  while (hasTime()) {
    const rows = (await noticesOf(to.table, instanceId)).filter((one) => one.state === 'waiting');
    const [first, ...behind] = rows;
    if (!first) return 'done';
    const now = await to.now();
    const system = await readSystem(to.table, first.office);
    if (!mayTry(first, now)) {
      await putBehind(to, behind, first.nextAt);
      return 'waits';
    }
    const claimed = { ...first, claimed: true, nextAt: later(now, CLAIM_SECONDS) };
    const mine = await written(to, claimed, first.version);
    if (!mine) return 'waits';
    const settled = await tryOnce(to, mine, system, now);
    const kept = await written(to, settled.row, mine.version);
    if (kept && settled.exhausted) await to.setAside(kept);
    if (settled.row.state !== 'waiting') continue;
    await putBehind(to, behind, settled.row.nextAt);
    return settled.silent ? 'silent' : 'waits';
  }
  return 'waits';
}

/** What was never tried is tried as soon as it is the first; what failed has its time. */
function mayTry({ claimed, attempts, nextAt }: Notice, now: string): boolean {
  return nextAt <= now || (!claimed && attempts === 0);
}

/** What waits behind another is not looked for before that one's time. */
async function putBehind(to: Delivery, rows: readonly Notice[], nextAt: string): Promise<void> {
  for (const row of rows) {
    if (row.nextAt < nextAt) await written(to, { ...row, nextAt }, row.version);
  }
}

/** Puts the messages of a remittal off without trying, since their receiver is silent just now. */
export async function putOff(to: Delivery, instanceId: string, seconds: number): Promise<void> {
  const nextAt = later(await to.now(), seconds);
  const rows = await noticesOf(to.table, instanceId);
  const waiting = rows.filter((one) => one.state === 'waiting' && !one.claimed);
  await putBehind(to, waiting, nextAt);
}

/** The row as it was written, or undefined when another was first. */
async function written(to: Delivery, row: Notice, seen: number): Promise<Notice | undefined> {
  const next = { ...row, version: seen + 1 };
  const committed = await commit(to.table, [replaced(notice, next, seen)]);
  return committed.ok ? next : undefined;
}

type Settled = { readonly row: Notice; readonly exhausted?: true; readonly silent?: true };

async function tryOnce(
  to: Delivery,
  row: Notice,
  system: OfficeSystem | undefined,
  now: string,
): Promise<Settled> {
  const free = { ...row, claimed: false };
  const told = (result: string) => ({ tried: { at: now, result } });
  if (system?.state !== 'active') {
    return { row: { ...free, ...told('stopped'), state: 'given_up' } };
  }
  // It may have been protected since the message was written.
  const barsOf = await barsIn(to.table, [row]);
  if (barsOf(row).protectedIdentity) {
    return { row: { ...free, ...told('protected'), state: 'given_up' } };
  }
  const answer = await call(to, row, system, now);
  if ('status' in answer && answer.status >= 200 && answer.status < 300) {
    return { row: { ...free, ...told(String(answer.status)), state: 'delivered' } };
  }
  const result = 'status' in answer ? String(answer.status) : answer.failed;
  if (result === GONE) {
    await markGone(to.table, system, now);
    return { row: { ...free, ...told(result), state: 'given_up' } };
  }
  const attempts = row.attempts + 1;
  const nextAt = nextTry(attempts, now);
  const tried = { ...free, attempts, ...told(result) };
  if (nextAt === undefined) return { row: { ...tried, state: 'given_up' }, exhausted: true };
  const silent = 'failed' in answer ? ({ silent: true } as const) : {};
  return { row: { ...tried, nextAt }, ...silent };
}

/** The receiver says that nothing shall be sent there any more. */
const GONE = '410';

async function markGone(table: Table, system: OfficeSystem, now: string): Promise<void> {
  const version = system.version + 1;
  const gone = { ...system, state: 'gone', changedAt: now, version } as const;
  // A manager who changed it meanwhile has said something newer.
  await commit(table, [replaced(officeSystem, gone, system.version)]);
}

async function call(to: Delivery, row: Notice, system: OfficeSystem, now: string): Promise<Answer> {
  const master = await to.master();
  const secrets = versionsNow(system, now).map((one) => secretOf(master, row.office, one));
  const id = noticeId(row);
  const timestamp = timestampOf(to.wallClock());
  const body = JSON.stringify(bodyOf(row));
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureHeader(secrets, { id, timestamp, body }),
  };
  return to.post(system.url, headers, body);
}
