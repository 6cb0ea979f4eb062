import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Remittal, remittal } from './item/instance.ts';
import { caseKey, indexKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';

/** A remittal in an office's list, and whether its person's identity is protected. */
export type OfficeRemittal = { readonly remittal: Remittal; readonly protectedIdentity: boolean };

/** The remittals of a Jobbtorg office. */
export type Office = {
  /** Those that wait for the office, most urgent first. */
  readonly open: readonly OfficeRemittal[];
  /** The latest of those that are over. */
  readonly ended: readonly OfficeRemittal[];
  readonly units: number;
};

/** As many as one call for the heads of their cases can take. */
const OPEN_SHOWN = 70;
const ENDED_SHOWN = 20;

/**
 * The worklist of an office: what is open by due time, and the latest that are over, each one query
 * of the office's own index. Whether an identity is protected is asked of the case itself, since it
 * can be decided after the remittal was sent.
 */
export async function readOffice(table: Table, office: string): Promise<Office> {
  const partition = indexKey.office(office);
  const [open, ended] = await Promise.all([
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
      from: 'ended#',
      to: 'ended#~',
      newestFirst: true,
      limit: ENDED_SHOWN,
    }),
  ]);
  const [openOnes, endedOnes] = [ofKind(remittal, open.items), ofKind(remittal, ended.items)];
  const isProtected = await protection(table, [...openOnes, ...endedOnes]);
  const listed = (one: Remittal) => ({ remittal: one, protectedIdentity: isProtected(one) });
  return {
    open: openOnes.map(listed),
    ended: endedOnes.map(listed),
    units: open.units + ended.units,
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
