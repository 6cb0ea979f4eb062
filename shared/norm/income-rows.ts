/** The rows of incomes: what was declared, and what is counted of it. */
import type { Child, Household } from '../household/household.ts';
import { membershipRefusal } from '../household/household.ts';
import type { CalculationRow } from './calculation.ts';
import type { IncomeInput, JobbstimulansInput } from './calculation-input.ts';
import {
  countedSchoolIncome,
  jobbstimulansPeriod,
  jobbstimulansShare,
} from './employment-income.ts';
import { incomeKinds } from './income-kinds.ts';
import { type Bilingual, kronor } from './kronor.ts';
import type { NormTable } from './norm-table.ts';
import { labelWith } from './row-label.ts';

/** What a rule says of one income: öre counted, by which rule and why. */
interface Counted {
  readonly counted: number;
  readonly rule: string;
  readonly statute: string;
  readonly why: Bilingual;
  /** The norm table, where the rule reads an amount of it. */
  readonly table?: string;
}

/** What the rules of income need to know of the month. */
export interface IncomeContext {
  readonly month: string;
  readonly household: Household;
  readonly jobbstimulans: readonly JobbstimulansInput[];
  readonly table: NormTable;
}

function wholly(amount: number): Counted {
  return {
    counted: amount,
    rule: 'counted_income',
    statute: 'SoL 12:1',
    why: {
      sv: 'Hela inkomsten räknas.',
      en: 'The whole income is counted.',
    },
  };
}

function notAtAll(rule: string, why: Bilingual): Counted {
  return { counted: 0, rule, statute: 'SoL 12:1', why };
}

/** Pay of an adult with the special rule. SoL 12:8. */
function payWithJobbstimulans(netPay: number, period: JobbstimulansInput): Counted {
  const left = jobbstimulansShare(netPay);
  const sum = kronor(left);
  return {
    counted: netPay - left,
    rule: 'jobbstimulans',
    statute: 'SoL 12:8',
    why: {
      sv: `25 procent av lönen, ${sum.sv}, räknas inte. Det gäller till och med ${period.to} för den som har haft försörjningsstöd sex månader i följd.`,
      en: `25 per cent of the pay, ${sum.en}, is not counted. This holds to the end of ${period.to} for one who has had support for six months in a row.`,
    },
  };
}

/** Own work of a child or school youth. SoL 12:9. */
function schoolPay(income: IncomeInput, table: NormTable): Counted {
  const limit = kronor(table.priceBaseAmount);
  return {
    counted: countedSchoolIncome(
      income.amount,
      income.earnedEarlierThisYear ?? 0,
      table.priceBaseAmount,
    ),
    rule: 'school_income',
    statute: 'SoL 12:9',
    table: table.id,
    why: {
      sv: `Barns och skolungdomars egen lön räknas inte, utom det som under kalenderåret är över ${limit.sv}.`,
      en: `Children's and school youths' own pay is not counted, except what is over ${limit.en} in the calendar year.`,
    },
  };
}

function countedOf(income: IncomeInput, child: Child | undefined, context: IncomeContext): Counted {
  if (!incomeKinds[income.kind].counted) {
    return notAtAll('not_counted_income', {
      sv: 'Inkomsten räknas inte, för den ska täcka något annat än det som riksnormen gäller. Det följer av praxis, inte av lagens ord.',
      en: 'The income is not counted, since it covers something else than the national norm. This follows from practice, not from the words of the law.',
    });
  }
  if (child !== undefined && membershipRefusal(child, context.month) !== undefined) {
    return notAtAll('income_outside_household', {
      sv: 'Inkomsten räknas inte, för personen ingår inte i hushållets beräkning.',
      en: 'The income is not counted, since the person is not in the calculation of the household.',
    });
  }
  if (income.kind !== 'lon') return wholly(income.amount);
  if (child !== undefined) return schoolPay(income, context.table);
  const period = jobbstimulansPeriod(income.who, context.month, context.jobbstimulans);
  return period === undefined ? wholly(income.amount) : payWithJobbstimulans(income.amount, period);
}

/** The row of one income. SoL 12:1, 12:8 and 12:9. */
export function incomeRow(
  income: IncomeInput,
  context: IncomeContext,
  nameOf: (id: string) => string | undefined,
): CalculationRow {
  const child = context.household.children.find(({ id }) => id === income.who);
  const { counted, ...rule } = countedOf(income, child, context);
  const { sv, en } = incomeKinds[income.kind];
  return {
    id: income.id,
    group: 'income',
    kind: income.kind,
    who: income.who,
    label: labelWith({ sv, en }, nameOf(income.who)),
    applied: income.amount,
    proposed: counted,
    approved: counted,
    ...rule,
    source: income.source,
    ...(income.evidence === undefined ? {} : { evidence: income.evidence }),
  };
}
