import { addMonths } from '../../../shared/clock/calendar.ts';
import type { AnswersOf } from '../../../shared/instrument/answers-of.ts';
import { errorAt, type FieldError } from '../../../shared/instrument/field-error.ts';
import { normtabell } from '../../../shared/instrument/forms/regler/normtabell.ts';
import type { Answers } from '../../../shared/instrument/instrument.ts';
import type { NormTable } from '../../../shared/norm/norm-table.ts';
import type { NormTableFault } from '../../../shared/norm/norm-table-faults.ts';

type Typed = AnswersOf<typeof normtabell>;

/** A norm table as answers to its form, to begin the next one from. */
export function answersOfTable(table: NormTable): Answers {
  const { children, adults, common, priceBaseAmount, from, to, source } = table;
  const sizes = common.map((amount, index) => [`common${index + 1}`, amount] as const);
  return {
    from,
    to,
    source,
    children: children.map(({ withoutLunch, ...line }) =>
      withoutLunch === undefined ? line : { ...line, withoutLunch },
    ),
    ...adults,
    ...Object.fromEntries(sizes),
    priceBaseAmount,
  };
}

/**
 * The answers from which the table after another is written: its amounts, for the year that follows. Where
 * the amounts stand must be said anew.
 */
export function answersAfter(latest: NormTable): Answers {
  const { source: _old, ...answers } = answersOfTable(latest);
  const from = addMonths(`${latest.to}-01`, 1).slice(0, 7);
  return { ...answers, from, to: `${from.slice(0, 4)}-12` };
}

/** What was typed as a norm table. The method of counting is the one that there is. */
export function tableOfAnswers(typed: Typed): NormTable {
  const { from, to, source, children, single, couple, priceBaseAmount } = typed;
  return {
    id: `riksnorm-${from}`,
    from,
    to,
    formula: 'sof_12',
    source,
    children: [...children],
    adults: { single, couple },
    common: [
      typed.common1,
      typed.common2,
      typed.common3,
      typed.common4,
      typed.common5,
      typed.common6,
      typed.common7,
    ],
    priceBaseAmount,
  };
}

const questions = normtabell.sections.flatMap((section) => [...section.questions]);

/** A fault of the table at the field where it is mended. */
export function errorOfFault(fault: NormTableFault, table: NormTable): FieldError {
  const question = questions.find(({ id }) => id === fieldOf(fault, table)) ?? questions[0];
  if (question === undefined) throw new Error('the form of a norm table asks nothing');
  const other = fault.other === undefined ? '' : ` (${fault.other})`;
  return {
    ...errorAt({ question }, 'RefusedByRules'),
    message: { sv: `${fault.sv}${other}`, en: `${fault.en}${other}` },
  };
}

function fieldOf({ fault, path }: NormTableFault, { common }: NormTable): string {
  if (fault === 'AgesWithHoleOrOverlap' || fault === 'WithoutLunchCostsMore') return 'children';
  if (fault === 'TableEndsBeforeItBegins' || fault === 'TableSpansYears') return 'to';
  if (fault === 'CommonCostsMustRise') {
    const low = common.findIndex((amount, index) => amount <= (common[index - 1] ?? 0));
    return `common${low + 1}`;
  }
  return path === '' ? 'from' : (path.split('.').at(-1) ?? path);
}
