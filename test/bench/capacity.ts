/**
 * Capacity units by DynamoDB's own rules, from the items that went over the wire. The local cloud
 * tells the same units whatever the size of an item, so they cannot be taken from its answers.
 * Rules: "DynamoDB Developer Guide", read and write operations, item sizes, and global indexes.
 */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type WireItem = Readonly<Record<string, AttributeValue>>;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sizeOfValue({ S, N, L, M }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return Math.ceil(N.replaceAll(/\D/g, '').length / 2) + 1;
  if (L !== undefined) return 3 + sum(L.map((value) => 1 + sizeOfValue(value)));
  if (M !== undefined) return 3 + sizeOf(M) + Object.keys(M).length;
  return 1;
}

/** The size of an item in bytes: its names and its values. Binary values and sets are not in use. */
export function sizeOf(item: WireItem): number {
  return sum(
    Object.entries(item).map(([name, value]) => Buffer.byteLength(name) + sizeOfValue(value)),
  );
}

/** Read units of one request: its bytes by 4 KiB, half where consistency may wait. */
export function readUnits(items: readonly WireItem[], consistent: boolean): number {
  const blocks = Math.max(1, Math.ceil(sum(items.map(sizeOf)) / 4096));
  return consistent ? blocks : blocks / 2;
}

function writeBlocks(item: WireItem): number {
  return Math.max(1, Math.ceil(sizeOf(item) / 1024));
}

/** Partition and sort key of the indexes, each of which carries whole items. */
const indexes = [
  ['wpk', 'wsk'],
  ['dpk', 'dsk'],
  ['opk', 'osk'],
] as const;

/** What a change of an item costs in one index: nothing, one write, or two where its place moves. */
function indexUnits(
  [partition, sort]: (typeof indexes)[number],
  before: WireItem | undefined,
  after: WireItem | undefined,
): number {
  const placeOf = (item: WireItem | undefined) =>
    item?.[partition]?.S === undefined ? undefined : `${item[partition].S}\n${item[sort]?.S}`;
  const [from, to] = [placeOf(before), placeOf(after)];
  const [old, fresh] = [before ? writeBlocks(before) : 0, after ? writeBlocks(after) : 0];
  if (from === to) return from === undefined ? 0 : Math.max(old, fresh);
  return (from === undefined ? 0 : old) + (to === undefined ? 0 : fresh);
}

/**
 * Write units of one change. A transaction costs twice as much in the table, but not in the indexes,
 * which follow after it.
 */
export function writeUnits(
  before: WireItem | undefined,
  after: WireItem | undefined,
  inTransaction: boolean,
): number {
  const blocks = Math.max(before ? writeBlocks(before) : 1, after ? writeBlocks(after) : 1);
  const own = inTransaction ? 2 * blocks : blocks;
  return own + sum(indexes.map((index) => indexUnits(index, before, after)));
}

/** Write units of a condition on an item that a transaction does not change. */
export function checkUnits(item: WireItem | undefined): number {
  return 2 * (item ? writeBlocks(item) : 1);
}
