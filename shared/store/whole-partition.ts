import type { StoredItem } from './item/define.ts';
import { type Page, type Query, query, type Table } from './table.ts';

/** Everything in a partition: what DynamoDB leaves for a next page (1 MB) is read too. */
export function wholePartition(table: Table, partition: string): Promise<readonly StoredItem[]> {
  return wholeQuery(table, { partition });
}

/** Everything that a query answers, page after page. */
export async function wholeQuery(table: Table, ask: Query): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  let page: Page | undefined;
  do {
    page = await query(table, { ...ask, ...(page?.after ? { after: page.after } : {}) });
    items.push(...page.items);
  } while (page.after);
  return items;
}
