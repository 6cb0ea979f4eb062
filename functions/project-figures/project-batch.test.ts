import { describe, expect, test } from 'vitest';
import { appendEvents, emptyChain } from '../../shared/journal/chain.ts';
import type { JournalDraft } from '../../shared/journal/event.ts';
import { readCounters } from '../../shared/store/figures.ts';
import { caseHead } from '../../shared/store/item/case.ts';
import { encode } from '../../shared/store/item/define.ts';
import { journalItem } from '../../shared/store/item/journal.ts';
import { commit, created } from '../../shared/store/table.ts';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import type { TimedPoint } from './metrics.ts';
import { type Address, type Projector, projectBatch } from './project-batch.ts';

const caseId = 'EB-26-ABC123';

function draft(type: JournalDraft['type'], data: JournalDraft['data']): JournalDraft {
  return {
    caseId,
    at: '2026-11-20T09:00:00.000Z',
    type,
    instanceId: 'A-11111111',
    process: 'nyansokan',
    actor: { kind: 'person', id: 'sub-1', name: 'Sofia Wikander', role: 'socialsekreterare' },
    data,
  };
}

/** Records as the stream tells them: the items as they are stored. */
function told(...drafts: JournalDraft[]) {
  return appendEvents(emptyChain, drafts).events.map((event) => encode(journalItem, { event }));
}

function aProjector(changed: Partial<Projector> = {}) {
  const table = memoryTable();
  const points: TimedPoint[] = [];
  const aside: Address[] = [];
  const projector: Projector = {
    table,
    metrics: async (more) => {
      points.push(...more);
    },
    setAside: async (address) => {
      aside.push(address);
    },
    log: () => undefined,
    ...changed,
  };
  return { projector, table, points, aside };
}

const submitted = draft('application_submitted', { unit: 'norrmalm' });

describe('counting what the journals tell', () => {
  test('an event grows the counters of its unit and month, and the metric', async () => {
    const { projector, table, points } = aProjector();
    expect(await projectBatch(projector, told(submitted))).toEqual(['counted']);
    expect(await readCounters(table, 'norrmalm', '2026-11')).toEqual({ applications_in: 1 });
    expect(points).toEqual([
      {
        metric: 'ApplicationsIn',
        unit: 'Count',
        value: 1,
        dimensions: { unit: 'norrmalm', process: 'nyansokan' },
        at: '2026-11-20T09:00:00.000Z',
      },
    ]);
  });

  test('a record that is told again is counted once, in the table and in the metric', async () => {
    const { projector, table, points } = aProjector();
    const records = told(submitted);
    await projectBatch(projector, records);
    expect(await projectBatch(projector, records)).toEqual(['duplicate']);
    expect(await readCounters(table, 'norrmalm', '2026-11')).toEqual({ applications_in: 1 });
    expect(points).toHaveLength(1);
  });

  test('the same record twice in one batch is counted once', async () => {
    const { projector, table } = aProjector();
    const records = told(submitted);
    const outcomes = await projectBatch(projector, [...records, ...records]);
    expect(outcomes).toEqual(['counted', 'duplicate']);
    expect(await readCounters(table, 'norrmalm', '2026-11')).toEqual({ applications_in: 1 });
  });

  test('two consumers that are told the same at the same moment count it once', async () => {
    const { projector, table } = aProjector();
    const records = told(submitted);
    const outcomes = await Promise.all([
      projectBatch(projector, records),
      projectBatch(projector, records),
    ]);
    expect(outcomes.flat().sort()).toEqual(['counted', 'duplicate']);
    expect(await readCounters(table, 'norrmalm', '2026-11')).toEqual({ applications_in: 1 });
  });

  test('a consumer that dies between reading and counting leaves nothing half done', async () => {
    const { projector, table, aside } = aProjector();
    const records = told(submitted);
    table.beforeTransaction = () => {
      throw new Error('the table does not answer');
    };
    expect(await projectBatch(projector, records)).toEqual(['set aside']);
    expect(table.items.size).toBe(0);
    table.beforeTransaction = undefined;
    expect(await projectBatch(projector, records)).toEqual(['counted']);
    expect(aside).toEqual([{ pk: records[0]?.pk, sk: records[0]?.sk }]);
  });

  test('an event that figures do not look at leaves no trace', async () => {
    const { projector, table, points } = aProjector();
    const outcomes = await projectBatch(projector, told(draft('note_written', { text: 'x' })));
    expect(outcomes).toEqual(['nothing to count']);
    expect([table.items.size, points.length]).toEqual([0, 0]);
  });

  test('a step that is entered moves what is open, and a step that is left', async () => {
    const { projector, table } = aProjector();
    const entered = (step: string, from?: string): JournalDraft => ({
      ...draft('step_entered', { unit: 'norrmalm', ...(from ? { fromStep: from } : {}) }),
      step,
    });
    const moves = told(
      entered('mottagning'),
      entered('utredning', 'mottagning'),
      entered('berakning', 'utredning'),
    );
    await projectBatch(projector, moves);
    const open = await readCounters(table, 'norrmalm', 'all');
    expect(open).toEqual({
      'open.nyansokan.mottagning': 0,
      'open.nyansokan.utredning': 0,
      'open.nyansokan.berakning': 1,
    });
  });

  test('an event without a unit is counted for the unit that has the case', async () => {
    const { projector, table } = aProjector();
    await commit(table, [
      created(caseHead, {
        caseId,
        version: 1,
        unit: 'kungsholmen',
        protectedIdentity: false,
        assignee: null,
        subjects: [],
        household: {
          adults: [{ id: 'adult1', name: 'Amina Lindgren', personalNumber: '199003149805' }],
          children: [],
        },
        contact: { language: 'sv' },
        openedAt: '2026-11-20T09:00:00.000Z',
        journal: { no: 1, hash: emptyChain.hash },
      }),
    ]);
    await projectBatch(projector, told(draft('application_submitted', {})));
    expect(await readCounters(table, 'kungsholmen', '2026-11')).toEqual({ applications_in: 1 });
  });

  test('a damaged record is set aside by its address alone, and the others are counted', async () => {
    const { projector, table, aside } = aProjector();
    const [good] = told(submitted);
    const bad = {
      pk: `CASE#${caseId}`,
      sk: 'E#9999999997',
      type: 'event',
      event: { name: 'Amina' },
    };
    expect(await projectBatch(projector, [bad, good ?? {}])).toEqual(['set aside', 'counted']);
    expect(aside).toEqual([{ pk: `CASE#${caseId}`, sk: 'E#9999999997' }]);
    expect(await readCounters(table, 'norrmalm', '2026-11')).toEqual({ applications_in: 1 });
  });

  test('a metric that is not taken, and a queue that does not answer, stop nothing', async () => {
    const logged: string[] = [];
    const { projector, table } = aProjector({
      metrics: async () => {
        throw new Error('CloudWatch does not answer');
      },
      setAside: async () => {
        throw new Error('the queue does not answer');
      },
      log: (what) => logged.push(what),
    });
    expect(await projectBatch(projector, told(submitted))).toEqual(['counted']);
    expect(await readCounters(table, 'norrmalm', '2026-11')).toEqual({ applications_in: 1 });
    expect(logged).toEqual(['a metric was not taken', 'a record could not be set aside']);
  });
});
