import type * as z from 'zod';
import type { Key } from '../key.ts';

/** Attributes of an item that stand for its places in the indexes and its end of life. */
export type IndexAttributes = {
  readonly wpk?: string;
  readonly wsk?: string;
  readonly dpk?: string;
  readonly dsk?: string;
  readonly opk?: string;
  readonly osk?: string;
  /** Seconds since 1970 after which the item may be deleted. */
  readonly expiresAt?: number;
};

/** One kind of item: its name, its schema number, its one Zod codec and its keys. */
export type ItemKind<S extends z.ZodObject> = {
  readonly type: string;
  readonly schema: S;
  readonly key: (value: z.infer<S>) => Key;
  readonly indexes?: (value: z.infer<S>) => IndexAttributes;
};

/** An item as DynamoDB holds it. */
export type StoredItem = Record<string, unknown> & Key;

/** Declares a kind of item. */
export function defineItem<S extends z.ZodObject>(kind: ItemKind<S>): ItemKind<S> {
  return kind;
}

const STORED = ['pk', 'sk', 'type', 'v', 'wpk', 'wsk', 'dpk', 'dsk', 'opk', 'osk', 'expiresAt'];

/** What is stored is not what the schema says: the item was written by other code, or damaged. */
class StoredItemUnreadable extends Error {
  override readonly name = 'StoredItemUnreadable';
}

/** The item to write; what the schema does not let through is never written. */
export function encode<S extends z.ZodObject>(kind: ItemKind<S>, value: z.infer<S>): StoredItem {
  const checked = kind.schema.parse(value);
  return {
    ...kind.key(checked),
    type: kind.type,
    v: 1,
    ...kind.indexes?.(checked),
    ...checked,
  };
}

/**
 * The value of a stored item.
 * @throws StoredItemUnreadable with the type and the paths at fault, never with values
 */
export function decode<S extends z.ZodObject>(
  kind: ItemKind<S>,
  item: Record<string, unknown>,
): z.infer<S> {
  const own = Object.fromEntries(Object.entries(item).filter(([name]) => !STORED.includes(name)));
  const parsed = kind.schema.safeParse(own);
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new StoredItemUnreadable(`${kind.type} is unreadable at: ${paths || 'the top'}`);
  }
  return parsed.data;
}
