import * as z from 'zod';
import { KEPT_DAYS, noticeData, noticeType } from '../../notice/notice.ts';
import { indexKey, noticeKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

const version = z.int().positive();

/** The own system of a Jobbtorg office: where it is told what happens. No secret lies here. */
export const officeSystem = defineItem({
  type: 'office-system',
  schema: z.strictObject({
    office: z.string(),
    url: z.string(),
    /** `gone`: the receiver said that there is nobody any more (410). */
    state: z.enum(['active', 'stopped', 'gone']),
    keyVersion: z.int().positive(),
    previousUntil: z.string().exactOptional(),
    /** The latest version whose secret has been shown: each is shown once. */
    shownVersion: z.int().min(0),
    changedAt: z.string(),
    by: worker,
    version,
  }),
  key: (value) => noticeKey.system(value.office),
});
export type OfficeSystem = z.infer<typeof officeSystem.schema>;

/**
 * That somebody did something about an office's system: where clients' matters are sent is to be
 * answered for. It is kept. No secret is in it.
 */
export const systemChange = defineItem({
  type: 'system-change',
  schema: z.strictObject({
    id: z.string(),
    office: z.string(),
    did: z.enum(['set', 'stop', 'rotate', 'replace', 'show']),
    /** The address and the version of the secret after it. */
    url: z.string(),
    keyVersion: z.int().positive(),
    at: z.string(),
    by: worker,
  }),
  key: (value) => noticeKey.change(value.office, value.at, value.id),
});
export type SystemChange = z.infer<typeof systemChange.schema>;

/** One message to an office's system, from when it is written until it is thirty days old. */
export const notice = defineItem({
  type: 'notice',
  schema: z.strictObject({
    ...noticeData.shape,
    /** The type of the message. */
    tells: noticeType,
    at: z.string(),
    state: z.enum(['waiting', 'delivered', 'given_up']),
    /** Tries that have failed so far. */
    attempts: z.int().min(0),
    nextAt: z.string(),
    /** Somebody is delivering it now, and has until `nextAt`. */
    claimed: z.boolean(),
    /** When it was tried last, and what came of it: a status of HTTP, or a word. */
    tried: z.strictObject({ at: z.string(), result: z.string() }).exactOptional(),
    version,
  }),
  key: (value) => noticeKey.notice(value.instanceId, value.number),
  indexes: ({ office, at, instanceId, number, state, nextAt }) => ({
    wpk: indexKey.notices(office),
    wsk: `${at}#${instanceId}#${String(number).padStart(10, '0')}`,
    ...(state === 'waiting'
      ? { dpk: indexKey.noticesDue, dsk: `${nextAt}#${instanceId}#${number}` }
      : {}),
    expiresAt: forgottenAt(at),
  }),
});
export type Notice = z.infer<typeof notice.schema>;

/** How many messages of a remittal have been written. */
export const noticesSent = defineItem({
  type: 'notices-sent',
  schema: z.strictObject({ instanceId: z.string(), number: z.int().min(0), version }),
  key: (value) => noticeKey.sent(value.instanceId),
});

/** When a message need not be kept any more, seconds since 1970. */
export function forgottenAt(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000) + KEPT_DAYS * 86_400;
}
