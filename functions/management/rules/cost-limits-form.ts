import { whyAdded } from '../../../shared/instrument/forms/regler/why-added.ts';
import type { Answers, Instrument } from '../../../shared/instrument/instrument.ts';
import type { CostLimits } from '../../../shared/norm/cost-limits.ts';
import { costLimitLines, withAmounts } from './cost-limit-lines.ts';

/**
 * The form of a new table of cost limits: one field for each amount of the table that it follows. Which
 * kinds of cost have a limit, and by what, is as in that table.
 */
export function costLimitsForm(before: CostLimits): Instrument {
  return {
    id: 'kostnadsgranser',
    version: 1,
    title: { sv: 'Gränser för kostnader', en: 'Limits of costs' },
    sections: [
      {
        id: 'giltighet',
        title: { sv: 'När de gäller', en: 'When they hold' },
        questions: [
          {
            id: 'from',
            kind: 'month',
            label: { sv: 'Från och med månad', en: 'From the month' },
            hint: {
              sv: 'De gäller tills nya gränser börjar. Till exempel 2027-01.',
              en: 'They hold until new limits begin. For example 2027-01.',
            },
            required: true,
          },
          {
            id: 'source',
            kind: 'text',
            label: { sv: 'Var står beloppen?', en: 'Where do the amounts stand?' },
            required: true,
            maxLength: 300,
          },
          {
            id: 'verified',
            kind: 'yes_no',
            label: {
              sv: 'Har kommunen beslutat alla beloppen?',
              en: 'Has the municipality decided all the amounts?',
            },
            hint: {
              sv: 'Svara nej om något belopp är ett exempel. Då visas det som inte kontrollerat.',
              en: 'Answer no if any amount is an example. Then it is shown as not checked.',
            },
            required: true,
          },
        ],
      },
      {
        id: 'belopp',
        title: { sv: 'Gränser i kronor', en: 'Limits in kronor' },
        questions: costLimitLines(before).map(({ id, label }) => ({
          id,
          kind: 'money' as const,
          label,
          required: true as const,
          max: 100_000_000,
        })),
      },
      whyAdded,
    ],
  };
}

/**
 * A table of cost limits as answers to the form. When others follow it, from when, where they stand and
 * whether they are decided must be said anew.
 */
export function answersOfLimits(limits: CostLimits, replaced: boolean): Answers {
  const { from, source, verified } = limits;
  const amounts = costLimitLines(limits).map(({ id, ore }) => [id, ore] as const);
  return { ...(replaced ? { from, source, verified } : {}), ...Object.fromEntries(amounts) };
}

/** What was typed as a table: the rules of the one before it with the new amounts and their source. */
export function limitsOfAnswers(answers: Answers, before: CostLimits): CostLimits {
  const from = String(answers.from);
  const source = String(answers.source);
  const verified = answers.verified === true;
  const next = withAmounts(before, ({ id, ore }) => {
    const typed = answers[id];
    return typeof typed === 'number' ? typed : ore;
  });
  const rules = Object.entries(next.rules).map(
    ([kind, rule]) => [kind, 'verified' in rule ? { ...rule, source, verified } : rule] as const,
  );
  return {
    ...next,
    id: `kostnadsgranser-${from}`,
    from,
    to: null,
    source,
    verified,
    rules: { ...next.rules, ...Object.fromEntries(rules) },
    assets: { ...next.assets, source, verified },
  };
}
