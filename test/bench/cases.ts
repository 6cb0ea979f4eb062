/** Fills the table with cases, through the codecs of the store and past the rest of the system. */
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Viewer } from '../../shared/access/viewer.ts';
import { appendEvents, emptyChain, headAfter } from '../../shared/journal/chain.ts';
import type { JournalEvent } from '../../shared/journal/event.ts';
import { caseHead } from '../../shared/store/item/case.ts';
import { encode, type StoredItem } from '../../shared/store/item/define.ts';
import { application } from '../../shared/store/item/instance.ts';
import { journalItem } from '../../shared/store/item/journal.ts';
import { openTask } from '../../shared/store/item/task.ts';
import type { Table } from '../../shared/store/table.ts';

/** Tasks that the measured caseworker has; all others lie in the pool of the unit. */
const OWN = 20;
const AT_ONCE = 25;
const at = '2026-11-02T09:00:00Z';

/** The id of the case with that number. */
export function caseIdOf(no: number): string {
  return `EB-26-B${String(no).padStart(5, '0')}`;
}

function journalOf(caseId: string, instanceId: string, length: number): readonly JournalEvent[] {
  const actor = { kind: 'system', id: 'bench', name: 'bench', role: 'system' } as const;
  const draft = { caseId, at, type: 'task_completed', instanceId, step: 'ib3', actor } as const;
  const drafts = Array.from({ length }, (_, no) => ({ ...draft, data: { task: `ib3.${no}` } }));
  return appendEvents(emptyChain, drafts).events;
}

/** The items of one case: its head, an application with one task that waits, and its journal. */
function itemsOf(no: number, worker: Viewer): readonly StoredItem[] {
  const caseId = caseIdOf(no);
  const instanceId = `A-B${String(no).padStart(7, '0')}`;
  const unit = worker.unit ?? '';
  // Only one case has a journal to read: what stands in others' partitions no page asks for.
  const events = no === 0 ? journalOf(caseId, instanceId, 40) : [];
  const last = events.at(-1);
  const assignee = no < OWN ? { sub: worker.sub, name: worker.name } : null;
  const task = { caseId, instanceId, task: 'ib3.2', step: 'ib3', unit, version: 1, openedAt: at };
  const household = { adults: [{ id: 'applicant', name: `Vera Testberg ${no}` }], children: [] };
  return [
    encode(caseHead, {
      caseId,
      version: 1,
      unit,
      protectedIdentity: false,
      assignee,
      subjects: [],
      household,
      contact: { language: 'sv' },
      openedAt: at,
      journal: last ? headAfter(last) : emptyChain,
    }),
    encode(application, {
      caseId,
      instanceId,
      unit,
      version: 1,
      // It has ended in the table, so that the reconciler does not start a machine for each.
      flow: {
        process: 'nyansokan',
        step: 'beslutad',
        visit: 9,
        parts: [],
        items: { children: [], remittals: [] },
      },
      run: 1,
      openedAt: at,
      runAskedAt: at,
      marks: [],
      month: '2026-11',
      household,
      channel: 'web',
      language: 'sv',
      formVersion: 1,
      formHash: '0'.repeat(64),
      submittedAt: at,
      forms: {},
      calculationNo: 0,
    }),
    encode(openTask, {
      ...task,
      role: 'socialsekreterare',
      form: 'ib3',
      formVersion: 1,
      dueAt: `2026-11-${String(10 + (no % 18)).padStart(2, '0')}T16:00:00Z`,
      assignee,
      protectedIdentity: false,
      about: { names: [`Vera Testberg ${no}`], month: '2026-11' },
    }),
    ...events.map((event) => encode(journalItem, { event })),
  ];
}

/** Writes the cases from one number up to another. */
export async function fill(table: Table, worker: Viewer, from: number, to: number): Promise<void> {
  let waiting: StoredItem[] = [];
  const write = async () => {
    const requests = waiting.map((Item) => ({ PutRequest: { Item } }));
    waiting = [];
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }));
  };
  for (let no = from; no < to; no++) {
    for (const item of itemsOf(no, worker)) {
      waiting.push(item);
      if (waiting.length === AT_ONCE) await write();
    }
  }
  if (waiting.length > 0) await write();
}
