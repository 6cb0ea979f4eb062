import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { hasLeft, type Remittal, remittal, type SentRemittal } from './item/remittal.ts';
import { caseKey, indexKey } from './key.ts';
import { ofKind, type Page, query, type Table } from './table.ts';

/** A remittal in an office's list, and whether its person's identity is protected. */
export type OfficeRemittal = {
  readonly remittal: SentRemittal;
  readonly protectedIdentity: boolean;
};

/** The remittals of a Jobbtorg office. */
export type Office = {
  /** Those whose plan is waited for, most urgent first. */
  readonly open: readonly OfficeRemittal[];
  /** Those whose plan is followed up, the next first. */
  readonly followed: readonly OfficeRemittal[];
  /** The latest of those that are over. */
  readonly ended: readonly OfficeRemittal[];
  readonly units: number;
};

/** As many as one call for the heads of their cases can take. */
const OPEN_SHOWN = 50;
const FOLLOWED_SHOWN = 35;
const ENDED_SHOWN = 15;

/**
 * The worklist of an office: what waits for a plan and what is followed up, by due time, and the
 * latest that are over, each one query of the office's own index. Whether an identity is protected is asked of the case itself, since it
 * can be decided after the remittal was sent.
 */
export async function readOffice(table: Table, office: string): Promise<Office> {
  const partition = indexKey.office(office);
  const [open, followed, ended] = await Promise.all([
    query(table, {
      index: 'worklist',
      partition,
      from: 'open#',
      to: 'open#~',
      limit: OPEN_SHOWN,
    }),
    query(table, {
      index: 'worklist',
      partition,
      from: 'followed#',
      to: 'followed#~',
      limit: FOLLOWED_SHOWN,
    }),
    query(table, {
      index: 'worklist',
      partition,
      from: 'ended#',
      to: 'ended#~',
      newestFirst: true,
      limit: ENDED_SHOWN,
    }),
  ]);
  const sent = ({ items }: Page) => ofKind(remittal, items).filter(hasLeft);
  const isProtected = await protection(table, [open, followed, ended].flatMap(sent));
  const listed = (one: SentRemittal) => ({ remittal: one, protectedIdentity: isProtected(one) });
  return {
    open: sent(open).map(listed),
    followed: sent(followed).map(listed),
    ended: sent(ended).map(listed),
    units: open.units + followed.units + ended.units,
  };
}

const protectionOfCase = z.object({ caseId: z.string(), protectedIdentity: z.boolean() });

/** Until a case has said that its identity is not protected, it is treated as if it were. */
async function protection(
  table: Table,
  remittals: readonly Remittal[],
): Promise<(remittal: Remittal) => boolean> {
  const cases = [...new Set(remittals.map(({ caseId }) => caseId))];
  if (cases.length === 0) return () => true;
  const { Responses } = await table.client.send(
    new BatchGetCommand({
      RequestItems: {
        [table.name]: {
          Keys: cases.map((caseId) => ({ ...caseKey.head(caseId) })),
          ProjectionExpression: 'caseId, protectedIdentity',
        },
      },
    }),
  );
  const found = (Responses?.[table.name] ?? []).map((item) => protectionOfCase.parse(item));
  const open = new Set(found.filter((one) => !one.protectedIdentity).map(({ caseId }) => caseId));
  return ({ caseId }) => !open.has(caseId);
}
