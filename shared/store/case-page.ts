import type { JournalEvent } from '../journal/event.ts';
import { type CaseHead, caseHead } from './item/case.ts';
import type { StoredItem } from './item/define.ts';
import { type Application, application, type Instance } from './item/instance.ts';
import { journalItem } from './item/journal.ts';
import { type Remittal, remittal } from './item/remittal.ts';
import { type Amendment, type Appeal, amendment, appeal } from './item/review.ts';
import { type OpenTask, openTask } from './item/task.ts';
import { caseKey } from './key.ts';
import { ofKind, type Page, query, type Table } from './table.ts';

/** A case as one query reads it: head, instances, open tasks and the newest page of the journal. */
export type CasePage = {
  readonly head: CaseHead;
  readonly applications: readonly Application[];
  readonly remittals: readonly Remittal[];
  readonly appeals: readonly Appeal[];
  readonly amendments: readonly Amendment[];
  readonly tasks: readonly OpenTask[];
  /** Newest first. */
  readonly events: readonly JournalEvent[];
  readonly units: number;
};

/** Items of a page: enough for every instance and task of nearly all cases, and some thirty events. */
const PAGE = 80;

/** Reads a case; undefined if there is none of that id. */
export async function readCase(table: Table, caseId: string): Promise<CasePage | undefined> {
  const { items, units } = await readUntilJournal(table, caseId);
  const head = ofKind(caseHead, items)[0];
  if (!head) return undefined;
  return {
    head,
    applications: ofKind(application, items),
    remittals: ofKind(remittal, items),
    appeals: ofKind(appeal, items),
    amendments: ofKind(amendment, items),
    tasks: ofKind(openTask, items),
    events: ofKind(journalItem, items).map(({ event }) => event),
    units,
  };
}

/** Everything that runs, or has run, in a case. */
export function instancesOf(
  page: Pick<CasePage, 'applications' | 'remittals' | 'appeals' | 'amendments'>,
): readonly Instance[] {
  return [...page.applications, ...page.remittals, ...page.appeals, ...page.amendments];
}

/** Goes on to the next page while the first has not come to the journal: no open task may be missed. */
async function readUntilJournal(
  table: Table,
  caseId: string,
): Promise<Pick<Page, 'items' | 'units'>> {
  const items: StoredItem[] = [];
  let units = 0;
  let page: Page | undefined;
  do {
    page = await query(table, {
      partition: caseKey.partition(caseId),
      from: 'A',
      to: caseKey.endOfPage,
      limit: PAGE,
      ...(page?.after ? { after: page.after } : {}),
    });
    items.push(...page.items);
    units += page.units;
  } while (page.after && (page.items.at(-1)?.sk ?? '') < caseKey.journal);
  return { items, units };
}

/** The whole journal of a case, oldest first, page by page. */
export async function readJournal(table: Table, caseId: string): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await query(table, {
      partition: caseKey.partition(caseId),
      from: 'E#',
      to: 'E#~',
      newestFirst: true,
      ...(after ? { after } : {}),
    });
    events.push(...ofKind(journalItem, page.items).map(({ event }) => event));
    after = page.after;
  } while (after);
  return events;
}
