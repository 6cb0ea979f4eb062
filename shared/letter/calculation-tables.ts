/** The calculation as tables: norm, costs, incomes and the outcome, every row with its reason. */
import type { Calculation, CalculationRow } from '../norm/calculation.ts';
import { amount } from '../text/format.ts';
import type { LetterInput } from './letter-input.ts';
import type { Table, TableRow } from './table.ts';

const kr = (ore: number): string => amount('sv', ore);

/** 'SoL 12:7' as the law is cited: '12 kap. 7 § SoL'. */
function cited(statute: string): string {
  const parts = /^(\S+) (\d+):(\d+)$/.exec(statute);
  return parts === null ? statute : `${parts[2]}\u00a0kap. ${parts[3]}\u00a0§\u00a0${parts[1]}`;
}

/**
 * Why the row is what it is; a caseworker's change is told with its own reason and rule.
 */
function noteOf(row: CalculationRow): string {
  const rule = `${row.why.sv} (${cited(row.statute)})`;
  if (row.adjusted === undefined) return rule;
  return `${row.adjusted.reason} (${cited(row.adjusted.statute)})`;
}

function rowOf(row: CalculationRow, amounts: readonly number[]): TableRow {
  return { label: row.label.sv, note: noteOf(row), amounts: amounts.map(kr) };
}

const sumRow = (label: string, ...amounts: readonly string[]): TableRow => ({
  label,
  amounts,
  strong: true,
});

export interface TitledTable {
  readonly title: string;
  readonly table: Table;
}

function normTable({ rows, sums }: Calculation): TitledTable {
  return {
    title: 'Riksnormen',
    table: {
      head: ['Del av normen', 'Kronor'],
      rows: [
        ...rows.filter(({ group }) => group === 'norm').map((row) => rowOf(row, [row.approved])),
        sumRow('Summa riksnorm', kr(sums.norm)),
      ],
    },
  };
}

function costTable({ rows, sums }: Calculation): TitledTable {
  const costs = rows.filter(({ group }) => group === 'cost');
  const applied = costs.reduce((sum, row) => sum + row.applied, 0);
  return {
    title: 'Kostnader utöver riksnormen',
    table: {
      head: ['Kostnad', 'Ansökt, kronor', 'Godkänt, kronor'],
      rows: [
        ...costs.map((row) => rowOf(row, [row.applied, row.approved])),
        sumRow('Summa kostnader', kr(applied), kr(sums.costs)),
      ],
    },
  };
}

function incomeTable({ rows, sums }: Calculation): TitledTable {
  const incomes = rows.filter(({ group }) => group === 'income' || group === 'asset');
  const declared = incomes.reduce((sum, row) => sum + row.applied, 0);
  return {
    title: 'Inkomster och tillgångar',
    table: {
      head: ['Inkomst eller tillgång', 'Uppgivet, kronor', 'Räknas, kronor'],
      rows: [
        ...incomes.map((row) => rowOf(row, [row.applied, row.approved])),
        sumRow('Summa inkomster och tillgångar', kr(declared), kr(sums.incomes)),
      ],
    },
  };
}

function outcomeTable(letter: LetterInput, { sums }: Calculation): TitledTable {
  const left =
    sums.surplus > 0
      ? { label: 'Överskott', amounts: [kr(sums.surplus)] }
      : { label: 'Behovet minus inkomster och tillgångar', amounts: [kr(sums.support)] };
  return {
    title: 'Resultat',
    table: {
      head: ['Uträkning', 'Kronor'],
      rows: [
        { label: 'Riksnorm', amounts: [kr(sums.norm)] },
        { label: 'Godkända kostnader', amounts: [kr(sums.costs)] },
        { label: 'Behov: riksnorm och godkända kostnader', amounts: [kr(sums.need)] },
        { label: 'Inkomster och tillgångar som räknas', amounts: [kr(sums.incomes)] },
        left,
        sumRow('Beviljat ekonomiskt bistånd', kr(letter.amount)),
      ],
    },
  };
}

/** The tables of a letter, the outcome first; those without rows are left out. */
export function calculationTables(
  letter: LetterInput,
  calculation: Calculation,
): readonly TitledTable[] {
  const all = [normTable(calculation), costTable(calculation), incomeTable(calculation)];
  const withRows = all.filter(({ table }) => table.rows.length > 1);
  return [outcomeTable(letter, calculation), ...withRows];
}
