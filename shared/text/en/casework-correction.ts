import type { caseworkCorrection as original } from '../sv/casework-correction.ts';

/** English texts of a part made anew, and of the analyses that a decision waits for. */
export const caseworkCorrection: typeof original = {
  title: (part) => `Make a new version: ${part}`,
  lead: 'The part is opened again with the answers as they are now. Change what is to be changed and complete the part. Then the system calculates anew, and the proposal is written again. What you have written in the proposal is kept.',
  open: 'Open the part again',
  linkFor: (part) => `Make a new version of ${part}`,
  tooLate: 'That part cannot be opened now. It is open already, or the decision is made.',
  earlier: (n) => `Earlier version ${n}`,
  planChange: 'The applicant wants a change in the plan',
  analysis: {
    title: 'The decision cannot be made yet: the consequences for the children',
    analysis: (child) => `${child}: there is no analysis of consequences.`,
    areas: (child, areas) => `${child}: this is missing in the analysis: ${areas}.`,
    newer: {
      ib1: (child, date) => `${child}: the analysis is older than IB 1, which was changed ${date}.`,
      calculation: (child, date) =>
        `${child}: the analysis is older than the calculation, which changed ${date}.`,
      proposal: (child, date) =>
        `${child}: the analysis was made before the proposal became another ${date}.`,
    },
    fix: (child) => `Make a new analysis for ${child}`,
  },
};
