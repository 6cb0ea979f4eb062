import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { hasLeft, type Remittal, remittal, type SentRemittal } from './item/remittal.ts';
import { caseKey, indexKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';
import { wholeQuery } from './whole-partition.ts';

/** A remittal in an office's list, and whether its person's identity is protected. */
export type Listed<R extends Remittal> = {
  readonly remittal: R;
  readonly protectedIdentity: boolean;
  /** Logins that take no part in the case because of a conflict of interest (FL 17 §). */
  readonly conflicted: readonly string[];
};
export type OfficeRemittal = Listed<SentRemittal>;

/** The remittals of a Jobbtorg office. */
export type Office = {
  /** Those whose plan is waited for, most urgent first. */
  readonly open: readonly OfficeRemittal[];
  /** Those whose plan is followed up, the next first. */
  readonly followed: readonly OfficeRemittal[];
  /** The latest of those that are over. */
  readonly ended: readonly OfficeRemittal[];
  /** Of which lists there are more than were read; of what is over there always may be. */
  readonly more: { readonly open: boolean; readonly followed: boolean };
  readonly units: number;
};

/** As many as one call for the heads of their cases can take. */
export const OPEN_SHOWN = 50;
export const FOLLOWED_SHOWN = 35;
const ENDED_SHOWN = 15;

/**
 * The worklist of an office: what waits for a plan and what is followed up, by due time, and the
 * latest that are over, each one query of the office's own index, so that its read units do not grow
 * with the office. Whether an identity is protected is asked of the case itself, since it can be
 * decided after the remittal was sent.
 */
export async function readOffice(table: Table, office: string): Promise<Office> {
  const [open, followed, ended] = await Promise.all([
    listed(table, office, 'open', OPEN_SHOWN),
    listed(table, office, 'followed', FOLLOWED_SHOWN),
    listed(table, office, 'ended', ENDED_SHOWN),
  ]);
  const protect = await protection(table, [...open.sent, ...followed.sent, ...ended.sent]);
  return {
    open: open.sent.map(protect),
    followed: followed.sent.map(protect),
    ended: ended.sent.map(protect),
    more: { open: open.more, followed: followed.more },
    units: open.units + followed.units + ended.units,
  };
}

/** As many as have days to be somewhere at once, and the latest closed. */
const WITH_PLAN = 300;
const CLOSED_SHOWN = 30;

/**
 * The remittals of an office in which somebody has been given days to be somewhere: those that are
 * followed up, and the latest closed, whose last days may not be registered yet.
 */
export async function readWithPlan(
  table: Table,
  office: string,
): Promise<readonly OfficeRemittal[]> {
  const [followed, ended] = await Promise.all([
    listed(table, office, 'followed', WITH_PLAN),
    listed(table, office, 'ended', CLOSED_SHOWN),
  ]);
  const planned = [...followed.sent, ...ended.sent].filter(({ plans }) => plans !== undefined);
  return planned.map(await protection(table, planned));
}

/** One list of an office: by due time, and of what is over the latest. */
async function listed(
  table: Table,
  office: string,
  list: 'open' | 'followed' | 'ended',
  limit: number,
) {
  const { items, units } = await query(table, {
    index: 'worklist',
    partition: indexKey.office(office),
    from: `${list}#`,
    to: `${list}#~`,
    // One more than is shown tells whether there are more.
    limit: limit + 1,
    ...(list === 'ended' ? { newestFirst: true } : {}),
  });
  const sent = ofKind(remittal, items).filter(hasLeft);
  return { sent: sent.slice(0, limit), more: sent.length > limit, units };
}

/**
 * All remittals of an office that go on, with who has them. It reads the office whole, so it is for
 * what is done seldom: a coach who leaves.
 */
export async function coachesIn(
  table: Table,
  office: string,
): Promise<readonly Pick<Remittal, 'caseId' | 'instanceId' | 'coach'>[]> {
  const lists = await Promise.all(
    (['open', 'followed'] as const).map((list) =>
      wholeQuery(table, {
        index: 'worklist',
        partition: indexKey.office(office),
        from: `${list}#`,
        to: `${list}#~`,
      }),
    ),
  );
  return ofKind(remittal, lists.flat());
}

const barsOfCase = z.object({
  caseId: z.string(),
  protectedIdentity: z.boolean(),
  conflicted: z.array(z.object({ sub: z.string() })).default([]),
});

/** What keeps some from being told whose a case is. */
export type Bars = {
  readonly protectedIdentity: boolean;
  readonly conflicted: readonly string[];
};

/** As many as one call takes. */
const AT_ONCE = 100;

/** Until a case has said that its identity is not protected, it is treated as if it were. */
async function protection(
  table: Table,
  remittals: readonly Remittal[],
): Promise<<R extends Remittal>(remittal: R) => Listed<R>> {
  const barsOf = await barsIn(table, remittals);
  return (one) => ({ remittal: one, ...barsOf(one) });
}

type OfCase = { readonly caseId: string };

/** What bars whom from the case of each; the same caution. */
export async function barsIn(
  table: Table,
  some: readonly OfCase[],
): Promise<(one: OfCase) => Bars> {
  const cases = [...new Set(some.map(({ caseId }) => caseId))];
  const parts = Array.from({ length: Math.ceil(cases.length / AT_ONCE) }, (_, part) =>
    cases.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const found = (await Promise.all(parts.map((ids) => headsOf(table, ids)))).flat();
  const bars = new Map(found.map((one) => [one.caseId, one]));
  return ({ caseId }) => {
    const { protectedIdentity = true, conflicted = [] } = bars.get(caseId) ?? {};
    return { protectedIdentity, conflicted: conflicted.map(({ sub }) => sub) };
  };
}

async function headsOf(table: Table, cases: readonly string[]) {
  const { Responses } = await table.client.send(
    new BatchGetCommand({
      RequestItems: {
        [table.name]: {
          Keys: cases.map((caseId) => ({ ...caseKey.head(caseId) })),
          ProjectionExpression: 'caseId, protectedIdentity, conflicted',
        },
      },
    }),
  );
  return (Responses?.[table.name] ?? []).map((item) => barsOfCase.parse(item));
}
