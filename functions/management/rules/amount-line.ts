import type { Localized } from '../../../shared/instrument/question.ts';
import type { NormTable } from '../../../shared/norm/norm-table.ts';

/** One amount of a table of rules, in öre, with what it is. */
export interface AmountLine {
  /** The same in every table, so that two can be compared. */
  readonly id: string;
  readonly label: Localized;
  readonly ore: number;
}

/** The amounts of a norm table, in the order of the ordinance. */
export function normTableLines(table: NormTable): readonly AmountLine[] {
  const { children, adults, common, priceBaseAmount } = table;
  return [
    ...children.flatMap(childLines),
    { id: 'single', label: { sv: 'Ensamstående', en: 'One adult' }, ore: adults.single },
    { id: 'couple', label: { sv: 'Sambor', en: 'A couple' }, ore: adults.couple },
    ...common.map((ore, index) => ({ id: `common${index + 1}`, label: sized(index + 1), ore })),
    {
      id: 'priceBaseAmount',
      label: { sv: 'Prisbasbelopp', en: 'Price base amount' },
      ore: priceBaseAmount,
    },
  ];
}

function childLines(line: NormTable['children'][number]): readonly AmountLine[] {
  const { from, to, full, withoutLunch } = line;
  const ages = from === to ? `${from}` : `${from}–${to}`;
  const label = { sv: `Barn ${ages} år`, en: `Child aged ${ages}` };
  const id = `child${from}-${to}`;
  const without = { sv: `${label.sv}, utan lunch`, en: `${label.en}, without lunch` };
  return [
    { id, label, ore: full },
    ...(withoutLunch === undefined
      ? []
      : [{ id: `${id}-lunch`, label: without, ore: withoutLunch }]),
  ];
}

const sized = (persons: number): Localized => ({
  sv: `Gemensamma kostnader, ${persons} ${persons === 1 ? 'person' : 'personer'}`,
  en: `Common costs, ${persons} ${persons === 1 ? 'person' : 'persons'}`,
});

/** A line as it was and as it becomes; null where one of the tables has no such line. */
export interface ComparedLine {
  readonly label: Localized;
  readonly before: number | null;
  readonly after: number | null;
}

/** Two tables line by line: all of the new one, then what only the old one had. */
export function compared(
  before: readonly AmountLine[],
  after: readonly AmountLine[],
): readonly ComparedLine[] {
  const old = new Map(before.map((line) => [line.id, line.ore]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map(({ id, label, ore }) => ({ label, before: old.get(id) ?? null, after: ore })),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map(({ label, ore }) => ({ label, before: ore, after: null })),
  ];
}
