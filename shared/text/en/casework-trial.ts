/** English texts of trying other amounts, which are never saved. */
export const caseworkTrial = {
  trial: {
    title: 'Try other amounts',
    notSaved: 'Nothing is saved',
    lead: (month: string) =>
      `What you try for ${month} is seen here only. The calculation of the case is as it was.`,
    reason: 'Tried amount, not saved.',
    instead: (now: string, before: string) => `The support becomes ${now} instead of ${before}.`,
    unchanged: (now: string) => `The support is unchanged, ${now}.`,
    saved: 'Saved',
    tried: 'Tried',
    difference: 'Difference',
    outcome: (month: string) => `Outcome for ${month}`,
    rows: 'Rows that change',
    same: 'No row differs from what is saved.',
    result: 'What it comes to',
    tryIt: 'Calculate',
    reset: 'Begin again with what is saved',
    savedWhole: 'The calculation that is saved',
    triedWhole: 'The calculation that you try',
    nothingYet: 'There is no calculation to try against yet. It is made when IB 1 is done.',
    open: 'Try other amounts',
    tryDraft: 'Try without saving',
    tryingDraft:
      'What you try is seen here only until you choose Save and calculate. If you leave, it is gone.',
  },
};
