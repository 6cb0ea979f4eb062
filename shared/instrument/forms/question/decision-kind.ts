/** What a decision can be, as alternatives. */
export const decisionKindOptions = [
  { value: 'bifall', label: { sv: 'Bifall', en: 'Approval' } },
  { value: 'delavslag', label: { sv: 'Delvis bifall', en: 'Partial approval' } },
  { value: 'avslag', label: { sv: 'Avslag', en: 'Refusal' } },
  { value: 'avvisning', label: { sv: 'Avvisning', en: 'Dismissal' } },
] as const;
