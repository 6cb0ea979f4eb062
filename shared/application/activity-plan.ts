import { aktivitetsplan } from '../instrument/forms/aktivitetsplan.ts';

/** The section of the form that is the plan itself, in each of its versions. */
export const planPart = aktivitetsplan.sections[0].id;

/** The activity plan that holds: the latest that was handed in; one that was sent back is none. */
export function latestPlan<
  A extends { readonly form: string; readonly outcome: string; readonly at: string },
>(answers: readonly A[]): A | undefined {
  return answers
    .filter(({ form, outcome }) => form === aktivitetsplan.id && outcome === 'plan_klar')
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
}
