/** English texts of "why this amount?". */
export const why = {
  ask: 'Why this amount?',
  applied: 'Applied for',
  stated: 'Stated',
  proposed: 'By the rule',
  approved: 'Approved',
  counted: 'Counted',
  rule: 'Rule',
  law: 'Law',
  table: 'Amount from',
  evidence: 'Evidence',
  changed: 'Changed',
  changedBy: 'Changed by',
  limit: 'Limit',
  overLimit: (limit: string, over: string) =>
    `The limit is ${limit}. The cost is ${over} over. It is therefore judged whether it is reasonable.`,
  limitUnverified: 'The limit is an example that the municipality has not decided.',
  evidenceKinds: {
    form: 'form',
    attachment: 'attachment',
    register: 'answer of a register',
    note: 'note',
    calculation: 'earlier calculation',
  },
  norm: (year: string) => `The national norm of ${year}`,
  laws: {
    SoL: (chapter: string, section: string, rest: string) =>
      `The Social Services Act (2025:400), chapter ${chapter}, section ${section}${rest}`,
    SoF: (chapter: string, section: string, rest: string) =>
      `The Social Services Ordinance (2025:468), chapter ${chapter}, section ${section}${rest}`,
  },
  rules: {
    adults_personal:
      "The national norm has an amount for adults' food, clothes, leisure, hygiene, newspaper and telephone.",
    child_personal:
      'The national norm has an amount for each child, by the age on the last day of the month.',
    common_costs:
      'The national norm has an amount for what the household shares, by how many you are.',
    common_costs_shared:
      'Those who share a household with others get their part of the amount for all who share.',
    reasonable_cost: 'The law names this cost. It is approved as far as it is reasonable.',
    other_living_cost:
      'Other things needed to live. The cost is approved as far as it is needed and reasonable.',
    counted_income: 'Your own money is taken from what you need.',
    jobbstimulans:
      'A quarter of the pay is not counted for one who has had support for six months in a row. This holds for two years.',
    school_income:
      'Pay of children and school youths is not counted, except what goes over one price base amount in the year.',
    not_counted_income: 'Money that is to cover a special cost is not counted.',
    income_outside_household: 'Only incomes in the household of this calculation are counted.',
    available_asset: 'Money and other things that can be used this month are counted.',
  },
  /** The whole calculation, as the one it concerns reads it. */
  whole: {
    calculation: 'How we have counted',
    needs: 'What you need',
    needsTotal: 'Sum of needs',
    incomes: 'Money that you have',
    incomesTotal: 'Sum of incomes',
    applied: 'You wrote',
    counted: 'SEK',
    result: 'Needs less incomes',
    surplus: 'You have more money than the needs',
  },
};
