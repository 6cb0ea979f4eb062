/**
 * What is wrong with a norm table that somebody wants to add: its shape, its amounts, and its place
 * among the tables that are there. Each fault is named, with words for the one who adds it.
 */

import { monthsAfter } from './month-arithmetic.ts';
import { normFormula } from './norm-formulas.ts';
import { type NormTable, normTableSchema } from './norm-table.ts';

/** The names of the faults and their words. `AmountImpossible` is any field that the shape refuses. */
const faultWords = {
  TableEndsBeforeItBegins: {
    sv: 'Tabellen slutar innan den börjar.',
    en: 'The table ends before it begins.',
  },
  TableSpansYears: {
    sv: 'Tabellen går över ett årsskifte. Prisbasbeloppet gäller ett kalenderår.',
    en: 'The table spans two years. The price base amount is of one calendar year.',
  },
  AgesWithHoleOrOverlap: {
    sv: 'Åldrarna 0–20 år ska finnas på exakt en rad var.',
    en: 'Each age from 0 to 20 must stand in exactly one line.',
  },
  WithoutLunchCostsMore: {
    sv: 'Beloppet utan lunch ska vara lägre än det hela beloppet.',
    en: 'The amount without lunch must be lower than the whole amount.',
  },
  CommonCostsMustRise: {
    sv: 'De gemensamma kostnaderna ska stiga med hushållets storlek.',
    en: 'The common costs must rise with the size of the household.',
  },
  CoupleCostsLessThanOne: {
    sv: 'Två sambor ska ha ett högre belopp än en ensamstående, och högst det dubbla.',
    en: 'Two partners must have more than one person alone, and at most twice as much.',
  },
  NotAMonth: { sv: 'Skriv månaden som ÅÅÅÅ-MM.', en: 'Write the month as YYYY-MM.' },
  AmountImpossible: {
    sv: 'Uppgiften saknas eller är orimlig. Belopp skrivs i hela ören.',
    en: 'The value is missing or impossible. Amounts are whole öre.',
  },
  FormulaUnknown: {
    sv: 'Sättet att räkna finns inte. Det som finns är sof_12.',
    en: 'There is no such method. The one there is: sof_12.',
  },
  IdTaken: {
    sv: 'Det finns redan en tabell med det namnet.',
    en: 'There is a table of that name.',
  },
  TablesOverlap: {
    sv: 'En annan tabell gäller redan för någon av månaderna.',
    en: 'Another table already holds for one of the months.',
  },
  MonthsWithoutTable: {
    sv: 'Det blir månader utan tabell mellan den här och den närmaste andra.',
    en: 'There would be months without a table between this and the nearest other one.',
  },
} as const;

export type NormTableFaultName = keyof typeof faultWords;

export interface NormTableFault {
  readonly fault: NormTableFaultName;
  /** Where in the table: 'children.3.full', '' for the table as a whole. */
  readonly path: string;
  /** The other table, where the fault is between two. */
  readonly other?: string;
  readonly sv: string;
  readonly en: string;
}

function faultAt(fault: NormTableFaultName, path = '', other?: string): NormTableFault {
  return { fault, path, ...(other === undefined ? {} : { other }), ...faultWords[fault] };
}

const isName = (message: string): message is NormTableFaultName =>
  Object.hasOwn(faultWords, message);

function faultsOfAmounts({ adults: { single, couple }, formula }: NormTable): NormTableFault[] {
  return [
    ...(couple > single && couple <= 2 * single
      ? []
      : [faultAt('CoupleCostsLessThanOne', 'adults.couple')]),
    ...(normFormula(formula) === undefined ? [faultAt('FormulaUnknown', 'formula')] : []),
  ];
}

/** Its id, overlaps with the others, and the hole that it would leave beside the nearest of them. */
function faultsOfPlace(table: NormTable, others: readonly NormTable[]): NormTableFault[] {
  const taken = others
    .filter(({ id }) => id === table.id)
    .map(({ id }) => faultAt('IdTaken', 'id', id));
  const overlaps = others
    .filter(({ from, to }) => from <= table.to && table.from <= to)
    .map(({ id }) => faultAt('TablesOverlap', 'from', id));
  const before = others
    .filter(({ to }) => to < table.from)
    .toSorted((one, two) => two.to.localeCompare(one.to))[0];
  const after = others
    .filter(({ from }) => from > table.to)
    .toSorted((one, two) => one.from.localeCompare(two.from))[0];
  const holes = [
    ...(before && monthsAfter(before.to, 1) !== table.from
      ? [faultAt('MonthsWithoutTable', 'from', before.id)]
      : []),
    ...(after && monthsAfter(table.to, 1) !== after.from
      ? [faultAt('MonthsWithoutTable', 'to', after.id)]
      : []),
  ];
  return [...taken, ...overlaps, ...(overlaps.length === 0 ? holes : [])];
}

/**
 * All faults of a table that is to be added; none when it can be used.
 * @param table as it was written, of any shape
 * @param others the tables that are there
 */
export function normTableFaults(
  table: unknown,
  others: readonly NormTable[],
): readonly NormTableFault[] {
  const parsed = normTableSchema.safeParse(table);
  if (!parsed.success) {
    return parsed.error.issues.map(({ message, path }) =>
      faultAt(isName(message) ? message : 'AmountImpossible', path.join('.')),
    );
  }
  return [...faultsOfAmounts(parsed.data), ...faultsOfPlace(parsed.data, others)];
}
