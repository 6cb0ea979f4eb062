/** Counts what the deployed functions ask of the services, as AWS would bill it. */
import { checkUnits, readUnits, type WireItem, writeUnits } from './capacity.ts';
import type { Passed } from './passing.ts';
import { type Change, effectOf, operationOf } from './wire.ts';

/** What was asked for since the meter was set to zero. */
export type Metered = {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly letterWrites: number;
  readonly letterReads: number;
  readonly metricCalls: number;
};

export type Meter = {
  readonly see: (passed: Passed) => void;
  readonly read: () => Metered;
  readonly reset: () => void;
};

const zero: Metered = {
  readUnits: 0,
  writeUnits: 0,
  letterWrites: 0,
  letterReads: 0,
  metricCalls: 0,
};

/** The clock that can be moved stands in the table of a local copy only: on AWS nobody reads it. */
const localOnly = '"CLOCK"';

/** A meter. Calls of those in `without` (by the name in their user agent) are not counted. */
export function newMeter(without: readonly string[]): Meter {
  let metered = zero;
  let fault: unknown;
  /** What each item was last written as: a write costs the larger of before and after. */
  const written = new Map<string, WireItem>();

  function add(more: Partial<Metered>): void {
    metered = {
      readUnits: metered.readUnits + (more.readUnits ?? 0),
      writeUnits: metered.writeUnits + (more.writeUnits ?? 0),
      letterWrites: metered.letterWrites + (more.letterWrites ?? 0),
      letterReads: metered.letterReads + (more.letterReads ?? 0),
      metricCalls: metered.metricCalls + (more.metricCalls ?? 0),
    };
  }

  function costOf({ key, does, after }: Change, inTransaction: boolean): number {
    const before = written.get(key);
    if (does === 'check') return checkUnits(before);
    return writeUnits(before, does === 'update' ? before : after, inTransaction);
  }

  function keep({ key, does, after }: Change): void {
    if (does === 'put' && after) written.set(key, after);
    if (does === 'delete') written.delete(key);
  }

  function seeTable(operation: string, { body, answer, status }: Passed, counts: boolean): void {
    const request: unknown = JSON.parse(body.toString());
    const effect = effectOf(
      operation,
      request,
      status === 200 ? JSON.parse(answer.toString()) : {},
    );
    if (effect.kind === 'read') {
      const units = effect.lists.map((items) => readUnits(items, effect.consistent));
      if (counts) add({ readUnits: units.reduce((sum, one) => sum + one, 0) });
      return;
    }
    const { changes, inTransaction } = effect;
    const units = changes.reduce((sum, change) => sum + costOf(change, inTransaction), 0);
    if (counts) add({ writeUnits: units });
    if (status === 200) changes.forEach(keep);
  }

  function seeAny(passed: Passed): void {
    const counts = !without.some((name) => passed.userAgent.includes(`app/${name}`));
    const operation = operationOf(passed.target);
    if (operation !== undefined) {
      if (!passed.body.includes(localOnly)) seeTable(operation, passed, counts);
    } else if (!counts) return;
    else if (/\/letters\//.test(passed.path)) {
      add(passed.method === 'PUT' ? { letterWrites: 1 } : { letterReads: 1 });
    } else if (isMetrics(passed)) add({ metricCalls: 1 });
  }

  return {
    see: (passed) => {
      try {
        seeAny(passed);
      } catch (error) {
        fault ??= error;
      }
    },
    read: () => {
      if (fault !== undefined) throw fault;
      return metered;
    },
    reset: () => {
      metered = zero;
    },
  };
}

function isMetrics({ target, path, body }: Passed): boolean {
  return [target, path, body.toString('latin1', 0, 200)].some((it) => it.includes('PutMetricData'));
}
