/** Households to show what a norm table does: they live on nothing and have no cost beside the norm. */
import type { Child } from '../../../shared/household/household.ts';
import { calculate } from '../../../shared/norm/calculate.ts';
import type { NormTable } from '../../../shared/norm/norm-table.ts';
import { releaseCostLimits } from '../../../shared/norm/release-cost-limits.ts';

interface Example {
  readonly id: 'alone' | 'couple' | 'two' | 'lunch' | 'three';
  readonly adults: 1 | 2;
  readonly children: readonly { readonly age: number; readonly lunch?: Child['lunch'] }[];
}

export const examples: readonly Example[] = [
  { id: 'alone', adults: 1, children: [] },
  { id: 'couple', adults: 2, children: [] },
  { id: 'two', adults: 1, children: [{ age: 5 }, { age: 12 }] },
  { id: 'lunch', adults: 1, children: [{ age: 5, lunch: 'away' }, { age: 12 }] },
  { id: 'three', adults: 2, children: [{ age: 1 }, { age: 8 }, { age: 16 }] },
];

/** The norm of an example in a month that the table holds for, in öre. */
export function normOfExample({ adults, children }: Example, table: NormTable): number {
  const month = table.from;
  const made = calculate(
    {
      month,
      household: {
        adults: ['a', 'b'].slice(0, adults).map((id) => ({ id, name: id })),
        children: children.map((child, index) => childOf(child, index, month)),
        sharedWith: 0,
      },
      costs: [],
      incomes: [],
      assets: [],
      jobbstimulans: [],
      adjustments: [],
    },
    { normTables: [table], costLimits: releaseCostLimits },
  );
  if (!made.ok) throw new Error(`an example cannot be calculated: ${made.reason}`);
  return made.calculation.sums.norm;
}

function childOf(
  { age, lunch = 'home' }: Example['children'][number],
  index: number,
  month: string,
): Child {
  const year = Number(month.slice(0, 4)) - age;
  const birthDate = `${year}-${month.slice(5)}-01`;
  const id = `child_${index}`;
  return { id, name: id, birthDate, residence: { kind: 'full' }, lunch, inSchool: true };
}
