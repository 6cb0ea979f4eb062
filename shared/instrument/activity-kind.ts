import { aktivitetsplan } from './forms/aktivitetsplan.ts';
import type { Localized, RowsQuestion } from './question.ts';

/** What a kind of activity is called in the form of the plan; the kind itself when it is not there. */
export function activityKind(kind: string): Localized {
  const rows = aktivitetsplan.sections
    .flatMap(({ questions }): readonly { readonly id: string }[] => questions)
    .find((question): question is RowsQuestion => question.id === 'activities');
  const field = rows?.fields.find(({ id }) => id === 'kind');
  const options = field && 'options' in field ? field.options : [];
  return options.find(({ value }) => value === kind)?.label ?? { sv: kind, en: kind };
}
