import type { Clock } from '../clock/port.ts';
import type { Table } from '../store/table.ts';

/** What actions need of the outside. The composition root makes it; tests make their own. */
export type Deps = {
  readonly table: Table;
  readonly clock: Clock;
  /** A random id of so many characters, of the digits and capital letters that cannot be mistaken. */
  readonly newId: (length: number) => string;
  /** The keyed hash under which a personal number is found again. */
  readonly personHash: (personalNumber: string) => Promise<string>;
};
