import { ib1 } from '../instrument/forms/ib1.ts';
import type { Answers } from '../instrument/instrument.ts';
import type { Calculation } from '../norm/calculation.ts';
import { calculatedSections } from './calculated-sections.ts';

/** What was written of an application in all its versions, each with its instant; in any order. */
export type Written = {
  readonly ib1: readonly { readonly at: string; readonly answers: Answers }[];
  readonly calculations: readonly { readonly at: string; readonly calculation: Calculation }[];
  /** The kind of each proposal that named one. */
  readonly proposals: readonly { readonly at: string; readonly kind: string }[];
};

/** When something changed so that what was said of a child before may no longer hold, and what did. */
export type TurningPoint = {
  readonly at: string;
  readonly what: 'ib1' | 'calculation' | 'proposal';
};

/**
 * The last change that matters for what a decision means for a child (R084):
 * - IB 1 done again with other answers on the household, the home, incomes, assets or costs;
 * - a calculation with other sums, or with other rows refused. One that follows from an IB 1 done again
 *   is counted from that IB 1, for whoever read it knew what it would come to;
 * - a proposal of another kind than the one before.
 *
 * The first of each is no change: it is what the first analysis is made beside. Undefined when nothing
 * has changed.
 */
export function lastTurningPoint(written: Written): TurningPoint | undefined {
  const underlag = inOrder(written.ib1);
  const points = [
    ...changed(underlag, ({ answers }) => JSON.stringify(relevant(answers))).map(({ at }) => ({
      at,
      what: 'ib1' as const,
    })),
    ...changed(inOrder(written.calculations), ({ calculation }) => outcomeOf(calculation)).map(
      ({ at, before }) => causeOf(at, before.at, underlag),
    ),
    ...changed(inOrder(written.proposals), ({ kind }) => kind).map(({ at }) => ({
      at,
      what: 'proposal' as const,
    })),
  ];
  return inOrder(points).at(-1);
}

type Dated = { readonly at: string };

function inOrder<T extends Dated>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => a.at.localeCompare(b.at));
}

/** Those that differ from the one before them. */
function changed<T extends Dated>(all: readonly T[], facts: (one: T) => string) {
  return all.flatMap((one, index) => {
    const before = all[index - 1];
    return before === undefined || facts(before) === facts(one) ? [] : [{ at: one.at, before }];
  });
}

/** A calculation that came after a new IB 1 came of it. */
function causeOf(at: string, before: string, underlag: readonly Dated[]): TurningPoint {
  const cause = underlag.findLast((one) => one.at > before && one.at <= at);
  return cause ? { at: cause.at, what: 'ib1' } : { at, what: 'calculation' };
}

const questions = ib1.sections
  .filter(({ id }) => calculatedSections.some((one) => one === id))
  .flatMap((section) => section.questions.map(({ id }): string => id));

/** The answers in the form's own order, whatever order they were stored in. */
function relevant(answers: Answers) {
  return questions.map((id) => sorted(answers[id]));
}

function sorted(answer: Answers[string] | undefined): unknown {
  if (!Array.isArray(answer)) return answer ?? null;
  return answer.map((one) =>
    typeof one === 'object' ? Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)) : one,
  );
}

function outcomeOf({ sums, rows }: Calculation): string {
  const { norm, costs, need, incomes, support, surplus } = sums;
  const refused = rows
    .filter(({ group, applied, approved }) => group === 'cost' && approved < applied)
    .map(({ id }) => id)
    .toSorted();
  return JSON.stringify([norm, costs, need, incomes, support, surplus, refused]);
}
