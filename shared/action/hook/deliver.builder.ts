/** For tests: an office with a system of its own, a receiver that answers as it is told, and the messages. */
import { caseHead } from '../../store/item/case.ts';
import type { Notice, OfficeSystem } from '../../store/item/notice.ts';
import { notice, officeSystem } from '../../store/item/notice.ts';
import { noticesOf } from '../../store/notices.ts';
import { commit, put } from '../../store/table.ts';
import { aHead } from '../../store/test/a-remittal.ts';
import { memoryTable } from '../../store/test/memory-table.ts';
import { type Answer, type Delivery, deliverRemittal } from './deliver.ts';

export const began = '2026-11-23T08:00:00.000Z';
export const master = 'a-master-secret-of-the-tests';

export function aSystem(changed: Partial<OfficeSystem> = {}): OfficeSystem {
  return {
    office: 'jobbtorg_city',
    url: 'https://system.example.org/vagen',
    state: 'active',
    keyVersion: 1,
    shownVersion: 0,
    changedAt: began,
    by: { sub: 'sub-1', name: 'Torsten Ek' },
    version: 1,
    ...changed,
  };
}

export function aNotice(number: number, changed: Partial<Notice> = {}): Notice {
  return {
    caseId: 'EB-26-ABC123',
    instanceId: 'R-AAAA1111',
    office: 'jobbtorg_city',
    unit: 'norrmalm',
    number,
    own: false,
    tells: 'remittal.sent',
    at: began,
    state: 'waiting',
    attempts: 0,
    nextAt: began,
    claimed: false,
    version: 1,
    ...changed,
  };
}

/** One call as the receiver saw it. */
export type Received = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A system and its waiting messages; `answers` are given in turn, and 204 when there are no more. */
export async function anOffice(
  rows: readonly Notice[],
  { system = aSystem(), head = aHead(), answers = [] as readonly Answer[] } = {},
) {
  const table = memoryTable();
  await commit(table, [
    put(officeSystem, system),
    put(caseHead, head),
    ...rows.map((row) => put(notice, row)),
  ]);
  const received: Received[] = [];
  const aside: number[] = [];
  const left = [...answers];
  let now = began;
  const to: Delivery = {
    table,
    now: async () => now,
    wallClock: () => new Date(),
    master: async () => master,
    post: async (url, headers, body) => {
      received.push({ url, headers, body });
      return left.shift() ?? { status: 204 };
    },
    setAside: async ({ number }) => {
      aside.push(number);
    },
  };
  return {
    to,
    table,
    received,
    aside,
    /** Delivers at an instant. */
    at: (instant: string, hasTime?: () => boolean) => {
      now = instant;
      return deliverRemittal(to, 'R-AAAA1111', hasTime);
    },
    ids: () => received.map(({ headers }) => headers['webhook-id']),
    rows: () => noticesOf(table, 'R-AAAA1111'),
  };
}
