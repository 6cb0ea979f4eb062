import type { StoredItem } from './item/define.ts';
import { type Page, query, type Table } from './table.ts';

/** Everything in a partition: what DynamoDB leaves for a next page (1 MB) is read too. */
export async function wholePartition(
  table: Table,
  partition: string,
): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  let page: Page | undefined;
  do {
    page = await query(table, { partition, ...(page?.after ? { after: page.after } : {}) });
    items.push(...page.items);
  } while (page.after);
  return items;
}
