/** The rows of the norm: adults, each child, and the common costs. */
import {
  type Adult,
  type Child,
  type Household,
  type MembershipRefusal,
  membershipRefusal,
  normAge,
} from '../household/household.ts';
import type { CalculationRow } from './calculation.ts';
import { ownCommonCosts } from './common-costs.ts';
import { type Bilingual, kronor } from './kronor.ts';
import type { NormTable } from './norm-table.ts';
import { adultsPersonalCosts, childLine, childPersonalCosts } from './personal-costs.ts';
import { shareOfMonth, wholeMonth } from './share-of-month.ts';

type NormRow = Pick<CalculationRow, 'id' | 'kind' | 'who' | 'label' | 'statute' | 'why'>;

/** Nobody applies for a row of the norm by amount: the norm is what is asked for. */
function normRow(row: NormRow, amount: number, table: NormTable): CalculationRow {
  const amounts = { applied: amount, proposed: amount, approved: amount };
  return { ...row, ...amounts, group: 'norm', rule: row.kind, source: table.id, table: table.id };
}

function adultsRow(adults: readonly Adult[], table: NormTable): CalculationRow {
  const amount = adultsPersonalCosts(adults.length, table);
  const sum = kronor(amount);
  const alone = adults.length === 1;
  return normRow(
    {
      id: 'norm.adults',
      kind: 'adults_personal',
      label: {
        sv: `Personliga kostnader, ${adults.map(({ name }) => name).join(' och ')}`,
        en: `Personal costs, ${adults.map(({ name }) => name).join(' and ')}`,
      },
      statute: 'SoF 12:2',
      why: {
        sv: `Riksnormen för ${alone ? 'en ensamstående vuxen' : 'två sambor tillsammans'} är ${sum.sv}.`,
        en: `The national norm for ${alone ? 'a single adult' : 'two partners together'} is ${sum.en}.`,
      },
    },
    amount,
    table,
  );
}

const absent: Readonly<Record<MembershipRefusal, Bilingual>> = {
  ChildNotBorn: {
    sv: 'Barnet är inte fött den här månaden.',
    en: 'The child is not born this month.',
  },
  GrownUpNotInSchool: {
    sv: 'Har fyllt 18 år och går inte i skolan, och har därför en egen beräkning. Räknas som en person som delar hushållets gemensamma kostnader.',
    en: 'Is over 18 and not in school, and therefore has an own calculation. Is counted as a person who shares the common costs.',
  },
  GrownUpOver20: {
    sv: 'Har fyllt 21 år och har därför en egen beräkning. Räknas som en person som delar hushållets gemensamma kostnader.',
    en: 'Is over 21 and therefore has an own calculation. Is counted as a person who shares the common costs.',
  },
};

function residenceWhy(child: Child, month: string): Bilingual {
  if (child.residence.kind === 'full') return { sv: '', en: '' };
  if (child.residence.kind === 'half') {
    return { sv: ' Barnet bor här halva tiden.', en: ' The child lives here half the time.' };
  }
  const days = shareOfMonth(child.residence, month) / 2;
  const all = wholeMonth(month) / 2;
  return {
    sv: ` Barnet bor här ${days} av ${all} dagar.`,
    en: ` The child lives here ${days} of ${all} days.`,
  };
}

function childWhy(child: Child, month: string, table: NormTable): Bilingual {
  const line = childLine(child, month, table);
  if (line === undefined) return { sv: '', en: '' };
  const without = child.lunch === 'away' && line.withoutLunch !== undefined;
  const sum = kronor(without ? (line.withoutLunch ?? 0) : line.full);
  const ages = line.from === line.to ? `${line.from}` : `${line.from}–${line.to}`;
  const part = residenceWhy(child, month);
  return {
    sv: `Riksnormen för barn ${ages} år${without ? ' som äter lunch i förskolan' : ''} är ${sum.sv}.${part.sv}`,
    en: `The national norm for a child aged ${ages}${without ? ' who has lunch at preschool' : ''} is ${sum.en}.${part.en}`,
  };
}

function childRow(child: Child, month: string, table: NormTable): CalculationRow {
  const refusal = membershipRefusal(child, month);
  const age = Math.max(0, normAge(child, month));
  return normRow(
    {
      id: `norm.child.${child.id}`,
      kind: 'child_personal',
      who: child.id,
      label: {
        sv: `Personliga kostnader, ${child.name}, ${age} år`,
        en: `Personal costs, ${child.name}, aged ${age}`,
      },
      statute: 'SoF 12:2',
      why: refusal === undefined ? childWhy(child, month, table) : absent[refusal],
    },
    refusal === undefined ? childPersonalCosts(child, month, table) : 0,
    table,
  );
}

/** Grown children at home who are not of the household share its common costs with it. */
function personsBeside(household: Household, month: string): number {
  const grownUp = household.children.filter((child) =>
    membershipRefusal(child, month)?.startsWith('GrownUp'),
  );
  return household.sharedWith + grownUp.length;
}

function commonWhy(own: number, others: number, partTime: boolean): Bilingual {
  const part = partTime
    ? {
        sv: ' Barn som bor här en del av tiden räknas för den delen.',
        en: ' Children who live here part of the time are counted for that part.',
      }
    : { sv: '', en: '' };
  if (others === 0) {
    return {
      sv: `Riksnormen för ett hushåll med ${own} ${own === 1 ? 'person' : 'personer'}.${part.sv}`,
      en: `The national norm for a household of ${own}.${part.en}`,
    };
  }
  const all = own + others;
  return {
    sv: `Riksnormen för ${all} personer, delad med ${all}, för ${own} av dem. Ni delar hushåll med andra.${part.sv}`,
    en: `The national norm for ${all} people, divided by ${all}, for ${own} of them. You share a household with others.${part.en}`,
  };
}

function commonRow(household: Household, month: string, table: NormTable): CalculationRow {
  const whole = wholeMonth(month);
  const children = household.children.filter((child) => !membershipRefusal(child, month));
  const childShares = children.map((child) => shareOfMonth(child.residence, month));
  const shares = [...household.adults.map(() => whole), ...childShares];
  const others = personsBeside(household, month);
  const partTime = childShares.some((share) => share < whole);
  return normRow(
    {
      id: 'norm.common',
      kind: others === 0 ? 'common_costs' : 'common_costs_shared',
      label: { sv: 'Gemensamma hushållskostnader', en: 'Common household costs' },
      statute: others === 0 && shares.length <= 7 ? 'SoF 12:2' : 'SoF 12:3',
      why: commonWhy(shares.length, others, partTime),
    },
    ownCommonCosts(shares, whole, others, table),
    table,
  );
}

/** All rows of the norm for a household in a month. SoL 12:7 first paragraph 1, SoF 12:2–3. */
export function normRows(
  household: Household,
  month: string,
  table: NormTable,
): readonly CalculationRow[] {
  return [
    adultsRow(household.adults, table),
    ...household.children.map((child) => childRow(child, month, table)),
    commonRow(household, month, table),
  ];
}
