/** The calculation as tables: norm, costs, incomes and the outcome, every row with its reason. */
import type { Calculation, CalculationRow } from '../norm/calculation.ts';
import { amount } from '../text/format.ts';
import { cited } from './cited.ts';
import type { LetterInput } from './letter-input.ts';
import { groundPhrase } from './phrases.ts';
import type { Table, TableRow } from './table.ts';

const kr = (ore: number): string => amount('sv', ore);

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

/** What a ground takes away of the support, and what is granted beyond the right. */
function grantedRows({ ground, parts }: LetterInput): TableRow[] {
  const right = parts.find(({ statute }) => statute === '12:1');
  const beyond = parts.find(({ statute }) => statute === '12:2');
  return [
    ...(ground && right
      ? [
          {
            label: 'Beviljat av det',
            note: groundPhrase(ground),
            amounts: [kr(right.amountOre)],
          },
        ]
      : []),
    ...(beyond && beyond.amountOre > 0
      ? [
          {
            label: 'Bistånd utöver rätten',
            note: 'Nämnden får ge det (12\u00a0kap. 2\u00a0§\u00a0SoL).',
            amounts: [kr(beyond.amountOre)],
          },
        ]
      : []),
  ];
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
        ...grantedRows(letter),
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
