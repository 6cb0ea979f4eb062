import { housingQuestions } from '../../../shared/instrument/forms/question/housing.ts';
import type { Localized, Question } from '../../../shared/instrument/question.ts';
import { costKinds } from '../../../shared/norm/cost-kinds.ts';
import type { CostLimits, CostRule, RentLine } from '../../../shared/norm/cost-limits.ts';
import type { AmountLine } from './amount-line.ts';

/** The amounts of a table of cost limits, and the kinds of cost that have none. */
export function costLimitLines(limits: CostLimits): readonly AmountLine[] {
  const lines: AmountLine[] = [];
  withAmounts(limits, (line) => {
    lines.push(line);
    return line.ore;
  });
  return lines;
}

/** The table with other amounts: how each kind of cost is judged stays as it is. */
export function withAmounts(
  limits: CostLimits,
  amountOf: (line: AmountLine) => number,
): CostLimits {
  const { rules, assets } = limits;
  const ruled = (kind: keyof typeof costKinds): CostRule =>
    ruleWith(rules[kind], kind, costKinds[kind], amountOf);
  const changed = { ...rules, ...mapped(rules, ruled) };
  const leftUntouched = amountOf({
    id: 'assets',
    label: { sv: 'Pengar som lämnas orörda', en: 'Money that is left untouched' },
    ore: assets.leftUntouched,
  });
  return { ...limits, rules: changed, assets: { ...assets, leftUntouched } };
}

function mapped(
  rules: CostLimits['rules'],
  ruled: (kind: keyof typeof costKinds) => CostRule,
): Partial<CostLimits['rules']> {
  const isKind = (kind: string): kind is keyof typeof costKinds => Object.hasOwn(costKinds, kind);
  return Object.fromEntries(
    Object.keys(rules)
      .filter(isKind)
      .map((kind) => [kind, ruled(kind)]),
  );
}

function ruleWith(
  rule: CostRule,
  id: string,
  label: Localized,
  amountOf: (line: AmountLine) => number,
): CostRule {
  const said = (rest: Localized): Localized => ({
    sv: `${label.sv}, ${rest.sv}`,
    en: `${label.en}, ${rest.en}`,
  });
  switch (rule.by) {
    case 'whole':
    case 'judged':
      return rule;
    case 'size':
      return {
        ...rule,
        limits: rule.limits.map((ore, index) =>
          amountOf({ id: `${id}_${index + 1}`, label: said(persons(index + 1)), ore }),
        ),
        further: amountOf({
          id: `${id}_further`,
          label: said({ sv: 'varje person till', en: 'each further person' }),
          ore: rule.further,
        }),
      };
    case 'housing':
      return {
        ...rule,
        lines: rule.lines.map((line, index) => ({
          ...line,
          limit: amountOf({
            id: `${id}_${index + 1}`,
            label: said(rentWords(line)),
            ore: line.limit,
          }),
        })),
      };
    default:
      return { ...rule, limit: amountOf({ id, label: said(byWords[rule.by]), ore: rule.limit }) };
  }
}

const persons = (size: number): Localized =>
  size === 1
    ? { sv: '1 person', en: '1 person' }
    : { sv: `${size} personer`, en: `${size} persons` };

const byWords = {
  household: { sv: 'för hushållet', en: 'for the household' },
  adult: { sv: 'för varje vuxen', en: 'for each adult' },
  person: { sv: 'för varje person', en: 'for each person' },
  high_cost: { sv: 'högkostnadsskydd', en: 'high-cost protection' },
} as const;

const housing: readonly Question[] = housingQuestions;
const forms: ReadonlyMap<string, Localized> = new Map(
  housing
    .flatMap((question) => ('options' in question ? question.options : []))
    .map(({ value, label }) => [value, label]),
);

/** Whom a line of the rent limits is for. */
function rentWords(line: RentLine): Localized {
  const words: Localized[] = [
    ...(line.forms ?? []).map((form) => forms.get(form) ?? { sv: form, en: form }),
    ...(line.adults === undefined ? [] : [adultWords(line.adults)]),
    ...(line.under25 === true ? [{ sv: 'under 25 år', en: 'under 25' }] : []),
    ...childWords(line),
  ];
  const all = words.length > 0 ? words : [{ sv: 'alla andra', en: 'everybody else' }];
  return {
    sv: all.map(({ sv }) => sv).join(', '),
    en: all.map(({ en }) => en).join(', '),
  };
}

const adultWords = (adults: number): Localized =>
  adults === 1 ? { sv: 'en vuxen', en: 'one adult' } : { sv: 'två vuxna', en: 'two adults' };

function childWords({ childrenFrom, childrenTo }: RentLine): readonly Localized[] {
  if (childrenTo === 0) return [{ sv: 'inga barn', en: 'no children' }];
  return [
    ...(childrenFrom === undefined
      ? []
      : [{ sv: `minst ${childrenFrom} barn`, en: `at least ${childrenFrom} children` }]),
    ...(childrenTo === undefined
      ? []
      : [{ sv: `högst ${childrenTo} barn`, en: `at most ${childrenTo} children` }]),
  ];
}
